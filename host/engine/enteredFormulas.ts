import { ValueType } from "@cj-tech-master/excelts";
import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { CellLike, FormulaResultLike } from "@cj-tech-master/excelts/formula";
import { forCalculation } from "./formulaText";
import { CELL_RESULT, HOST_FUNCTIONS } from "./functions/hostFunctions";
import { ShownSheet } from "./shownSheet";

/**
 * Calculates some formulas alone, from what all other cells show now, as Excel does with a formula that is entered
 * while it calculates on demand only. They may refer to cells by their addresses, not by their table.
 */
export function calculateEntered(workbook: Workbook, cells: readonly Cell[]): void {
  const entered = new Map(cells.map((cell) => [cell, new EnteredCell(cell)]));
  const sheets = workbook.worksheets
    .filter((sheet) => cells.some((cell) => cell.worksheet === sheet || cell.formula?.includes(sheet.name)))
    .map((sheet) => new StillSheet(sheet, entered));
  calculateFormulas({
    worksheets: sheets,
    getWorksheet: (id) => sheets.find((sheet) => sheet.name === id || sheet.id === id),
    definedNames: workbook.definedNames,
    properties: workbook.properties,
    userFunctions: HOST_FUNCTIONS,
  });
  for (const [cell, { computed }] of entered) if (computed !== undefined) cell.result = computed;
}

/** A formula that is calculated; see FormulaCell for what the engine may not see. */
class EnteredCell implements CellLike {
  readonly type = ValueType.Formula;
  readonly formula: string;
  readonly model: CellLike["model"];
  computed: Cell["result"];

  constructor(private readonly source: Cell) {
    const text = forCalculation(source.formula ?? "", source.row, undefined, () => undefined);
    this.formula = `${CELL_RESULT}(${text})`;
    this.model = { formula: this.formula };
  }

  get row(): number {
    return this.source.row;
  }
  get col(): number {
    return this.source.col;
  }
  get value(): unknown {
    return undefined;
  }
  set value(value: unknown) {
    this.computed = value as Cell["result"];
  }
  get result(): FormulaResultLike {
    return undefined;
  }
  set result(result: FormulaResultLike) {
    this.computed = result as Cell["result"];
  }
}

/** A sheet whose other formulas show as the values that they have. */
class StillSheet extends ShownSheet {
  constructor(
    sheet: Worksheet,
    private readonly entered: ReadonlyMap<Cell, CellLike>,
  ) {
    super(sheet);
  }

  protected shown(cell: Cell): CellLike {
    const entered = this.entered.get(cell);
    if (entered !== undefined || cell.type !== ValueType.Formula) return entered ?? cell;
    const { row, col, result } = cell;
    return { row, col, type: ValueType.String, model: {}, value: result, result: undefined };
  }
}
