import type { Cell } from "../../workbook/spec";
import { isFormula } from "../../workbook/spec";
import { formatRect } from "./address";
import type { AreaChange } from "./changedAreas";
import { encodeCell, encodedBytes, MAX_FORMULA, MAX_TEXT } from "./encodeCell";
import { CellTooLongError } from "../errors";
import type { SharedFormula } from "./sharedFormulas";
import { shareFormulas } from "./sharedFormulas";
import type { SheetPlan } from "../write/sheetPlan";
import type { Step } from "../run/step";
import { BYTES_PER_CALL } from "../run/step";

/** One step stays well under what a request should weigh, so that steps can be packed. */
const MAX_STEP_BYTES = 200_000;
/** The client library splits larger writes into pieces of this many cells, with calls for each. */
const CELLS_PER_PIECE = 1_500;

/**
 * Writes areas of a sheet, formulas after values so that whatever they refer to is there.
 * @throws CellTooLongError where a cell can't hold its content.
 */
export function writeAreas(sheet: SheetPlan, areas: readonly AreaChange[]): Step[] {
  return areas.flatMap((area) => slice(sheet, area));
}

/** Fills an area with one formula of its table's own columns: a single value on the wire. */
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
  let rows: Entry[][] = [];
  let bytes = 0;
  let hasFormula = false;
  cells.forEach((line, at) => {
    const encoded = line.map((cell, column) => checked(sheet, area.row + at, area.column + column, cell));
    rows.push(encoded);
    bytes += bytesOf(encoded);
    hasFormula ||= line.some((cell) => isFormula(cell));
    if (bytes < MAX_STEP_BYTES && at < cells.length - 1) return;
    const part = { ...area, row: area.row + at + 1 - rows.length, rows: rows.length };
    steps.push(hasFormula ? formulaStep(sheet, part, rows) : valueStep(sheet, part, rows, bytes));
    [rows, bytes, hasFormula] = [[], 0, false];
  });
  return steps;
}

type Entry = string | number | boolean;

function valueStep(sheet: SheetPlan, area: AreaChange["area"], values: Entry[][], bytes: number): Step {
  return {
    phase: "values",
    bytes: bytes + bytesOfCalls(area),
    cells: area.rows * area.columns,
    run: (work) => {
      work.range(sheet.key, formatRect(area)).values = values;
    },
  };
}

/**
 * Formulas that a column repeats are sent once and put into all cells from the first to the last that has them; then
 * come all other cells. Both are one step, so that no request ends between them: cells of people's may lie there.
 */
function formulaStep(sheet: SheetPlan, area: AreaChange["area"], cells: Entry[][]): Step {
  const { shared, rest } = shareFormulas(cells, BYTES_PER_CALL * 2);
  const content = rest.map((line) => [...line]);
  const filled = shared.reduce((sum, { formula }) => sum + BYTES_PER_CALL * 2 + encodedBytes(formula), 0);
  return {
    phase: "formulas",
    bytes: filled + content.reduce((sum, line) => sum + bytesOf(line), 0) + bytesOfCalls(area),
    cells: area.rows * area.columns,
    run: (work) => {
      for (const each of shared) {
        const column: { formulas: unknown } = work.range(sheet.key, formatRect(areaOf(each, area)));
        column.formulas = each.formula;
      }
      // null leaves a cell as it is: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
      work.range(sheet.key, formatRect(area)).formulas = content;
    },
  };
}

function areaOf(
  { column, firstRow, lastRow }: SharedFormula,
  { row, column: left }: AreaChange["area"],
): AreaChange["area"] {
  return { row: row + firstRow, column: left + column, rows: lastRow - firstRow + 1, columns: 1 };
}

function bytesOf(line: readonly (Entry | null)[]): number {
  return line.reduce((sum: number, value) => sum + (value === null ? 5 : encodedBytes(value)), 2);
}

function bytesOfCalls({ rows, columns }: AreaChange["area"]): number {
  return BYTES_PER_CALL * (2 + 4 * Math.ceil((rows * columns) / CELLS_PER_PIECE));
}

function checked(sheet: SheetPlan, row: number, column: number, cell: Cell): Entry {
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
