import type { Cell } from "../../workbook/spec";
import { isFormula } from "../../workbook/spec";
import { formatRect } from "./address";
import type { AreaChange } from "./changedAreas";
import { encodeCell, encodedBytes, MAX_FORMULA, MAX_TEXT } from "./encodeCell";
import { CellTooLongError } from "../errors";
import type { SheetPlan } from "../write/sheetPlan";
import type { Step } from "../run/step";
import { BYTES_PER_CALL } from "../run/step";

/** One step stays well under the limit of a request, so that steps can be packed. */
const MAX_STEP_BYTES = 400_000;
/** The client library splits larger writes into pieces of this many cells, with calls for each. */
const CELLS_PER_PIECE = 1_500;

/**
 * Writes areas of a sheet, formulas after values so that whatever they refer to is there.
 * @throws CellTooLongError where a cell can't hold its content.
 */
export function writeAreas(sheet: SheetPlan, areas: readonly AreaChange[]): Step[] {
  return areas.flatMap((area) => slice(sheet, area));
}

/** Fills an area with one formula, which Excel adapts to each row: a single value on the wire. */
export function fillFormula(sheet: SheetPlan, area: AreaChange["area"], formula: string): Step {
  checkLength(sheet, area.row, area.column, formula, MAX_FORMULA);
  return {
    phase: "formulas",
    bytes: BYTES_PER_CALL * 2 + encodedBytes(formula),
    cells: area.rows * area.columns,
    run: (work) => {
      const range: { formulas: unknown } = work.range(sheet.key, formatRect(area));
      range.formulas = formula;
    },
  };
}

function slice(sheet: SheetPlan, { area, cells }: AreaChange): Step[] {
  const steps: Step[] = [];
  let rows: (string | number | boolean)[][] = [];
  let bytes = 0;
  let hasFormula = false;
  cells.forEach((line, at) => {
    const encoded = line.map((cell, column) => checked(sheet, area.row + at, area.column + column, cell));
    rows.push(encoded);
    bytes += encoded.reduce((sum: number, value) => sum + encodedBytes(value), 2);
    hasFormula ||= line.some((cell) => isFormula(cell));
    if (bytes < MAX_STEP_BYTES && at < cells.length - 1) return;
    const part = { ...area, row: area.row + at + 1 - rows.length, rows: rows.length };
    steps.push(writeStep(sheet, part, rows, bytes, hasFormula));
    [rows, bytes, hasFormula] = [[], 0, false];
  });
  return steps;
}

function writeStep(
  sheet: SheetPlan,
  area: AreaChange["area"],
  values: (string | number | boolean)[][],
  bytes: number,
  hasFormula: boolean,
): Step {
  const cells = area.rows * area.columns;
  const calls = 2 + 4 * Math.ceil(cells / CELLS_PER_PIECE);
  return {
    phase: hasFormula ? "formulas" : "values",
    bytes: bytes + BYTES_PER_CALL * calls,
    cells,
    run: (work) => {
      const range = work.range(sheet.key, formatRect(area));
      if (hasFormula) range.formulas = values;
      else range.values = values;
    },
  };
}

function checked(sheet: SheetPlan, row: number, column: number, cell: Cell): string | number | boolean {
  const encoded = encodeCell(cell);
  if (typeof encoded === "string")
    checkLength(sheet, row, column, encoded, isFormula(cell) ? MAX_FORMULA : MAX_TEXT);
  return encoded;
}

function checkLength(sheet: SheetPlan, row: number, column: number, text: string, most: number): void {
  if (text.length <= most) return;
  const address = formatRect({ row, column, rows: 1, columns: 1 });
  throw new CellTooLongError(sheet.name, address, text.length);
}
