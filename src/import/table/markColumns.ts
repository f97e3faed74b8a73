import { bareText } from "../text/letters";
import type { Grid } from "./grid";
import type { RawColumn } from "./head";
import { readRoman } from "../text/numbering";

/** A month or quarter that is a column of its own, in which a cross says that work is due. */
export interface TimeMark {
  /** "tháng 3", "quý II" */
  readonly label: string;
  readonly column: number;
}

const LEAST_MARKS = 3;
/** So many rows tell whether a column holds crosses. */
const SAMPLE = 500;
/** A cell over more months than that is a title. */
const MOST_MARKED = 6;
const MARK = /^(?:x|v|[-–—+*✓✔☑●•○■▪√×])$/iu;
const NO_MARK = /^(?:0|không|o)$/i;

/**
 * The columns with every row of months or quarters made one: what is crossed in it is when the work is done. It has
 * the rank of a plain "Thời gian".
 */
export function withMarks(grid: Grid, from: number, columns: readonly RawColumn[]): RawColumn[] {
  const labels = columns.map(({ text }) => timeLabel(text));
  const joined: RawColumn[] = [];
  for (let at = 0; at < columns.length;) {
    let end = at;
    while (labels[end] !== undefined && labels[end] !== null) end++;
    const run = columns.slice(at, end);
    const column = columns[at];
    if (run.length >= LEAST_MARKS && holdMarks(grid, from, run)) {
      const marks = run.map(({ from: place }, index) => ({ label: labels[at + index] ?? "", column: place }));
      joined.push(marksColumn(run, marks));
      at = end;
    } else {
      if (column) joined.push(column);
      at += 1;
    }
  }
  return joined;
}

function marksColumn(run: readonly RawColumn[], marks: readonly TimeMark[]): RawColumn {
  const first = run[0]?.text ?? "";
  const last = run[run.length - 1]?.text ?? "";
  const cut = first.indexOf(" – ");
  return {
    heading: { role: "deadline", rank: 3 },
    text: cut > 0 ? first.slice(0, cut) : `${first} – ${last}`,
    from: run[0]?.from ?? 0,
    to: run[run.length - 1]?.to ?? 0,
    marks,
  };
}

/** "Tháng 3", "T3", "Quý II", and "3" or "II" below "Thời gian (tháng)" or "Quý". */
function timeLabel(heading: string): string | null {
  const parts = heading.split(" – ");
  const last = bareText(parts[parts.length - 1] ?? "");
  const upper = parts.length > 1 ? bareText(parts[0] ?? "") : "";
  const month = /^(?:thang |t ?)?(\d{1,2})(?: 20\d\d)?$/.exec(last);
  const named = /^(?:thang|t)/.test(last);
  if (month?.[1] && (named || /\b(?:thang|thoi gian|tien do)\b/.test(upper)))
    return Number(month[1]) >= 1 && Number(month[1]) <= 12 ? `tháng ${Number(month[1])}` : null;
  const quarter = /^(?:quy |q ?)?([ivx]{1,3}|[1-4])(?: 20\d\d)?$/.exec(last)?.[1];
  if (!quarter || !(/^q/.test(last) || /\b(?:quy|thoi gian|tien do)\b/.test(upper))) return null;
  const count = readRoman(quarter.toUpperCase()) ?? Number(quarter);
  return count >= 1 && count <= 4 ? `quý ${["I", "II", "III", "IV"][count - 1] ?? ""}` : null;
}

/** Most of what stands below the headings is crosses, or the numbers of the columns. */
function holdMarks(grid: Grid, from: number, run: readonly RawColumn[]): boolean {
  let marks = 0;
  let others = 0;
  for (const { from: column } of run)
    for (let row = from; row < Math.min(grid.rows, from + SAMPLE); row++) {
      const cell = grid.cellAt(row, column);
      if (!cell || cell.text === "" || cell.column < column || cell.columnSpan > MOST_MARKED) continue;
      if (MARK.test(cell.text) || NO_MARK.test(cell.text) || /^\(?\d{1,2}\)?$/.test(cell.text)) marks++;
      else others++;
    }
  return marks >= others * 2;
}

/**
 * When a row's crosses say that it is done: "Tháng 2 - tháng 4, tháng 9"; a cell that says more than a cross keeps
 * its words.
 */
export function markedTimes(grid: Grid, row: number, marks: readonly TimeMark[]): string {
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
function cellText(grid: Grid, row: number, mark: TimeMark | undefined): string | null {
  const text = (mark && grid.cellAt(row, mark.column)?.text) ?? "";
  if (text === "" || NO_MARK.test(text)) return null;
  return MARK.test(text) ? "" : text;
}
