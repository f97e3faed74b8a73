/** What a Word document is made of: paragraphs, tables, and pairs of cells side by side without lines. */
export type WordBlock =
  | {
      readonly kind: "paragraph";
      readonly text: string;
      readonly bold: boolean;
      readonly centred: boolean;
    }
  | {
      readonly kind: "table" | "sides";
      readonly rows: readonly (readonly string[])[];
      /** Percent. */
      readonly widths: readonly number[];
    };

const LINES_ONLY = /^─+$/u;
const HEADING = /^([IVXLC]+|\d+)\. /u;
/** Widths of the sheet's columns in percent: portrait A to H, the annex's A to I. */
const PORTRAIT = [7, 33, 10, 10, 10, 10, 10, 10];
const LANDSCAPE = [6, 29, 6, 10, 6, 6, 6, 16, 15];

/**
 * Tells a report's rows apart as its sheet lays them out: a text that stands alone is a paragraph, cells side by side
 * are a table, but in the head and the signature they are two sides without lines.
 * @example blocksOf([["I. KẾT QUẢ", ""], ["TT", "Lĩnh vực"], ["1", "A"]], false).map(({ kind }) => kind) // ["paragraph", "table"]
 */
export function blocksOf(rows: readonly (readonly string[])[], onItsSide: boolean): readonly WordBlock[] {
  const widths = onItsSide ? LANDSCAPE : PORTRAIT;
  const blocks: WordBlock[] = [];
  let table: { columns: readonly number[]; rows: string[][] } | null = null;
  let sides: string[][] | null = null;
  const close = (): void => {
    if (table) blocks.push({ kind: "table", rows: table.rows, widths: widthsOf(table.columns, widths) });
    if (sides) blocks.push({ kind: "sides", rows: sides, widths: [45, 55] });
    [table, sides] = [null, null];
  };
  const firstAlone = onItsSide
    ? 0
    : rows.findIndex((cells) => isAlone(cells) && !LINES_ONLY.test(textOf(cells)));
  rows.forEach((cells, at) => {
    const filled = cells.flatMap((text, column) => (text === "" ? [] : [column]));
    if (filled.length === 0 || LINES_ONLY.test(textOf(cells))) return;
    const inHead = !onItsSide && at < firstHeadEnd(rows);
    if (inHead || isSignature(rows, at)) {
      if (table) close();
      const [left, right] = [cells.slice(0, 2), cells.slice(2)].map((part) => part.join(" ").trim());
      sides = [...(sides ?? []), [left ?? "", right ?? ""]];
    } else if (isAlone(cells) && !(table && cells[0] === "")) {
      close();
      const text = textOf(cells);
      const centred = at <= firstAlone + 1 || (onItsSide && at < 3);
      blocks.push({ kind: "paragraph", text, centred, bold: centred || isHeading(text) });
    } else {
      if (sides) close();
      table ??= { columns: filled, rows: [] };
      table.rows.push(table.columns.map((column) => cells[column] ?? ""));
    }
  });
  close();
  return blocks;
}

/** The head ends with the line of place and date, before the first text that stands alone. */
function firstHeadEnd(rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex(
    (cells) => cells[2] === "" && cells[0] !== "" && !LINES_ONLY.test(textOf(cells)),
  );
  return first < 0 ? 0 : first;
}

function isSignature(rows: readonly (readonly string[])[], at: number): boolean {
  const starts = rows.flatMap((cells, row) =>
    cells[0] !== "" && (cells[3] ?? "") !== "" && cells[1] === "" ? [row] : [],
  );
  const start = starts.at(-1) ?? -1;
  return start >= 0 && at >= start && rows.slice(at).every((cells) => (cells[1] ?? "") === "");
}

function isAlone(cells: readonly string[]): boolean {
  return cells[0] !== "" && cells.slice(1).every((text) => text === "");
}

function isHeading(text: string): boolean {
  return HEADING.test(text) && text.length < 120;
}

function textOf(cells: readonly string[]): string {
  return cells.filter((text) => text !== "").join(" ");
}

/** A column takes the room up to the next one. */
function widthsOf(columns: readonly number[], widths: readonly number[]): number[] {
  return columns.map((column, index) =>
    widths.slice(column, columns[index + 1] ?? widths.length).reduce((sum, width) => sum + width, 0),
  );
}
