/** What a Word document is made of, from top to bottom. */
export type WordBlock =
  | { readonly kind: "head"; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly kind: "title"; readonly text: string; readonly level: number }
  /** The short line under the subject. */
  | { readonly kind: "rule" }
  | { readonly kind: "heading" | "note" | "body"; readonly text: string }
  | WordTable
  | {
      readonly kind: "signature";
      readonly recipients: readonly string[];
      readonly title: string;
      readonly signer: string;
    };

export interface WordTable {
  readonly kind: "table";
  /** The first is the heading row. */
  readonly rows: readonly WordRow[];
  readonly columns: readonly WordColumn[];
}

export interface WordRow {
  readonly cells: readonly string[];
  readonly bold: boolean;
}

export interface WordColumn {
  /** Share of the page's width; all of a table's together are 1. */
  readonly width: number;
  readonly align: "left" | "center";
}

type Row = readonly string[];

const LINES_ONLY = /^─+$/u;
const HEADING = /^([IVXLC]+|\d+)\. /u;
const LONGEST_HEADING = 120;
/** Legal bases, and remarks between brackets. */
const NOTE = /^Căn cứ |^\(.*\)$/u;
const NUMBER = /^[+-]?\d+\.\d+%?$/u;
/** Numbers, days, marks and short words stand in the middle of their cell. */
const LONGEST_CENTRED = 14;
/** Widths of the sheet's columns in percent: portrait A to H, the annex's with nine columns and with ten. */
const PORTRAIT = [8, 32, 10, 10, 10, 10, 10, 10];
const ANNEX = [6, 29, 6, 10, 6, 6, 6, 16, 15];
const WIDE_ANNEX = [6, 23, 6, 10, 6, 6, 6, 6, 16, 15];

/**
 * Tells a report's rows apart as its sheet lays them out: the head ends with the first blank row and the titles with
 * the next one; a text that stands alone is a paragraph, cells side by side are a table; the signature ends the page.
 * @example blocksOf([["UBND TỈNH", "", "CỘNG HÒA…"], ["", "", ""], ["BÁO CÁO", "", ""]]).map(({ kind }) => kind) // ["head", "title"]
 */
export function blocksOf(rows: readonly Row[]): readonly WordBlock[] {
  const headEnd = blankAfter(rows, 0);
  const titlesEnd = blankAfter(rows, headEnd + 1);
  const signature = signatureStart(rows);
  return [
    headOf(rows.slice(0, headEnd)),
    ...titlesOf(rows.slice(headEnd + 1, titlesEnd)),
    ...textOf(rows.slice(titlesEnd, signature), PORTRAIT),
    ...(signature < rows.length ? [signatureOf(rows.slice(signature))] : []),
  ];
}

/** The same for an annex, which has titles and one table. */
export function annexBlocksOf(rows: readonly Row[]): readonly WordBlock[] {
  const titlesEnd = blankAfter(rows, 0);
  const wide = (rows[0]?.length ?? 0) > ANNEX.length;
  return [...titlesOf(rows.slice(0, titlesEnd)), ...textOf(rows.slice(titlesEnd), wide ? WIDE_ANNEX : ANNEX)];
}

function blankAfter(rows: readonly Row[], first: number): number {
  const at = rows.findIndex((cells, row) => row >= first && shownIn(cells) === "");
  return at < 0 ? rows.length : at;
}

function headOf(rows: readonly Row[]): WordBlock {
  const side = (from: number, to?: number): string[] =>
    rows.map((cells) => shownIn(cells.slice(from, to))).filter((text) => !LINES_ONLY.test(text));
  // A people's committee has no body above it: the left side's first line is then blank.
  return { kind: "head", left: side(0, 2), right: side(2).filter((text) => text !== "") };
}

function titlesOf(rows: readonly Row[]): readonly WordBlock[] {
  return rows.map((cells, level): WordBlock => {
    const text = shownIn(cells);
    return LINES_ONLY.test(text) ? { kind: "rule" } : { kind: "title", text, level };
  });
}

function textOf(rows: readonly Row[], widths: readonly number[]): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  let table: { readonly filled: readonly number[]; readonly rows: Row[] } | null = null;
  const close = (): void => {
    if (table) blocks.push(tableOf(table.filled, table.rows, widths));
    table = null;
  };
  for (const cells of rows) {
    if (shownIn(cells) === "") continue;
    if (isAlone(cells)) {
      close();
      blocks.push(paragraphOf(shownIn(cells)));
    } else {
      table ??= { filled: cells.flatMap((text, column) => (text === "" ? [] : [column])), rows: [] };
      const own = table.filled.map((column) => readable(cells[column] ?? "", column));
      // On the sheet a long table's heading row stands on each of its pages.
      if (table.rows.length === 0 || !sameCells(own, table.rows[0])) table.rows.push(own);
    }
  }
  close();
  return blocks;
}

/** Readers in Vietnam expect the comma, whatever the Excel's language; codes in the first column are no numbers. */
function readable(text: string, column: number): string {
  return column > 0 && NUMBER.test(text) ? text.replace(".", ",") : text;
}

function paragraphOf(text: string): WordBlock {
  if (HEADING.test(text) && text.length < LONGEST_HEADING) return { kind: "heading", text };
  return { kind: NOTE.test(text) ? "note" : "body", text };
}

function tableOf(filled: readonly number[], rows: readonly Row[], widths: readonly number[]): WordTable {
  // A column takes the room up to the next one.
  const rooms = filled.map((column, index) => {
    return widths.slice(column, filled[index + 1] ?? widths.length).reduce((sum, width) => sum + width, 0);
  });
  const all = rooms.reduce((sum, room) => sum + room, 0);
  const isLong = (column: number): boolean =>
    rows.slice(1).some((cells) => (cells[column] ?? "").length > LONGEST_CENTRED);
  return {
    kind: "table",
    columns: rooms.map((room, column) => ({
      width: room / all,
      align: column > 0 && isLong(column) ? "left" : "center",
    })),
    rows: rows.map((cells, row) => ({ cells, bold: row === 0 || addsUp(cells, row, rows) })),
  };
}

/** Totals have no number; of a scorecard's rows those add up whose number others continue. */
function addsUp([no = "", name = ""]: Row, row: number, rows: readonly Row[]): boolean {
  if (no === "") return name !== "";
  return rows[row + 1]?.[0]?.startsWith(`${no}.`) === true;
}

/** The last row that has a text on the left and on the right, and nothing between them. */
function signatureStart(rows: readonly Row[]): number {
  const starts = rows.flatMap(([first = "", second = "", third = "", fourth = ""], row) =>
    first !== "" && second === "" && third === "" && fourth !== "" ? [row] : [],
  );
  const start = starts.at(-1) ?? rows.length;
  return rows.slice(start).every((cells) => (cells[1] ?? "") === "") ? start : rows.length;
}

function signatureOf(rows: readonly Row[]): WordBlock {
  const left = rows.map(([first = ""]) => first).filter((text) => text !== "");
  const right = rows.map((cells) => shownIn(cells.slice(2))).filter((text) => text !== "");
  return {
    kind: "signature",
    recipients: left,
    title: right[0] ?? "",
    signer: right.slice(1).join("\n"),
  };
}

function isAlone(cells: Row): boolean {
  return cells[0] !== "" && cells.slice(1).every((text) => text === "");
}

function sameCells(cells: Row, others: Row | undefined): boolean {
  return others !== undefined && cells.every((text, column) => text === others[column]);
}

function shownIn(cells: Row): string {
  return cells.filter((text) => text !== "").join(" ");
}
