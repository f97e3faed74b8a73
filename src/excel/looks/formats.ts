import type { HorizontalAlign, RangeFormat, TableColumn } from "../../workbook/spec";
import type { LookInput } from "./lookInput";
import type { Rect } from "../cells/address";
import { formatRect, parseRect } from "../cells/address";
import { joinFormats, joinHeights } from "./joinFormats";
import type { Step } from "../run/step";
import { step } from "../run/step";

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
      return step("look", calls, (work) => set(work.range(key, target)));
    });
  // Where people put rows or columns in, or moved some, neighbours may not be neighbours any more.
  const formats = map.isIdentity ? joinFormats(spec.formats) : spec.formats;
  const heights = map.isIdentity ? joinHeights(spec.rowHeights) : spec.rowHeights;
  return [
    ...clearOldFormats(plan, oldAreas),
    ...plan.tables.flatMap(({ spec: table, specArea }) =>
      columnRuns(table.columns, specArea).flatMap(({ address, set }) => onRange(address, 4, set)),
    ),
    ...formats.flatMap((format) =>
      onRange(format.range, callsFor(format), (range) => formatRange(range, format, parseRect(format.range))),
    ),
    ...mergedRows(spec.merges).flatMap(({ address, across }) =>
      onRange(address, 3, (range) => range.merge(across)),
    ),
    ...fitRows(plan),
    ...heights.flatMap(({ rows, height }) => {
      const [first = rows, last = first] = rows.split(":");
      return onRange(`${first}:${last}`, 3, (range) => {
        range.format.rowHeight = height;
      });
    }),
  ];
}

/** What the last run formatted in the blocks is taken back, so that a shorter block leaves no frame behind. */
function clearOldFormats(plan: LookInput["plan"], oldAreas: readonly Rect[]): Step[] {
  // In a report rows become others: what was a heading's may be a table's now, merged cells beside it too.
  const areas = plan.spec.id.startsWith("report-") ? around(oldAreas) : oldAreas;
  return areas.map((area) =>
    step("look", 3, (work) => work.range(plan.key, formatRect(area)).clear("Formats")),
  );
}

function around(areas: readonly Rect[]): Rect[] {
  if (areas.length === 0) return [];
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return [{ row, column, rows, columns }];
}

interface ColumnRun {
  readonly address: string;
  readonly set: (range: Excel.Range) => void;
}

/** Neighbouring columns that share a format get it in one call. */
function columnRuns(columns: readonly TableColumn[], area: Rect): ColumnRun[] {
  return [
    ...runsOf(columns, area, ({ numberFormat }) => numberFormat, setNumberFormat),
    ...runsOf(columns, area, ({ align }) => align, setAlign),
    ...runsOf(columns, area, ({ wrap }) => wrap, setWrap),
  ];
}

function runsOf<T>(
  columns: readonly TableColumn[],
  area: Rect,
  valueOf: (column: TableColumn) => T | undefined,
  set: (range: Excel.Range, value: T) => void,
): ColumnRun[] {
  const runs: { first: number; count: number; value: T | undefined }[] = [];
  columns.forEach((column, index) => {
    const value = valueOf(column);
    const last = runs.at(-1);
    if (last && last.value === value) last.count += 1;
    else runs.push({ first: index, count: 1, value });
  });
  return runs.flatMap(({ first, count, value }) => {
    if (value === undefined) return [];
    const run = { row: area.row + 1, rows: area.rows - 1, column: area.column + first, columns: count };
    return [{ address: formatRect(run), set: (range: Excel.Range) => set(range, value) }];
  });
}

function setAlign(range: Excel.Range, align: HorizontalAlign): void {
  range.format.horizontalAlignment = HORIZONTAL[align];
}

function setWrap(range: Excel.Range, wrap: boolean): void {
  range.format.wrapText = wrap;
}

/** What a format weighs in a request, in calls of the usual size; borders take an object and two settings each. */
function callsFor({ range: _, border, borderColor, ...settings }: RangeFormat): number {
  const edges = border === undefined ? 0 : EDGES[border].length;
  return 3 + 0.8 * Object.keys(settings).length + edges * (borderColor === undefined ? 1.5 : 2);
}

function formatRange(range: Excel.Range, format: RangeFormat, area: Rect): void {
  const { format: target } = range;
  if (format.fontName !== undefined) target.font.name = format.fontName;
  if (format.fontSize !== undefined) target.font.size = format.fontSize;
  if (format.bold !== undefined) target.font.bold = format.bold;
  if (format.italic !== undefined) target.font.italic = format.italic;
  if (format.underline !== undefined) target.font.underline = format.underline ? "Single" : "None";
  if (format.color !== undefined) target.font.color = format.color;
  if (format.fill !== undefined) target.fill.color = format.fill;
  if (format.align !== undefined) target.horizontalAlignment = HORIZONTAL[format.align];
  if (format.valign !== undefined) target.verticalAlignment = VERTICAL[format.valign];
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.indent !== undefined) target.indentLevel = format.indent;
  if (format.numberFormat !== undefined) setNumberFormat(range, format.numberFormat);
  if (format.border !== undefined) setBorders(range, format.border, format.borderColor, area);
}

/** Rows below each other that are merged over the same columns take one call: each row becomes an area of its own. */
function mergedRows(merges: readonly string[]): { readonly address: string; readonly across: boolean }[] {
  const runs = new Map<string, Rect[]>();
  for (const area of merges.map(parseRect)) {
    const columns = `${area.column}:${area.columns}`;
    const known = runs.get(columns) ?? [];
    const last = known.at(-1);
    if (last && area.rows === 1 && last.row + last.rows === area.row)
      known[known.length - 1] = { ...last, rows: last.rows + 1 };
    else known.push(area);
    runs.set(columns, known);
  }
  const wanted = new Set(merges);
  return [...runs.values()].flat().map((run) => {
    const address = formatRect(run);
    return { address, across: !wanted.has(address) };
  });
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
      return step("look", 3, (work) => work.range(plan.key, `${row + 2}:${row + rows}`).format.autofitRows());
    });
}
