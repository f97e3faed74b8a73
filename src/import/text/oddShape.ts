import type { Activity, ActivityField, Doubt } from "../../plan/plan";
import { looksLikeDeadline } from "../../plan/deadline/likeness";
import type { Column } from "./columns";
import { isTextRole } from "./columns";
import { opensAsDeadline } from "./evidence/deadlines";
import { hangs } from "./evidence/endings";
import { beginsAsUnit } from "./evidence/units";
import { openingOf, wordsOf } from "./letters";

type Read = Omit<Activity, "key">;

/** A column that so many rows fill is odd where it is empty. */
const MOSTLY = 0.85;
/** Of so many doubtful cells in a row the others are doubtful too: words went over borders there. */
const MOST_DOUBTFUL = 0.5;

/**
 * Adds doubts where the shape of a cell is odd for its column, whatever the reading thought of its borders: a
 * deadline that is none, a unit's name without its beginning, a text that begins or ends in the middle of a phrase,
 * an empty cell in a column that hardly a row leaves empty.
 */
export function withOddShapes(items: readonly (readonly Read[])[], columns: readonly Column[]): Read[][] {
  const fields = columns.flatMap(({ role }) => (role === "no" || role === "extra" ? [] : [role]));
  const rows = items.flat();
  const usual = new Set(
    fields.filter((field) => rows.filter(({ cells }) => cells[field] !== "").length >= MOSTLY * rows.length),
  );
  return items.map((activities) => activities.map((activity) => withDoubts(activity, fields, usual)));
}

function withDoubts(
  activity: Read,
  fields: readonly ActivityField[],
  usual: ReadonlySet<ActivityField>,
): Read {
  const known = new Map(activity.doubts.map((doubt) => [doubt.field, doubt]));
  const doubt = (field: ActivityField): void => {
    if (!known.has(field)) known.set(field, { field, reason: "boundary" });
  };
  for (const field of fields) {
    const text = activity.cells[field];
    if (text === "" ? usual.has(field) : isOdd(field, text)) doubt(field);
  }
  if (known.size > MOST_DOUBTFUL * fields.length) fields.forEach(doubt);
  const doubts = fields.flatMap((field): Doubt[] => {
    const own = known.get(field);
    return own ? [own] : [];
  });
  return { ...activity, doubts };
}

const LIKELY = 0.4;

/** Whether a text can hardly be a whole cell of its column. */
function isOdd(field: ActivityField, text: string): boolean {
  if (text.split("(").length !== text.split(")").length || hangs(text) >= 0.5) return true;
  const opening = openingOf(wordsOf(text)[0] ?? "");
  if (field === "deadline")
    return !opensAsDeadline(text.replace(/^[-–+•]\s*/, "")) && looksLikeDeadline(text) < LIKELY;
  if (opening === "lower") return true;
  if (field === "leadUnit" || field === "coopUnits") return !beginsAsUnit(text.replace(/^[-+] ?/, ""));
  return isTextRole(field) && wordsOf(text).length < 3;
}
