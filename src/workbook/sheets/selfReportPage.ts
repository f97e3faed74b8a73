import { rowHeight } from "../../report/textMeasure";
import { columnNumber } from "../a1";
import { FONTS } from "../palette";
import { NO_ROOM, paginated, type KeptRows } from "./selfReportBreaks";
import type { Block, Cell, ColumnWidth, Owner, RangeFormat, RowHeight } from "../spec";

/**
 * The columns of a portrait report and their widths in centimetres: 16.4 of the 16.5 between the margins.
 * The country's name must stand on one line in C:G, in programs too whose Times is somewhat wider.
 */
export const REPORT_COLUMNS = { A: 1.2, B: 5.3, C: 1.9, D: 2, E: 2.1, F: 2.1, G: 1.8 } as const;
export const FIRST_COLUMN = "A";
export const LAST_COLUMN = "G";

export const BODY_SIZE = 13;
/** Printers and programs without Calibri draw columns up to so much narrower; no line may be lost there. */
const NARROWER = 0.95;
/** Air of a cell left and right of its text, in centimetres. */
const CELL_PADDING = 0.2;
const PIXELS_PER_CM = 96 / 2.54;
/** A column of n characters of the standard font (Calibri 11) is 7n + 5 pixels wide. */
const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;

/** What is put into one cell of a row, over one or more columns. */
export interface PlacedText {
  readonly from: string;
  readonly to: string;
  readonly cell: Cell;
  /** About what it will show, for the height. */
  readonly measure: string;
  readonly owner?: Owner;
  readonly format: Omit<RangeFormat, "range">;
}

/** Collects a report's rows from top to bottom: cells, merged areas, formats and heights measured by the text. */
export class ReportPage {
  readonly blocks: Block[] = [];
  readonly merges: string[] = [];
  readonly formats: RangeFormat[] = [];
  private readonly heights: number[] = [];
  private readonly groups: KeptRows[] = [];

  /** The number of the last row so far. */
  get rows(): number {
    return this.heights.length;
  }

  /** The rows' heights, with the room before kept groups that would be cut by the end of a page. */
  get rowHeights(): readonly RowHeight[] {
    return paginated(this.heights, this.groups).map((height, index) => ({ rows: String(index + 1), height }));
  }

  /** What `build` adds stays on one page. A row before it is always there, so that no cell's address depends on it. */
  together(build: () => void): void {
    this.space(NO_ROOM);
    const first = this.rows;
    build();
    this.groups.push({ spacer: first - 1, last: this.rows - 1 });
  }

  /** Adds a row with texts; gives its number. */
  row(texts: readonly PlacedText[], gap = 4): number {
    const row = this.rows + 1;
    this.heights.push(Math.max(...texts.map((text) => this.place(text, row, gap)), NO_ROOM));
    return row;
  }

  /** Adds an empty row of a height in points. */
  space(height: number): void {
    this.heights.push(height);
  }

  private place({ from, to, cell, measure, owner, format }: PlacedText, row: number, gap: number): number {
    const range = from === to ? `${from}${row}` : `${from}${row}:${to}${row}`;
    this.blocks.push({ at: `${from}${row}`, owner: owner ?? "ours", rows: [[cell]] });
    if (from !== to) this.merges.push(range);
    const size = format.fontSize ?? BODY_SIZE;
    this.formats.push({
      range,
      fontName: FONTS.report,
      fontSize: size,
      wrap: true,
      valign: "top",
      ...format,
    });
    return rowHeight(
      measure,
      columnsWidth(from, to) * NARROWER - CELL_PADDING,
      { size, bold: format.bold === true },
      gap,
    );
  }
}

/** Width of columns in centimetres. */
export function columnsWidth(from: string, to: string): number {
  const first = columnNumber(from);
  const last = columnNumber(to);
  return Object.entries(REPORT_COLUMNS).reduce((sum, [letters, width]) => {
    const at = columnNumber(letters);
    return at >= first && at <= last ? sum + width : sum;
  }, 0);
}

/** The columns' widths in characters, as Excel wants them. */
export function reportColumnWidths(): readonly ColumnWidth[] {
  return Object.entries(REPORT_COLUMNS).map(([columns, width]) => ({
    columns,
    width: Math.round(((width * PIXELS_PER_CM - COLUMN_PADDING) / PIXELS_PER_CHARACTER) * 100) / 100,
  }));
}
