import { RefusedFileError } from "../errors";
import { MAX_GRID_PLACES } from "../limits";
import { foldedText } from "../table/grid";
import type { Table, TableCell } from "../table/model";

interface OpenCell {
  readonly row: number;
  readonly column: number;
  /** 0: to the end of the table. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A line goes through all its words. */
  readonly struck: boolean;
  text: string;
}

const MOST_SPAN = 1_000;

/** Puts a table's cells in their places as they are met, rows and columns that cells hang over left out. */
export class HtmlTable {
  readonly nested: Table[] = [];
  /** What stands in front of the first cell. */
  caption = "";
  private readonly cells: OpenCell[] = [];
  private cell: OpenCell | null = null;
  private row = -1;
  private column = 0;
  private columns = 0;
  private headRows = 0;
  private allHead = true;
  /** As far as the document tells them; only their order counts. */
  private readonly widths: number[] = [];
  private columnsTold = 0;
  /** How many rows below each column is still covered from above. */
  private covered: number[] = [];
  private readonly hidden = new Set<number>();
  private rowStruck = false;

  constructor(private readonly origin: string) {}

  /** Takes `col`: columns that stand before the first cell with their widths. */
  tellColumn(attributes: ReadonlyMap<string, string>): void {
    const span = spanOf(attributes.get("span"), 1);
    for (let count = 0; count < span && this.columnsTold < MOST_SPAN; count++)
      this.widths[this.columnsTold++] = widthOf(attributes);
  }

  openRow(hidden = false, struck = false): void {
    this.closeRow();
    this.rowStruck = struck;
    this.row += 1;
    if (hidden) this.hidden.add(this.row);
    this.column = 0;
    this.allHead = true;
  }

  closeRow(): void {
    this.closeCell();
    if (this.row < 0 || this.column < 0) return;
    if (this.column > 0 && this.allHead && this.headRows === this.row) this.headRows = this.row + 1;
    this.covered = this.covered.map((rows) => Math.max(0, rows - 1));
    this.column = -1;
  }

  openCell(attributes: ReadonlyMap<string, string>, head: boolean, struck = false): void {
    this.closeCell();
    if (this.row < 0 || this.column < 0) this.openRow();
    if (!head) this.allHead = false;
    while ((this.covered[this.column] ?? 0) > 0) this.column += 1;
    const columnSpan = spanOf(attributes.get("colspan") ?? attributes.get("aria-colspan"), 1);
    const rowSpan = spanOf(attributes.get("rowspan") ?? attributes.get("aria-rowspan"), 0);
    // Excel draws a text over its empty neighbours; the cell is no wider for that
    const overflows = /mso-ignore:\s*colspan/i.test(attributes.get("style") ?? "");
    this.cell = {
      row: this.row,
      column: this.column,
      rowSpan,
      columnSpan: overflows ? 1 : columnSpan,
      struck: struck || this.rowStruck,
      text: "",
    };
    this.cells.push(this.cell);
    if (columnSpan === 1 && this.columnsTold === 0)
      this.widths[this.column] = Math.max(this.widths[this.column] ?? 0, widthOf(attributes));
    for (let at = this.column; at < this.column + columnSpan; at++)
      this.covered[at] = Math.max(this.covered[at] ?? 0, rowSpan === 0 ? Infinity : rowSpan);
    this.column += columnSpan;
    this.columns = Math.max(this.columns, this.column);
    if (this.columns * (this.row + 1) > MAX_GRID_PLACES) throw new RefusedFileError("grid");
  }

  closeCell(): void {
    this.cell = null;
  }

  /** Text between the cells belongs to none; browsers show it in front of the table. */
  add(text: string): void {
    const cell = this.cell ?? (text.trim() === "" ? null : this.cells[this.cells.length - 1]);
    if (cell) cell.text += text;
    else this.caption += text;
  }

  /** All its words, a line a row. */
  words(): string {
    let row = -1;
    let words = foldedText(this.caption);
    for (const cell of this.cells.filter(({ struck }) => !struck)) {
      words += `${cell.row === row ? " " : "\n"}${foldedText(cell.text)}`;
      row = cell.row;
    }
    return words;
  }

  /** How many rows that nobody sees hold text. */
  hiddenRows(): number {
    const filled = this.cells.filter(({ row, text }) => this.hidden.has(row) && foldedText(text) !== "");
    return new Set(filled.map(({ row }) => row)).size;
  }

  /** The words of the cells that a line goes through, those of one row together. */
  struckRows(): { readonly row: number; readonly text: string }[] {
    const rows = new Map<number, string[]>();
    for (const { row, struck, text } of this.cells)
      if (struck && foldedText(text) !== "") rows.set(row, [...(rows.get(row) ?? []), foldedText(text)]);
    return [...rows].map(([row, texts]) => ({ row, text: texts.join(" ") }));
  }

  finish(): Table {
    this.closeRow();
    const rows = this.row + 1;
    const cells = this.cells.map(({ text, struck, ...cell }): TableCell => ({
      ...cell,
      rowSpan: Math.min(cell.rowSpan === 0 ? rows : cell.rowSpan, rows - cell.row),
      text: struck ? "" : foldedText(text),
      doubt: null,
    }));
    const widths = Array.from({ length: this.columns }, (_, at) => this.widths[at] ?? 0);
    return { origin: this.origin, rows, columns: this.columns, cells, headRows: this.headRows, widths };
  }
}

/** "98", "14%", "37*"; 0 where nothing is said. */
function widthOf(attributes: ReadonlyMap<string, string>): number {
  return Number(/^\s*(\d+(?:\.\d+)?)/.exec(attributes.get("width") ?? "")?.[1] ?? 0);
}

/** A missing or unusable span is 1; a row span of 0 reaches to the table's end. */
function spanOf(value: string | undefined, least: number): number {
  const span = Number(value ?? "1");
  return Number.isInteger(span) && span >= least ? Math.min(span, MOST_SPAN) : 1;
}
