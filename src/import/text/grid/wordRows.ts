import { capitalShare, wordsOf } from "../letters";
import { readNumber, readRoman } from "../numbering";
import { closesDocument } from "../table";
import type { WrittenRow } from "./separated";

/** A stretch of lines that are a table's rows, or lines between tables. */
export interface Stretch {
  readonly kind: "rows" | "lines";
  readonly rows: readonly WrittenRow[];
}

const ANNEX = /^(?:phụ lục|biểu số|mẫu số)(?!\p{L})/iu;

/**
 * Tells a table's rows from the lines around it, and puts rows together whose cells run over several lines, as Word
 * copies a table without quotes: a row begins with a number, or it has all its cells.
 */
export function tableStretches(written: readonly WrittenRow[], columns: number): Stretch[] {
  const first = written.findIndex(({ cells }) => cells.length >= Math.min(columns, LEAST_OF_ROW));
  if (first < 0) return [{ kind: "lines", rows: written }];
  const stretches: { kind: Stretch["kind"]; rows: WrittenRow[] }[] = [
    { kind: "lines", rows: written.slice(0, first) },
    { kind: "rows", rows: [] },
  ];
  const last = lastRow(written);
  let blank = false;
  written.slice(first).forEach((row, at) => {
    const text = row.cells.join(" ").trim();
    const open = stretches[stretches.length - 1];
    const above = open?.rows[open.rows.length - 1];
    const ended = leavesTable(text) || (blank && first + at > last);
    blank = text === "";
    if (blank || !open) return;
    if (open.kind === "lines" ? row.cells.length < LEAST_OF_ROW : row.cells.length === 1 && ended) {
      if (open.kind === "lines") open.rows.push(row);
      else stretches.push({ kind: "lines", rows: [row] });
    } else if (open.kind === "lines") stretches.push({ kind: "rows", rows: [row] });
    else if (above && goesOn(above, row, columns)) open.rows.splice(-1, 1, joinedRows(above, row));
    else open.rows.push(row);
  });
  return stretches.filter(({ rows }) => rows.length > 0);
}

/** So many cells make a row again, behind lines between tables. */
const LEAST_OF_ROW = 3;

/** The last line that has several cells: what stands behind an empty line below it is no table's. */
function lastRow(written: readonly WrittenRow[]): number {
  for (let at = written.length - 1; at >= 0; at--) if ((written[at]?.cells.length ?? 0) > 1) return at;
  return -1;
}

/** Whether a line stands behind a table: another annex, recipients, a signature. */
export function leavesTable(text: string): boolean {
  return ANNEX.test(text) || closesDocument(text);
}

function goesOn(above: WrittenRow, row: WrittenRow, columns: number): boolean {
  const [first = ""] = row.cells;
  if (row.cells.length === 1) return !isTitle(first) || isShort(above, columns);
  if (!isShort(above, columns) || isNumber(first)) return false;
  return above.cells.length + row.cells.length - 1 <= columns && first.trim() !== "";
}

/** A row that lacks cells, and no title beside its number. */
function isShort({ cells }: WrittenRow, columns: number): boolean {
  if (cells.length >= columns) return false;
  const title = cells[1] ?? "";
  return cells.length !== 2 || !(readRoman(bare(cells[0])) !== null || capitalShare(title) > 0.8);
}

/** Whether a cell holds the number of a row or section. */
export function isNumber(text: string): boolean {
  const no = bare(text);
  return readNumber(text.trim()) !== null || readRoman(no) !== null || /^[A-H]$/.test(no);
}

function bare(text: string | undefined): string {
  return (text ?? "").trim().replace(/[.):]+$/, "");
}

/** A section's title that fills its row. */
function isTitle(text: string): boolean {
  const [first = ""] = wordsOf(text);
  if (/^(?:phần|mục|lĩnh vực|nhóm)$/i.test(first) || isNumber(first)) return true;
  return capitalShare(text) > 0.8 && wordsOf(text).length > 1;
}

function joinedRows(above: WrittenRow, row: WrittenRow): WrittenRow {
  const cells = [...above.cells];
  const [first = "", ...rest] = row.cells;
  cells.push(`${cells.pop() ?? ""}\n${first}`, ...rest);
  return { no: above.no, cells };
}
