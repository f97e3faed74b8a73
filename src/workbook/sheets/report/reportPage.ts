import { rowHeight } from "../../../report/textMeasure";
import { columnNumber } from "../../a1";
import { FONTS } from "../../palette";
import { joinFormats, joinHeights } from "./joinRows";
import { filling, HIGHEST_ROW, leftOnPage, NO_ROOM, paginated, SPACERS, type KeptRows } from "./reportBreaks";
import type { Block, Cell, ColumnWidth, Owner, PageSpec, RangeFormat, RowHeight } from "../../spec";

export const FIRST_COLUMN = "A";

/**
 * The columns of a report: their widths in centimetres and the last one's letter.
 */
export interface ReportColumns {
  readonly widths: Readonly<Record<string, number>>;
  readonly last: string;
}

/**
 * The text that a cell shows which people may write over: theirs where they did, else the given one. `slot` names the
 * cell, so that it is found again wherever the next making puts it.
 */
export type TextKeeper = (slot: string, text: string) => string;

/** A cell whose text people may have written over: what it is called, where it is, what was suggested. */
export interface KeptCell {
  readonly slot: string;
  readonly row: number;
  readonly column: string;
  readonly suggested: string;
}

export const BODY_SIZE = 13;
/** Air of a row above and below its text, in points. */
const DEFAULT_GAP = 4;
/**
 * Printers and programs without Calibri draw columns narrower. Narrow cells of tables must lose no line there; a
 * paragraph over the whole page would rather gain an empty one in Excel.
 */
const NARROWER = { table: 0.86, other: 0.95 } as const;
/** A step of indentation takes about three blanks, in centimetres. */
const INDENT = 0.35;
/** Air of a cell left and right of its text, in centimetres. */
const CELL_PADDING = 0.2;
const PIXELS_PER_CM = 96 / 2.54;
/** A column of n characters of the standard font (Calibri 11) is 7n + 5 pixels wide. */
const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;

/** Margins of Nghị định 30/2020/NĐ-CP, annex I, and the page's number in the top margin. */
export const REPORT_A4: PageSpec = {
  orientation: "portrait",
  margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
  centerHorizontally: false,
  header: '&C&"Times New Roman,Regular"&13&P',
  plainFirstPage: true,
};

/** The same for an annex that lies on its side; its pages have numbers of their own. */
export const LANDSCAPE_REPORT_A4: PageSpec = { ...REPORT_A4, orientation: "landscape" };

/** What is put into one cell of a row, over one or more columns. */
export interface PlacedText {
  readonly from: string;
  readonly to: string;
  readonly cell: Cell;
  /** About what it will show, for the height. */
  readonly measure: string;
  readonly owner?: Owner;
  /** Of a person's text in a report whose rows move: how it is found again, and what is suggested. */
  readonly kept?: { readonly slot: string; readonly text: string };
  readonly format: Omit<RangeFormat, "range">;
}

/** Collects a report's rows from top to bottom: cells, merged areas, formats and heights measured by the text. */
export class ReportPage {
  readonly blocks: Block[] = [];
  readonly merges: string[] = [];
  private readonly looks: RangeFormat[] = [];
  readonly keptCells: KeptCell[] = [];
  private readonly heights: number[] = [];
  private readonly groups: KeptRows[] = [];

  /** Without a keeper, cells that people own stay at the addresses they have once got. */
  constructor(
    readonly columns: ReportColumns,
    private readonly keeper: TextKeeper | null = null,
  ) {}

  /** Rows may come and go between two makings. */
  get rowsMayMove(): boolean {
    return this.keeper !== null;
  }

  /** The number of the last row so far. */
  get rows(): number {
    return this.heights.length;
  }

  get formats(): readonly RangeFormat[] {
    return joinFormats(this.looks);
  }

  /** The rows' heights, with the room before kept groups that would be cut by the end of a page. */
  get rowHeights(): readonly RowHeight[] {
    return joinHeights(paginated(this.heights, this.groups));
  }

  /** What `build` adds stays on one page. The rows before it are always there, so that no cell's address depends on them. */
  together(build: () => void): void {
    for (let spacer = 0; spacer < SPACERS; spacer += 1) this.space(NO_ROOM);
    const first = this.rows;
    build();
    this.groups.push({ first, last: this.rows - 1 });
  }

  /** Adds a row with texts; gives its number. */
  row(texts: readonly PlacedText[], gap = DEFAULT_GAP): number {
    const row = this.rows + 1;
    const shown = texts.map((text) => this.asKept(text, row));
    for (const text of shown) this.place(text, row);
    this.heights.push(this.heightOf(shown, gap));
    return row;
  }

  /** The height that a row with these texts takes, in points. */
  heightOf(texts: readonly PlacedText[], gap = DEFAULT_GAP): number {
    const needed = texts.map(({ from, to, measure, format }) => {
      const narrower = format.border === undefined ? NARROWER.other : NARROWER.table;
      const width = columnsWidth(this.columns, from, to) * narrower;
      const room = width - CELL_PADDING - INDENT * (format.indent ?? 0);
      return rowHeight(
        measure,
        room,
        { size: format.fontSize ?? BODY_SIZE, bold: format.bold === true },
        gap,
      );
    });
    return Math.min(Math.max(...needed, NO_ROOM), HIGHEST_ROW);
  }

  /** Begins another page where a row of a height doesn't fit on this one. @returns whether it did */
  breakBefore(height: number): boolean {
    const left = leftOnPage(this.heights, this.groups);
    if (height <= left) return false;
    for (const spacer of filling(left)) this.space(spacer);
    return true;
  }

  /** Adds an empty row of a height in points. */
  space(height: number): void {
    this.heights.push(height);
  }

  private asKept(text: PlacedText, row: number): PlacedText {
    if (!text.kept || !this.keeper) return text;
    const { slot, text: suggested } = text.kept;
    this.keptCells.push({ slot, row, column: text.from, suggested });
    const shown = this.keeper(slot, suggested);
    const room = shown === suggested ? text.measure : shown;
    return { ...text, cell: shown, measure: room, owner: "ours" };
  }

  private place({ from, to, cell, owner, format }: PlacedText, row: number): void {
    const range = from === to ? `${from}${row}` : `${from}${row}:${to}${row}`;
    this.blocks.push({ at: `${from}${row}`, owner: owner ?? "ours", rows: [[cell]] });
    if (from !== to) this.merges.push(range);
    const size = format.fontSize ?? BODY_SIZE;
    this.looks.push({
      range,
      fontName: FONTS.report,
      fontSize: size,
      wrap: true,
      valign: "top",
      ...format,
    });
  }
}

/** Width of columns in centimetres. */
function columnsWidth({ widths }: ReportColumns, from: string, to: string): number {
  const first = columnNumber(from);
  const last = columnNumber(to);
  return Object.entries(widths).reduce((sum, [letters, width]) => {
    const at = columnNumber(letters);
    return at >= first && at <= last ? sum + width : sum;
  }, 0);
}

/** The columns' widths in characters, as Excel wants them. */
export function reportColumnWidths({ widths }: ReportColumns): readonly ColumnWidth[] {
  return Object.entries(widths).map(([columns, width]) => ({
    columns,
    width: Math.round(((width * PIXELS_PER_CM - COLUMN_PADDING) / PIXELS_PER_CHARACTER) * 100) / 100,
  }));
}
