import { FIELDS } from "./row";
import type { Field, RawTable, Row } from "./row";

/** What each column is called in plans, without marks; the first that fits. */
const NAMES: readonly (readonly [Field | "no", RegExp])[] = [
  ["no", /^(s?tt|so tt|so thu tu)$/],
  ["coopUnits", /phoi hop/],
  ["leadUnit", /chu tri|(don vi|co quan) thuc hien/],
  ["deadline", /thoi (gian|han|diem)|tien do|hoan thanh|moc/],
  ["product", /san pham|ket qua/],
  ["budget", /kinh phi/],
  ["objective", /^muc tieu/],
  ["activity", /hoat dong/],
  ["task", /nhiem vu|noi dung|cong viec/],
];
const HEAD_WITHIN = 6;
const LEAST_NAMES = 3;

type Columns = readonly (Field | "no" | null)[];

/**
 * The rows that a person gets from a reader's tables with a little help: the head is found by its names, a table
 * without one goes on with the columns of the table before, and titles of sections and empty rows are left out.
 */
export function rowsOfTables(tables: readonly RawTable[]): readonly Row[] {
  const rows: Row[] = [];
  let columns: Columns | null = null;
  for (const table of tables) {
    const head = headOf(table);
    if (head) columns = head.columns;
    else if (isOtherHead(table[0] ?? [])) columns = null;
    else if (columns && columns.length !== widthOf(table)) continue;
    if (!columns) continue;
    for (const cells of table.slice(head?.end ?? 0)) {
      const row = rowOf(cells, columns);
      if (row) rows.push(row);
    }
  }
  return rows;
}

/** A number column and other names: a table of something else begins. */
function isOtherHead(texts: readonly string[]): boolean {
  return namedColumns(texts).includes("no");
}

function widthOf(table: RawTable): number {
  return Math.max(0, ...table.map((cells) => cells.length));
}

function headOf(table: RawTable): { readonly columns: Columns; readonly end: number } | null {
  for (let at = 0; at < Math.min(HEAD_WITHIN, table.length); at++) {
    const [one, two] = [table[at] ?? [], table[at + 1] ?? []];
    const both = one.map((text, column) =>
      two[column] && two[column] !== text ? `${text} ${two[column]}` : text,
    );
    const single = namedColumns(one);
    const double = namedColumns(both);
    const isDouble = countNames(double) > countNames(single) && !two.some((text) => /^\d/.test(text));
    const columns = isDouble ? double : single;
    // tables of targets have a head as well, but no work in it
    const hasWork = columns.some((name) => name === "task" || name === "activity");
    if (hasWork && countNames(columns) >= LEAST_NAMES) return { columns, end: at + (isDouble ? 2 : 1) };
  }
  return null;
}

function namedColumns(texts: readonly string[]): Columns {
  const used = new Set<string>();
  return texts.map((text) => {
    const words = folded(text);
    const name =
      NAMES.find(([field, pattern]) => !used.has(field) && words.length < 60 && pattern.test(words))?.[0] ??
      null;
    if (name) used.add(name);
    return name;
  });
}

function countNames(columns: Columns): number {
  return columns.filter((name) => name !== null).length;
}

function rowOf(cells: readonly string[], columns: Columns): Row | null {
  const row: Partial<Record<Field, string>> = {};
  columns.forEach((name, at) => {
    if (name && name !== "no") row[name] = (cells[at] ?? "").trim();
  });
  const texts = FIELDS.map((field) => row[field] ?? "").filter((text) => text !== "");
  return new Set(texts).size >= 2 && !texts.every((text) => /^\(?\d{1,2}\)?$/.test(text)) ? row : null;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/\s+/g, " ")
    .trim();
}
