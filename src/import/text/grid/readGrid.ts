import { RefusedFileError } from "../../errors";
import { MAX_TEXT_ROWS } from "../../limits";
import type { Block, GridDocument } from "../../table/model";
import { headingAt, isTextRole } from "../columns";
import { headerAt } from "../header";
import { bareText, bareWord } from "../letters";
import { readLines } from "../lines";
import { tailWarnings } from "../tail";
import { withMergedUnits } from "./mergedUnits";
import { splitPiped } from "./piped";
import type { WrittenRow } from "./separated";
import { splitRows } from "./separated";
import type { Stretch } from "./wordRows";
import { isNumber, leavesTable, tableStretches } from "./wordRows";

const SEPARATORS = ["\t", "|", ";", ","] as const;
type Separator = (typeof SEPARATORS)[number];

const LEAST_COLUMNS = 3;
/** No task table is wider; a line of more separators is none of its rows. */
const MOST_COLUMNS = 100;
/** Without a head so many lines have to be rows of one width, for tabs alone. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.6;

/**
 * The document in a text whose cells are told apart by tabs, bars, semicolons or commas: as Excel and Word put a
 * table on the clipboard, as Markdown, as CSV. Null where the text has no such rows.
 * @example readTextGrid("TT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn\n1\tRà soát\tVăn phòng\tQuý I")?.blocks.length // 1
 */
export function readTextGrid(text: string): GridDocument | null {
  for (const separator of SEPARATORS) {
    if (!text.includes(separator)) continue;
    const rows =
      separator === "|" ? splitPiped(text, MOST_COLUMNS) : splitRows(text, separator, MOST_COLUMNS);
    if (rows === null) continue;

    const columns = widthOfTable(rows, separator);
    if (columns < LEAST_COLUMNS) continue;
    if (rows.length > MAX_TEXT_ROWS) throw new RefusedFileError("lines");
    return documentOf(withHead(tableStretches(rows, columns), columns), columns);
  }
  return null;
}

/** How many cells the table's rows have: by its head, or by what most lines have; 0 where there is no table. */
function widthOfTable(rows: readonly WrittenRow[], separator: Separator): number {
  const head = rows.find(({ cells }) => isHead(cells));
  if (head) return isCsv(separator) && !isEven(rows, head) ? 0 : head.cells.length;
  if (isCsv(separator)) return 0;
  const counts = new Map<number, number>();
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  for (const { cells } of filled) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width = 0, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return count >= LEAST_ROWS && count >= filled.length * LEAST_SHARE ? width : 0;
}

function isCsv(separator: Separator): boolean {
  return separator === "," || separator === ";";
}

/**
 * Commas and semicolons stand in sentences too: the rows between the head and the table's end have to be as wide as
 * it, a section's number and name aside.
 */
function isEven(rows: readonly WrittenRow[], head: WrittenRow): boolean {
  const behind = rows.slice(rows.indexOf(head) + 1);
  const end = behind.findIndex(({ cells }) => leavesTable(cells.join(" ").trim()));
  const below = behind
    .slice(0, end < 0 ? behind.length : end)
    .filter(({ cells }) => cells.length > 2 || (cells.length === 2 && !isNumber(cells[0] ?? "")));
  const even = below.filter(({ cells }) => cells.length === head.cells.length);
  return even.length > 0 && even.length >= 0.9 * below.length;
}

/** The work and one more column that task tables have, told by their headings. */
function isHead(cells: readonly string[]): boolean {
  if (cells.length < LEAST_COLUMNS || cells.some((cell) => cell.length > 80)) return false;
  const roles = cells.flatMap((cell) => headingAt(bareText(cell).split(" "), 0)?.role ?? []);
  const work = roles.filter((role) => role !== "target" && isTextRole(role)).length;
  return work > 0 ? roles.length >= 3 : roles.length >= 3 && bareWord(cells[0] ?? "").endsWith("tt");
}

function documentOf(stretches: readonly Stretch[], columns: number): GridDocument {
  const from = stretches.findIndex(({ kind }) => kind === "rows");
  let tables = 0;
  const blocks = stretches.map(({ kind, rows }) =>
    kind === "rows" ? tableOf(rows, columns, ++tables) : linesOf(rows),
  );
  const below = stretches.slice(from).filter(({ kind }) => kind === "lines");
  const warnings = below.flatMap(({ rows }) => tailWarnings(readLines(textOf(rows), rows[0]?.no).lines));
  return { source: "text", blocks, warnings };
}

/** A head that lost its separators on the way, known by its words in the lines above the table. */
function withHead(stretches: readonly Stretch[], columns: number): readonly Stretch[] {
  const [above, table, ...rest] = stretches;
  if (above?.kind !== "lines" || !table || table.rows.some(({ cells }) => isHead(cells))) return stretches;
  const { lines } = readLines(textOf(above.rows));
  for (let at = Math.max(0, lines.length - MOST_HEAD_LINES); at < lines.length; at++) {
    const header = headerAt(lines, at);
    if (header?.to !== lines.length || header.columns.length !== columns) continue;
    const head = { no: above.rows[0]?.no ?? 1, cells: header.columns.map(({ heading }) => heading) };
    const before = { kind: "lines", rows: above.rows.slice(0, (lines[at]?.no ?? 1) - 1) } as const;
    return [before, { kind: "rows", rows: [head, ...table.rows] }, ...rest];
  }
  return stretches;
}

const MOST_HEAD_LINES = 30;

function textOf(rows: readonly WrittenRow[]): string {
  return rows.map(({ cells }) => cells.join(" ")).join("\n");
}

function linesOf(rows: readonly WrittenRow[]): Block {
  return { kind: "paragraph", text: textOf(rows) };
}

function tableOf(rows: readonly WrittenRow[], columns: number, count: number): Block {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), columns);
  const cells = withMergedUnits(rows).flatMap(({ cells: own }, row) =>
    own.map(({ text, doubt }, column) => ({
      row,
      column,
      rowSpan: 1,
      // a row of one cell is a title over all columns
      columnSpan: own.length === 1 ? width : 1,
      text,
      doubt,
    })),
  );
  return {
    kind: "table",
    table: { origin: `bảng ${count}`, rows: rows.length, columns: width, cells, headRows: 0 },
  };
}
