import { area, columnLetters } from "../a1";
import { FONTS, FONT_SIZES, PALETTE } from "../palette";
import type { Cell, ColumnWidth, RangeFormat, SheetId, SheetSpec, TableColumn, TableSpec } from "../spec";
import { emptySheet, LANDSCAPE_A4 } from "../spec";
import { HEADING_ROW, TITLE_FORMATS, TITLE_HEIGHTS, titleBlock } from "./titleLines";

export interface TableSheetInput {
  readonly id: SheetId;
  readonly name: string;
  readonly title: Cell;
  readonly hint: string;
  readonly table: Omit<TableSpec, "at" | "showBanding">;
  readonly hidden: readonly string[];
  /** Last column that is printed; default the last one that shows. */
  readonly printUpTo?: string;
  readonly frozenColumns: number;
  /** Column of the title lines; default "A". Columns that every page repeats would cut them off. */
  readonly titleColumn?: string;
}

/** A table under its title lines, with the look that all working sheets share. */
export function tableSheet(input: TableSheetInput): SheetSpec {
  const rows = input.table.rows.length > 0 ? input.table.rows : [input.table.columns.map(() => null)];
  const table: TableSpec = { ...input.table, rows, at: `A${HEADING_ROW}`, showBanding: false };
  const place = new TablePlace(table);
  const titleColumn = input.titleColumn ?? "A";
  return {
    ...emptySheet(input.id, input.name),
    blocks: [{ ...titleBlock(input.title, input.hint), at: `${titleColumn}1` }],
    tables: [table],
    columnWidths: hiddenWidths(table.columns, input.hidden),
    rowHeights: [...TITLE_HEIGHTS, { rows: String(HEADING_ROW), height: 32 }],
    formats: [
      ...TITLE_FORMATS.map((format) => ({ ...format, range: format.range.replace("A", titleColumn) })),
      ...tableFormats(table),
    ],
    freeze: { rows: HEADING_ROW, columns: input.frozenColumns },
    page: {
      ...LANDSCAPE_A4,
      titleRows: `${HEADING_ROW}:${HEADING_ROW}`,
      area: `A1:${columnLetters(place.indexOf(input.printUpTo ?? lastShown(table, input.hidden)))}${place.lastRow}`,
    },
  };
}

/** Where a table of a working sheet stands. */
export class TablePlace {
  readonly firstRow = HEADING_ROW + 1;
  readonly lastRow: number;

  constructor(private readonly table: Pick<TableSpec, "columns" | "rows" | "name">) {
    this.lastRow = HEADING_ROW + Math.max(1, table.rows.length);
  }

  /** Number of a column, from 1. */
  indexOf(heading: string): number {
    const index = this.table.columns.findIndex((column) => column.heading === heading);
    if (index < 0) throw new RangeError(`${this.table.name} has no column ${heading}`);
    return index + 1;
  }

  /** Width of columns from one number to another, in characters. */
  widthOf(from: number, to: number): number {
    return this.table.columns.slice(from - 1, to).reduce((sum, { width }) => sum + width, 0);
  }

  /** The column's cells below the heading. @example cells("Hạn") // "L6:L42" */
  cells(heading: string, upTo: string = heading): string {
    return area(this.firstRow, this.indexOf(heading), this.lastRow, this.indexOf(upTo));
  }

  /** The column's cell of the first row, for conditional formats: the row moves, the column stays. */
  first(heading: string): string {
    return `$${columnLetters(this.indexOf(heading))}${this.firstRow}`;
  }

  /** Absolute range for a name. @example reference("Tên") // "$A$6:$A$20" */
  reference(heading: string): string {
    const letters = columnLetters(this.indexOf(heading));
    return `$${letters}$${this.firstRow}:$${letters}$${this.lastRow}`;
  }
}

function tableFormats(table: TableSpec): RangeFormat[] {
  const last = table.columns.length;
  const place = new TablePlace(table);
  const body: RangeFormat = {
    range: area(place.firstRow, 1, place.lastRow, last),
    fontName: FONTS.working,
    fontSize: FONT_SIZES.body,
    valign: "top",
    border: "all",
    borderColor: PALETTE.border,
  };
  return [headingFormat(area(HEADING_ROW, 1, HEADING_ROW, last)), body, ...runs(table.columns, place)];
}

/** The look of a table's headings on working sheets. @example headingFormat("A5:K5") */
export function headingFormat(range: string): RangeFormat {
  return {
    range,
    fontName: FONTS.working,
    fontSize: FONT_SIZES.heading,
    bold: true,
    color: PALETTE.headingText,
    fill: PALETTE.headingFill,
    align: "center",
    valign: "center",
    wrap: true,
    border: "all",
    borderColor: PALETTE.border,
  };
}

/** One fill for each run of neighbouring columns that people fill, or that formulas fill. */
function runs(columns: readonly TableColumn[], place: TablePlace): RangeFormat[] {
  const formats: RangeFormat[] = [];
  let start = 0;
  while (start < columns.length) {
    const fill = fillOf(columns[start]);
    let end = start;
    while (end + 1 < columns.length && fillOf(columns[end + 1]) === fill) end += 1;
    if (fill !== null) formats.push({ range: area(place.firstRow, start + 1, place.lastRow, end + 1), fill });
    start = end + 1;
  }
  return formats;
}

function fillOf(column: TableColumn | undefined): string | null {
  if (column?.owner === "person") return PALETTE.input;
  return column?.formula === undefined ? null : PALETTE.computed;
}

function hiddenWidths(columns: readonly TableColumn[], hidden: readonly string[]): ColumnWidth[] {
  return columns.flatMap(({ heading, width }, index) =>
    hidden.includes(heading) ? [{ columns: columnLetters(index + 1), width, hidden: true }] : [],
  );
}

function lastShown(table: TableSpec, hidden: readonly string[]): string {
  const shown = table.columns.filter(({ heading }) => !hidden.includes(heading));
  return shown[shown.length - 1]?.heading ?? table.key;
}
