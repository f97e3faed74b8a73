import type { Cell, Sheet } from "@fortune-sheet/core";
import type { CellView, LineView } from "../../host/view/cellView";
import type { SheetView } from "../../host/view/sheetView";
import { wrappedText } from "./wrappedText";

/** The grid's numbers for sides and lines. */
const ACROSS = { center: 0, left: 1, right: 2 } as const;
const DOWN = { middle: 0, top: 1, bottom: 2 } as const;
const WRAPPED = "2";
const SPREADING = "1";
const LINES = { thin: 1, hair: 2, dotted: 3, dashed: 4, double: 7, medium: 8, thick: 13 } as const;

/** Room to write on beyond the used cells. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 4;
const LEAST_COLUMNS = 20;
/** Left and right of a text, together, in pixels. */
const SIDES = 6;
const STANDARD_WIDTH = 64;
const STANDARD_HEIGHT = 20;

/** A sheet of the embedded Excel as the grid draws it: texts and looks, no formulas for it to compute. */
export function gridSheet(view: SheetView): Sheet {
  const rows = view.rowHeights.length + SPARE_ROWS;
  const columns = Math.max(LEAST_COLUMNS, view.columnWidths.length + SPARE_COLUMNS);
  return {
    id: view.name,
    name: view.name,
    status: 1,
    row: rows,
    column: columns,
    showGridLines: view.gridlines,
    defaultColWidth: STANDARD_WIDTH,
    defaultRowHeight: STANDARD_HEIGHT,
    data: matrix(view, rows, columns),
    config: {
      merge: Object.fromEntries(
        view.merges.map((area) => [
          `${area.row}_${area.column}`,
          { r: area.row, c: area.column, rs: area.rows, cs: area.columns },
        ]),
      ),
      ...sizes(view),
      borderInfo: view.cells.flatMap(borders),
    },
    ...frozen(view),
  };
}

function matrix(view: SheetView, rows: number, columns: number): (Cell | null)[][] {
  const cells = Array.from({ length: rows }, () => Array<Cell | null>(columns).fill(null));
  const put = (row: number, column: number, cell: Cell): void => {
    const line = cells[row];
    if (line !== undefined && column < columns) line[column] = cell;
  };
  const spans = new Map(view.merges.map((area) => [`${area.row}:${area.column}`, area.columns]));
  for (const cell of view.cells) {
    const columnsOver = spans.get(`${cell.row}:${cell.column}`) ?? 1;
    const widths = view.columnWidths.slice(cell.column, cell.column + columnsOver);
    put(
      cell.row,
      cell.column,
      gridCell(
        cell,
        widths.reduce((sum, width) => sum + width, 0),
      ),
    );
  }
  for (const area of view.merges) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        put(row, column, { ...cells[row]?.[column], mc: { r: area.row, c: area.column } });
      }
    }
    const first = cells[area.row]?.[area.column];
    if (first) first.mc = { r: area.row, c: area.column, rs: area.rows, cs: area.columns };
  }
  return cells;
}

function gridCell(cell: CellView, width: number): Cell {
  const { look } = cell;
  const text = vietnameseText(cell);
  const lines = look.wrap ? wrappedText(text, width - SIDES, look) : text;
  const font = {
    ff: look.font,
    fs: look.size,
    fc: look.color,
    ...(look.bold ? { bl: 1 } : {}),
    ...(look.italic ? { it: 1 } : {}),
    ...(look.underline ? { un: 1 } : {}),
    ...(look.strike ? { cl: 1 } : {}),
  };
  return {
    v: lines,
    m: lines,
    // The grid sees line breaks in rich text only.
    ct: lines.includes("\n") ? { fa: "@", t: "inlineStr", s: [{ v: lines, ...font }] } : { fa: "@", t: "s" },
    ...font,
    ht: ACROSS[look.across],
    vt: DOWN[look.down],
    tb: look.wrap ? WRAPPED : SPREADING,
    ...(look.fill === null ? {} : { bg: look.fill }),
  };
}

/** The embedded Excel shows numbers as an English one does. */
function vietnameseText({ text, kind }: CellView): string {
  if (kind !== "Double") return text;
  return text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
}

type Config = NonNullable<Sheet["config"]>;

function sizes(view: SheetView): Pick<Config, "columnlen" | "colhidden" | "rowlen" | "rowhidden"> {
  const shown = (all: readonly number[]) =>
    Object.fromEntries(all.flatMap((size, index) => (size > 0 ? [[String(index), size]] : [])));
  const hidden = (all: readonly number[]) =>
    Object.fromEntries(all.flatMap((size, index) => (size > 0 ? [] : [[String(index), 0]])));
  return {
    columnlen: shown(view.columnWidths),
    colhidden: hidden(view.columnWidths),
    rowlen: shown(view.rowHeights),
    rowhidden: hidden(view.rowHeights),
  };
}

function borders({ row, column, look: { lines } }: CellView): unknown[] {
  const [t, r, b, l] = [lines.top, lines.right, lines.bottom, lines.left].map(gridLine);
  if (!(t ?? r ?? b ?? l)) return [];
  return [{ rangeType: "cell", value: { row_index: row, col_index: column, t, r, b, l } }];
}

function gridLine(line: LineView | null): { style: number; color: string } | undefined {
  return line === null ? undefined : { style: lineNumber(line), color: line.color };
}

function lineNumber({ style, weight }: LineView): number {
  if (style === "Double") return LINES.double;
  if (style === "Dot") return LINES.dotted;
  if (style !== "Continuous") return LINES.dashed;
  if (weight === "Hairline") return LINES.hair;
  if (weight === "Medium") return LINES.medium;
  return weight === "Thick" ? LINES.thick : LINES.thin;
}

function frozen({ frozenRows, frozenColumns }: SheetView): Pick<Sheet, "frozen"> {
  if (frozenRows === 0 && frozenColumns === 0) return {};
  const range = { row_focus: frozenRows - 1, column_focus: frozenColumns - 1 };
  if (frozenColumns === 0) return { frozen: { type: "rangeRow", range } };
  return { frozen: { type: frozenRows === 0 ? "rangeColumn" : "rangeBoth", range } };
}

/**
 * How far to scroll, in pixels, for a cell to stand right beside the frozen rows and columns; a side on which it is
 * frozen itself is left as it is.
 */
export function scrollPlace(
  { rowHeights, columnWidths, frozenRows, frozenColumns }: SheetView,
  row: number,
  column: number,
): { readonly scrollTop?: number; readonly scrollLeft?: number } {
  const top = lengthOf(rowHeights, STANDARD_HEIGHT, frozenRows, row);
  const left = lengthOf(columnWidths, STANDARD_WIDTH, frozenColumns, column);
  return {
    ...(row < frozenRows ? {} : { scrollTop: top }),
    ...(column < frozenColumns ? {} : { scrollLeft: left }),
  };
}

/** Of the lines from … to (exclusive); each visible one has a line of its own. */
function lengthOf(sizes: readonly number[], standard: number, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const size = sizes[at] ?? standard;
    if (size > 0) length += size + 1;
  }
  return length;
}
