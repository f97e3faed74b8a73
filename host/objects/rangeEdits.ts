import { invalidArgument, invalidOperation } from "../errors";
import type { Area } from "./area";
import { eachCell, intersection, isEntireColumns, isEntireRows, isSingleCell } from "./area";
import { choiceArgument, flagArgument } from "./arguments";
import { corners, mergedAreasOf } from "./mergedAreas";
import type { Range } from "./range";
import { existingCells } from "./usedCells";

const CLEAR_KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-clear-member(1) */
export function clear(range: Range, applyTo: unknown): void {
  const kind = choiceArgument(applyTo, CLEAR_KINDS, "All");
  const { sheet, area } = range;
  sheet.assertEditable(area);
  if (kind === "All") {
    for (const merged of mergedAreas(range)) sheet.model.unMergeCells(...corners(merged));
  }
  for (const cell of existingCells(sheet.model, area)) {
    if (kind === "All" || kind === "Contents") cell.value = null;
    else if (kind !== "Formats") removeLink(cell);
    if (kind === "All" || kind === "Formats" || kind === "RemoveHyperlinks") cell.style = {};
  }
  if (kind === "All" || kind === "Formats") sheet.clearWholeFormats(area);
  sheet.contentChanged(area);
}

function removeLink(cell: { value: unknown }): void {
  const { value } = cell;
  if (typeof value === "object" && value !== null && "hyperlink" in value && "text" in value) {
    cell.value = value.text;
  }
}

/** The merged areas that touch a range. */
export function mergedAreas(range: Range): Area[] {
  return mergedAreasOf(range.sheet.model).filter((merged) => intersection(merged, range.area) !== null);
}

/**
 * Merges and keeps the first value only. Excel doesn't merge inside a table.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)
 * https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf
 */
export function merge(range: Range, across: unknown): void {
  const byRow = flagArgument(across, false);
  const { sheet, area } = range;
  sheet.assertFormattable(area);
  if (sheet.tables.areas().some((table) => intersection(table, area) !== null)) {
    throw invalidOperation("Cells of a table can't be merged.");
  }
  const parts = byRow
    ? Array.from({ length: area.rows }, (_row, r) => ({ ...area, row: area.row + r, rows: 1 }))
    : [area];
  for (const old of mergedAreas(range)) sheet.model.unMergeCells(...corners(old));
  for (const part of parts) mergeOne(range, part);
  sheet.contentChanged(area);
}

function mergeOne(range: Range, area: Area): void {
  if (isSingleCell(area)) return;
  const filled: unknown[] = [];
  eachCell(area, (row, column) => {
    const cell = range.cell(row, column);
    if (cell.value !== null) filled.push(cell.value);
    cell.value = null;
  });
  range.sheet.model.mergeCells(...corners(area));
  if (filled.length > 0) Reflect.set(range.cell(area.row, area.column), "value", filled[0]);
}

export function unmerge(range: Range): void {
  range.sheet.assertFormattable(range.area);
  for (const merged of mergedAreas(range)) range.sheet.model.unMergeCells(...corners(merged));
}

function sameForAll(states: readonly boolean[]): boolean | null {
  const first = states[0] ?? false;
  return states.every((state) => state === first) ? first : null;
}

export function rowsHidden({ sheet, area }: Range): boolean | null {
  if (isEntireColumns(area)) return sameForAll([false]);
  return sameForAll(
    Array.from({ length: area.rows }, (_row, r) => sheet.model.findRow(area.row + r + 1)?.hidden === true),
  );
}

export function columnsHidden({ sheet, area }: Range): boolean | null {
  if (isEntireRows(area)) return sameForAll([false]);
  return sameForAll(
    Array.from({ length: area.columns }, (_column, c) => {
      return sheet.model.getColumn(area.column + c + 1).hidden === true;
    }),
  );
}

export function hideRows({ sheet, area }: Range, hidden: unknown): void {
  const flag = flagArgument(hidden);
  if (isEntireColumns(area)) throw invalidArgument();
  sheet.assertFormattable(area);
  for (let r = 0; r < area.rows; r++) sheet.model.getRow(area.row + r + 1).hidden = flag;
}

export function hideColumns({ sheet, area }: Range, hidden: unknown): void {
  const flag = flagArgument(hidden);
  if (isEntireRows(area)) throw invalidArgument();
  sheet.assertFormattable(area);
  for (let c = 0; c < area.columns; c++) sheet.model.getColumn(area.column + c + 1).hidden = flag;
}

export { deleteCells, insertCells } from "./shiftCells";
