import type { Activity, ActivityField } from "../../plan/plan";
import type { Column } from "./columns";
import { isTextRole } from "./columns";
import { doubting } from "./doubting";
import { hangs } from "./evidence/endings";
import { besideForeign } from "./foreignCells";
import { holdsGluedWords } from "./gluedWords";
import { openingOf, wordsOf } from "./letters";
import { isOdd } from "./oddText";
import { RepeatedTexts } from "./repeatedTexts";
import type { Place } from "./strayWords";
import { strayWords } from "./strayWords";

type Read = Omit<Activity, "key">;

/** Of a column that so many rows fill an empty cell may have lost its words. */
const MOSTLY = 0.5;

/** What the document's cells teach about one another. */
interface Lessons {
  readonly fields: readonly ActivityField[];
  /** Columns that most rows fill. */
  readonly usual: ReadonlySet<ActivityField>;
  readonly torn: ReadonlySet<string>;
  readonly repeated: RepeatedTexts;
  /** Deadlines begin with a capital in this document, so that others lack their first words. */
  readonly capitalTimes: boolean;
  /** By row, the cells whose words may stand in one another. */
  readonly stray: ReadonlyMap<number, readonly ActivityField[]>;
}

/**
 * Adds doubts where the shape of a cell is odd for its column, whatever the reading thought of its borders: a
 * deadline that is none or stands among the budgets, a unit's name without its beginning, a number without its end,
 * a text that begins or ends in the middle of a phrase or has other words among those that other rows have, nothing
 * beside a doubt in a column that most rows fill.
 */
export function withOddShapes<Row extends Read>(
  items: readonly (readonly Row[])[],
  columns: readonly Column[],
): Row[][] {
  const fields = columns.flatMap(({ role }) => (role === "no" || role === "extra" ? [] : [role]));
  const rows = items.flat();
  const repeated = new RepeatedTexts(rows.map(({ cells }) => cells));
  const stray = new Map<number, ActivityField[]>();
  const cells = rows.map((row) => row.cells);
  for (const { row, field } of [...strayWords(cells, repeated), ...tornCells(cells, fields)])
    stray.set(row, [...(stray.get(row) ?? []), field]);
  const lessons: Lessons = {
    fields,
    usual: new Set(
      fields.filter(
        (field) => rows.filter(({ cells }) => cells[field] !== "").length >= MOSTLY * rows.length,
      ),
    ),
    torn: tornNames(rows),
    repeated,
    capitalTimes: haveCapitals(cells.map(({ deadline }) => deadline)),
    stray,
  };
  let row = 0;
  return items.map((activities) => activities.map((activity) => withDoubts(activity, row++, lessons)));
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

/** Whether texts that begin with a letter nearly all begin with a capital. */
function haveCapitals(texts: readonly string[]): boolean {
  const openings = texts.map((text) => openingOf(wordsOf(text)[0] ?? ""));
  const count = (kind: string): number => openings.filter((opening) => opening === kind).length;
  return count("lower") <= RARELY * (count("lower") + count("upper"));
}

/** Cells that lack the beginning or the end which the row beside them may hold, and that row's cells. */
function tornCells(rows: readonly Read["cells"][], fields: readonly ActivityField[]): Place[] {
  return rows.flatMap((cells, row) =>
    fields.flatMap((field) => {
      const [above, own] = [rows[row - 1]?.[field] ?? "", cells[field]];
      // times begin in small letters as they like
      if (field === "deadline" || above === "" || own === "" || above === own) return [];
      const torn = openingOf(wordsOf(own)[0] ?? "") === "lower" || hangs(above) >= 0.8;
      return torn
        ? [
            { row: row - 1, field },
            { row, field },
          ]
        : [];
    }),
  );
}

const RARELY = 0.2;
const OFTEN = 2;
const UNITS: readonly ActivityField[] = ["leadUnit", "coopUnits"];

function withDoubts<Row extends Read>(activity: Row, row: number, lessons: Lessons): Row {
  const { fields, usual, torn, repeated } = lessons;
  const { cells, no } = activity;
  const odd = new Set(activity.doubts.map(({ field }) => field));
  const doubt = (field: ActivityField): void => void odd.add(field);
  for (const field of fields)
    if (isOdd(field, cells[field], no) || repeated.isMixed(field, cells[field])) doubt(field);
  if (lessons.capitalTimes && openingOf(wordsOf(cells.deadline)[0] ?? "") === "lower") doubt("deadline");
  lessons.stray.get(row)?.forEach(doubt);
  besideForeign(cells)
    .filter((field) => field === "budget" || fields.includes(field))
    .forEach(doubt);
  // a number whose words another row swallowed
  const works = fields.filter((field) => isTextRole(field) && field !== "objective");
  if (works.length > 0 && works.every((field) => cells[field] === "")) fields.forEach(doubt);
  OWED.filter((field) => !fields.includes(field) && cells[field] === "").forEach(doubt);
  // of products a cell may list several
  if (fields.some((field) => field !== "product" && repeated.isTwo(field, cells[field])))
    fields.forEach(doubt);
  if (UNITS.some((field) => torn.has(cells[field])))
    fields.filter((field) => UNITS.includes(field)).forEach(doubt);
  fields.forEach((field, at) => {
    const beside = [fields[at - 1], fields[at + 1]];
    if (cells[field] === "" && usual.has(field) && beside.some((other) => other && odd.has(other)))
      doubt(field);
    // one of the two words is a neighbour's
    if (holdsGluedWords(cells[field])) beside.forEach((other) => other && doubt(other));
  });
  return doubting(activity, [...odd], [...fields, ...unnamed(fields)]);
}

/** Every row has these as a rule: where they are empty or no heading is theirs, a neighbour may hold their words. */
export const OWED: readonly ActivityField[] = ["leadUnit", "deadline"];

/** Columns that the head doesn't name, whose cells can be missed all the same. */
function unnamed(fields: readonly ActivityField[]): readonly ActivityField[] {
  return [...OWED, "budget" as const].filter((field) => !fields.includes(field));
}
