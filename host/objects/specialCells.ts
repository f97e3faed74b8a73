import { calculateEntered } from "../engine";
import { itemNotFound } from "../errors";
import { choiceArgument } from "./arguments";
import type { ValueType } from "./cells/cellValue";
import { valueTypeOf } from "./cells/cellValue";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { existingCells } from "./usedCells";

const CELL_TYPES = ["Constants", "Formulas"] as const;
const VALUE_TYPES: Readonly<Record<string, readonly ValueType[]>> = {
  All: ["Double", "String", "Boolean", "Error"],
  Errors: ["Error"],
  Logical: ["Boolean"],
  Numbers: ["Double"],
  Text: ["String"],
};

/**
 * The cells of a range that hold constants, or formulas, of one kind. Its formulas are calculated for that, whatever
 * the workbook's mode: Excel calculates each when it is entered. Other kinds of cells aren't simulated.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
 * @throws HostError ItemNotFound where there is none, as documented there
 */
export function specialCells(range: Range, cellType: unknown, valueType: unknown): RangeAreas {
  const wanted = choiceArgument(cellType, CELL_TYPES);
  const kinds = VALUE_TYPES[choiceArgument(valueType, Object.keys(VALUE_TYPES), "All")] ?? [];
  const cells = [...existingCells(range.sheet.model, range.area)].filter(
    (cell) => (cell.formula !== undefined) === (wanted === "Formulas"),
  );
  if (wanted === "Formulas") calculateEntered(range.session.model, cells);
  const found = cells.filter((cell) => kinds.includes(valueTypeOf(cell)));
  if (found.length === 0) throw itemNotFound("No cells were found.");
  return new RangeAreas(
    range,
    found.map((cell) => range.getCell(cell.row - 1 - range.area.row, cell.col - 1 - range.area.column)),
  );
}
