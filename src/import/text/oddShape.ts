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
export function withOddShapes<Row extends Read>(
  items: readonly (readonly Row[])[],
  columns: readonly Column[],
): Row[][] {
  const fields = columns.flatMap(({ role }) => (role === "no" || role === "extra" ? [] : [role]));
  const rows = items.flat();
  const usual = new Set(
    fields.filter((field) => rows.filter(({ cells }) => cells[field] !== "").length >= MOSTLY * rows.length),
  );
  const torn = tornNames(rows);
  return items.map((activities) => activities.map((activity) => withDoubts(activity, fields, usual, torn)));
}

/** Units' names that more rows continue without a comma: the end of such a name may stand in the next cell. */
function tornNames(rows: readonly Read[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { cells } of rows)
    for (const name of [cells.leadUnit, cells.coopUnits]) counts.set(name, (counts.get(name) ?? 0) + 1);
  const torn = new Set<string>();
  for (const [name, count] of counts) {
    if (count < OFTEN) continue;
    for (let at = name.indexOf(" "); at > 0; at = name.indexOf(" ", at + 1)) {
      const start = name.slice(0, at);
      const goesOn = /[\p{L}\d]$/u.test(start) && /^[\p{L}\d]/u.test(name.slice(at + 1));
      if (goesOn && (counts.get(start) ?? Infinity) <= count) torn.add(start);
    }
  }
  return torn;
}

const OFTEN = 2;
const UNITS: readonly ActivityField[] = ["leadUnit", "coopUnits"];

function withDoubts<Row extends Read>(
  activity: Row,
  fields: readonly ActivityField[],
  usual: ReadonlySet<ActivityField>,
  torn: ReadonlySet<string>,
): Row {
  const known = new Map(activity.doubts.map((doubt) => [doubt.field, doubt]));
  const doubt = (field: ActivityField): void => {
    if (!known.has(field)) known.set(field, { field, reason: "boundary" });
  };
  for (const field of fields) {
    const text = activity.cells[field];
    if (text === "" ? usual.has(field) : isOdd(field, text)) doubt(field);
  }
  if (UNITS.some((field) => torn.has(activity.cells[field])))
    fields.filter((field) => UNITS.includes(field)).forEach(doubt);
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
