import { unitsWithLabels } from "../sharedUnits";
import type { Grid } from "./grid";
import type { Mark, MarkColumns } from "./rawColumn";

const MARK = /^(?:x|v|[-–—+*✓✔☑☒✗✘●•○■▪√×])$/iu;
/** What tables put under a unit in place of a cross, where it says whether the unit leads or assists. */
const LEADS = /^(?:ct|c|chủ trì)$/iu;
const ASSISTS = /^(?:ph|p|phối hợp)$/iu;
const NO_MARK = /^(?:0|không|o|[☐□])$/i;

/** Whether a cell under a month or a unit holds a sign and no words. */
export function isMark(text: string, kind: MarkColumns["kind"]): boolean {
  if (MARK.test(text) || NO_MARK.test(text)) return true;
  // numbers of columns; under a year they are what it is to reach
  if (kind !== "years" && /^\(?\d{1,2}\)?$/.test(text)) return true;
  return kind === "units" && (LEADS.test(text) || ASSISTS.test(text));
}

/** What a row's crosses say: when it is done, or by whom. */
export function markedText(grid: Grid, row: number, { kind, marks }: MarkColumns): string {
  return kind === "units" ? markedUnits(grid, row, marks) : markedTimes(grid, row, marks);
}

/**
 * The units that a row's crosses name; a cell that says more than a cross keeps its words. Where one says who leads
 * or assists, so does the whole: a cross beside "CT" assists, one beside "PH" leads.
 */
function markedUnits(grid: Grid, row: number, marks: readonly Mark[]): string {
  const marked = marks.flatMap((mark) => {
    const text = cellText(grid, row, mark);
    return text === null ? [] : [{ unit: mark.label, text }];
  });
  const anyLeads = marked.some(({ text }) => LEADS.test(text));
  const assists = marked.filter(({ text }) => ASSISTS.test(text) || (anyLeads && text === ""));
  const named = (units: typeof marked): string =>
    units
      .map(({ unit, text }) =>
        text === "" || LEADS.test(text) || ASSISTS.test(text) ? unit : `${unit}: ${text}`,
      )
      .join("; ");
  if (!anyLeads && assists.length === 0) return named(marked);
  return unitsWithLabels(named(marked.filter((one) => !assists.includes(one))), named(assists));
}

/**
 * When a row's crosses say that it is done: "Tháng 2 - tháng 4, tháng 9"; a cell that says more than a cross keeps
 * its words.
 */
function markedTimes(grid: Grid, row: number, marks: readonly Mark[]): string {
  const parts: string[] = [];
  for (let at = 0; at < marks.length;) {
    const text = cellText(grid, row, marks[at]);
    if (text === null) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < marks.length && text === "" && cellText(grid, row, marks[end]) === "") end++;
    const first = marks[at]?.label ?? "";
    const last = marks[end - 1]?.label ?? "";
    const times = end - at > 2 ? [`${first} - ${last}`] : marks.slice(at, end).map(({ label }) => label);
    parts.push(...(text === "" ? times : [`${first}: ${text}`]));
    at = end;
  }
  const joined = parts.join(", ");
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** Null where a row has no cross, "" where it has one and no more. */
function cellText(grid: Grid, row: number, mark: Mark | undefined): string | null {
  const text = (mark && grid.cellAt(row, mark.column)?.text) ?? "";
  if (text === "" || NO_MARK.test(text)) return null;
  return MARK.test(text) ? "" : text;
}
