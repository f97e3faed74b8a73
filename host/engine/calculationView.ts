import { ValueType } from "@cj-tech-master/excelts";
import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { CellLike, FormulaResultLike, WorkbookLike } from "@cj-tech-master/excelts/formula";
import { forCalculation } from "./formulaText";
import type { HostFunction } from "./functions/hostFunction";
import { CELL_RESULT } from "./functions/hostFunctions";
import { ShownSheet } from "./shownSheet";
import type { TableArea } from "./tables";
import { tableAreas, tableAt } from "./tables";

/**
 * A formula cell as the engine sees it: its text made ready for calculation. While it isn't in the batch being
 * calculated it shows as the value that it has so far.
 */
export class FormulaCell implements CellLike {
  readonly model: CellLike["model"];
  isInBatch = true;
  isComputed = false;
  private computed: FormulaResultLike;

  constructor(
    readonly source: Cell,
    readonly formula: string,
    readonly sheet: string,
    readonly table: TableArea | undefined,
  ) {
    const { shareType, ref, isDynamicArray } = source.model;
    // A shared formula is translated already; only array formulas keep their range.
    this.model = shareType === "array" ? { shareType, ref, isDynamicArray, formula } : { formula };
  }

  get type(): number {
    if (this.isInBatch) return ValueType.Formula;
    return this.computed === undefined ? ValueType.Null : ValueType.String;
  }
  get isInTable(): boolean {
    return this.table !== undefined;
  }
  get row(): number {
    return this.source.row;
  }
  get col(): number {
    return this.source.col;
  }
  get value(): unknown {
    return this.computed;
  }
  set value(value: unknown) {
    this.result = value as FormulaResultLike;
  }
  /** The engine keeps an earlier result where it knows no function; so it must not see one. */
  get result(): FormulaResultLike {
    return undefined;
  }
  set result(result: FormulaResultLike) {
    this.computed = result;
    this.isComputed = true;
  }
}

export interface CalculationView {
  readonly source: Workbook;
  readonly workbook: WorkbookLike;
  readonly formulas: readonly FormulaCell[];
  readonly findTable: (name: string) => TableArea | undefined;
}

/**
 * Shows a workbook to the calculation engine without changing it: formula texts are made ready for calculation,
 * results land in the view and are copied back by the caller.
 */
export function viewForCalculation(
  workbook: Workbook,
  userFunctions: ReadonlyMap<string, HostFunction>,
): CalculationView {
  const tables = workbook.worksheets.flatMap(tableAreas);
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  const findTable = (name: string) => byName.get(name.toLowerCase());
  const sheets = workbook.worksheets.map((sheet) => new SheetView(sheet, tables, findTable));
  return {
    source: workbook,
    findTable,
    formulas: sheets.flatMap((sheet) => [...sheet.formulas.values()]),
    workbook: {
      worksheets: sheets,
      getWorksheet: (id) => sheets.find((sheet) => sheet.name === id || sheet.id === id),
      definedNames: workbook.definedNames,
      calcProperties: workbook.calcProperties,
      properties: workbook.properties,
      userFunctions,
    },
  };
}

class SheetView extends ShownSheet {
  readonly formulas = new Map<Cell, FormulaCell>();
  private readonly tables: readonly TableArea[];

  constructor(
    sheet: Worksheet,
    tables: readonly TableArea[],
    findTable: (name: string) => TableArea | undefined,
  ) {
    super(sheet);
    this.tables = tables.filter((table) => table.sheet === sheet.name);
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type !== ValueType.Formula) return;
        const own = tableAt(this.tables, cell.row, cell.col);
        const text = forCalculation(cell.formula ?? "", cell.row, own, findTable);
        const isArray = cell.model.shareType === "array";
        const prepared = isArray ? text : `${CELL_RESULT}(${text})`;
        this.formulas.set(cell, new FormulaCell(cell, prepared, sheet.name, own));
      }),
    );
  }

  protected shown(cell: Cell): CellLike {
    return this.formulas.get(cell) ?? cell;
  }

  getTables() {
    return this.tables.map((area) => ({
      table: {
        name: area.name,
        tl: { row: area.top, col: area.left },
        columns: area.columns.map((name) => ({ name })),
        rows: new Array<undefined>(area.lastRow - area.firstRow + 1),
        headerRow: area.hasHeaderRow,
        totalsRow: area.hasTotalsRow,
      },
    }));
  }
}
