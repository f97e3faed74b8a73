import { beginsAsUnit } from "../text/evidence/units";
import { bareText } from "../text/letters";
import type { Grid } from "./grid";
import { headingOf, partsOfHeading } from "./headings";
import { readRoman } from "../text/numbering";
import { isMark } from "./marks";
import type { MarkColumns, RawColumn } from "./rawColumn";

const LEAST_MARKS = { times: 3, years: 2, units: 2 } as const;
/** So many rows tell whether a column holds crosses. */
const SAMPLE = 500;
/** A cell over more months than that is a title. */
const MOST_MARKED = 6;

/**
 * The columns with every row of months, quarters, years or units made one: what is crossed in it is when the work is done or
 * whose it is. It has the rank of a plain "Thời gian", "Chủ trì".
 */
export function withMarks(grid: Grid, from: number, columns: readonly RawColumn[]): RawColumn[] {
  const labels = columns.map(markLabel);
  const joined: RawColumn[] = [];
  for (let at = 0; at < columns.length;) {
    const kind = labels[at]?.kind;
    let end = at + 1;
    while (kind && labels[end]?.kind === kind) end++;
    const run = columns.slice(at, end);
    if (kind && run.length >= LEAST_MARKS[kind] && holdMarks(grid, from, run, kind)) {
      const marks = run.map(({ from: column }, index) => ({
        label: labels[at + index]?.label ?? "",
        column,
      }));
      joined.push(marksColumn(run, { kind, marks }));
    } else joined.push(...run);
    at = end;
  }
  return joined;
}

function marksColumn(run: readonly RawColumn[], marks: MarkColumns): RawColumn {
  const first = run[0]?.text ?? "";
  const last = run[run.length - 1]?.text ?? "";
  const cut = first.indexOf(" – ");
  return {
    heading: marks.kind === "units" ? { role: "leadUnit", rank: 1 } : { role: "deadline", rank: 3 },
    text: cut > 0 ? first.slice(0, cut) : `${first} – ${last}`,
    from: run[0]?.from ?? 0,
    to: run[run.length - 1]?.to ?? 0,
    marks,
  };
}

function markLabel({
  text,
}: RawColumn): { readonly kind: MarkColumns["kind"]; readonly label: string } | null {
  const time = timeLabel(text);
  if (time !== null) return { kind: "times", label: time };
  const year = yearLabel(text);
  if (year !== null) return { kind: "years", label: year };
  const unit = unitLabel(text);
  return unit === null ? null : { kind: "units", label: unit };
}

/** The name of a unit as a heading, by itself or below "Đơn vị thực hiện". */
function unitLabel(heading: string): string | null {
  const [upper = "", ...lower] = partsOfHeading(heading);
  const name = lower[lower.length - 1] ?? upper;
  const below = lower.length > 0 && headingOf(upper)?.role === "leadUnit" && headingOf(name) === null;
  return below || (beginsAsUnit(name) && headingOf(name) === null) ? name : null;
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

/** "Năm 2026", and "2026" below "Lộ trình thực hiện". */
function yearLabel(heading: string): string | null {
  const parts = partsOfHeading(heading).map(bareText);
  const [, named, year] = /^(nam )?(20\d\d)$/.exec(parts[parts.length - 1] ?? "") ?? [];
  const below = parts.length > 1 && /\b(?:nam|thoi gian|tien do|lo trinh|giai doan)\b/.test(parts[0] ?? "");
  return year && (named || below) ? `năm ${year}` : null;
}

/** Most of what stands below the headings is crosses, or the numbers of the columns */
function holdMarks(grid: Grid, from: number, run: readonly RawColumn[], kind: MarkColumns["kind"]): boolean {
  let marks = 0;
  let others = 0;
  for (const { from: column } of run)
    for (let row = from; row < Math.min(grid.rows, from + SAMPLE); row++) {
      const cell = grid.cellAt(row, column);
      if (!cell || cell.text === "" || cell.column < column || cell.columnSpan > MOST_MARKED) continue;
      if (isMark(cell.text, kind)) marks++;
      else others++;
    }
  return marks > 0 && marks >= others * 2;
}
