import type { RangeFormat, TableColumn } from "../workbook/spec";
import type { LookInput } from "./applyLook";
import type { Rect } from "./address";
import { formatRect, parseRect } from "./address";
import type { Step } from "./step";
import { step } from "./step";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const EDGES = {
  all: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
  outline: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"],
  bottom: ["EdgeBottom"],
} as const;

/** Formats of ranges and of tables' columns, merged areas, heights of rows. */
export function formatSteps({ plan, oldAreas }: LookInput): Step[] {
  const { spec, map, key } = plan;
  const onRange = (address: string, calls: number, set: (range: Excel.Range) => void) =>
    address.split(",").map((part) => {
      const target = map.address(part.trim());
      return step("look", calls, (context) => set(context.workbook.worksheets.getItem(key).getRange(target)));
    });
  return [
    ...clearOldFormats(plan, oldAreas),
    ...plan.tables.flatMap(({ spec: table, specArea }) =>
      table.columns.flatMap((column, index) =>
        onRange(bodyOf(specArea, index), 5, (range) => formatColumn(range, column)),
      ),
    ),
    ...spec.formats.flatMap((format) =>
      onRange(format.range, 14, (range) => formatRange(range, format, parseRect(format.range))),
    ),
    ...spec.merges.flatMap((area) => onRange(area, 3, (range) => range.merge(false))),
    ...fitRows(plan),
    ...spec.rowHeights.flatMap(({ rows, height }) => {
      const [first = rows, last = first] = rows.split(":");
      return onRange(`${first}:${last}`, 3, (range) => {
        range.format.rowHeight = height;
      });
    }),
  ];
}

/** What the last run formatted in the blocks is taken back, so that a shorter block leaves no frame behind. */
function clearOldFormats(plan: LookInput["plan"], oldAreas: readonly Rect[]): Step[] {
  return oldAreas.map((area) =>
    step("look", 3, (context) =>
      context.workbook.worksheets.getItem(plan.key).getRange(formatRect(area)).clear("Formats"),
    ),
  );
}

function formatColumn(range: Excel.Range, column: TableColumn): void {
  if (column.numberFormat !== undefined) setNumberFormat(range, column.numberFormat);
  if (column.align !== undefined) range.format.horizontalAlignment = HORIZONTAL[column.align];
  if (column.wrap !== undefined) range.format.wrapText = column.wrap;
}

function formatRange(range: Excel.Range, format: RangeFormat, area: Rect): void {
  const { font, fill } = range.format;
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.underline !== undefined) font.underline = format.underline ? "Single" : "None";
  if (format.color !== undefined) font.color = format.color;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.align !== undefined) range.format.horizontalAlignment = HORIZONTAL[format.align];
  if (format.valign !== undefined) range.format.verticalAlignment = VERTICAL[format.valign];
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.numberFormat !== undefined) setNumberFormat(range, format.numberFormat);
  if (format.border !== undefined) setBorders(range, format.border, format.borderColor, area);
}

/** One format for the whole range: Excel takes a single value for all cells. */
function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  const target: { numberFormat: unknown } = range;
  target.numberFormat = numberFormat;
}

/** A single row has no lines inside it, nor has a single column; Excel refuses to set those. */
function setBorders(
  range: Excel.Range,
  border: NonNullable<RangeFormat["border"]>,
  color: string | undefined,
  area: Rect,
): void {
  for (const edge of EDGES[border]) {
    if (edge === "InsideHorizontal" && area.rows === 1) continue;
    if (edge === "InsideVertical" && area.columns === 1) continue;
    const line = range.format.borders.getItem(edge);
    line.style = "Continuous";
    if (color !== undefined) line.color = color;
  }
}

/** Rows of tables whose texts wrap get the height that their text needs. */
function fitRows(plan: LookInput["plan"]): Step[] {
  return plan.tables
    .filter(({ spec }) => spec.columns.some(({ wrap }) => wrap === true))
    .map(({ specArea }) => {
      const { row, rows } = plan.map.rect(specArea);
      return step("look", 3, (context) =>
        context.workbook.worksheets
          .getItem(plan.key)
          .getRange(`${row + 2}:${row + rows}`)
          .format.autofitRows(),
      );
    });
}

function bodyOf(table: Rect, index: number): string {
  return formatRect({ row: table.row + 1, rows: table.rows - 1, column: table.column + index, columns: 1 });
}
