import { ValueType } from "@cj-tech-master/excelts";
import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { CellLike, WorkbookLike } from "@cj-tech-master/excelts/formula";
import type { Extents } from "./calculationMemory";
import type { Content, Contents } from "./contents";
import { constantOf, placeOf } from "./contents";
import { FormulaCell } from "./formulaCell";
import { forCalculation } from "./formulaText";
import type { HostFunction } from "./functions/hostFunction";
import { CELL_RESULT } from "./functions/hostFunctions";
import type { NeededCells } from "./neededCells";
import { ShownSheet } from "./shownSheet";
import type { TableArea } from "./tables";
import { tableAt } from "./tables";

export interface CalculationView {
  readonly source: Workbook;
  readonly workbook: WorkbookLike;
  readonly formulas: readonly FormulaCell[];
  readonly findTable: FindTable;
  /** What each sheet holds, by its name in small letters. */
  readonly contents: Contents;
  readonly extents: Extents;
  /** Leaves out of what the engine sees all that it doesn't need. */
  readonly showOnly: (needed: NeededCells) => void;
}

type FindTable = (name: string) => TableArea | undefined;

/**
 * Shows a workbook to the calculation engine without changing it: formula texts are made ready for calculation,
 * results land in the view and are copied back by the caller.
 * @param before contents of an earlier view, where tables, names and sheets are still the same
 */
export function viewForCalculation(
  workbook: Workbook,
  tables: readonly TableArea[],
  userFunctions: ReadonlyMap<string, HostFunction>,
  before: Contents | null,
): CalculationView {
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  const findTable: FindTable = (name) => byName.get(name.toLowerCase());
  const sheets = workbook.worksheets.map((sheet) => new SheetView(sheet, tables, findTable, before));
  return {
    source: workbook,
    findTable,
    formulas: sheets.flatMap((sheet) => [...sheet.formulas.values()]),
    contents: new Map(sheets.map((sheet) => [sheet.key, sheet.contents])),
    extents: new Map(
      sheets.map(({ key, dimensions: { top, left, bottom, right } }) => [key, { top, left, bottom, right }]),
    ),
    showOnly: (needed) => sheets.forEach((sheet) => sheet.showOnly(needed)),
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
  readonly key: string;
  readonly formulas = new Map<Cell, FormulaCell>();
  readonly contents = new Map<number, Content>();
  private readonly tables: readonly TableArea[];
  private readonly before: ReadonlyMap<number, Content> | undefined;
  private needed: NeededCells | null = null;

  constructor(
    sheet: Worksheet,
    tables: readonly TableArea[],
    private readonly findTable: FindTable,
    before: Contents | null,
  ) {
    super(sheet);
    this.key = sheet.name.toLowerCase();
    this.tables = tables.filter((table) => table.sheet === sheet.name);
    this.before = before?.get(this.key);
    sheet.eachRow((row) => row.eachCell((cell) => this.see(cell)));
  }

  showOnly(needed: NeededCells): void {
    this.needed = needed;
  }

  private see(cell: Cell): void {
    const { type } = cell;
    // The engine sees neither of both.
    if (type === ValueType.Null || type === ValueType.Merge) return;
    const place = placeOf(cell.row, cell.col);
    if (type !== ValueType.Formula) {
      this.contents.set(place, constantOf(cell.value));
      return;
    }
    const formula = this.formulaOf(cell, this.before?.get(place));
    this.formulas.set(cell, formula);
    this.contents.set(place, formula);
  }

  private formulaOf(cell: Cell, before: Content | undefined): FormulaCell {
    const text = cell.formula ?? "";
    const isArray = cell.model.shareType === "array";
    if (before instanceof FormulaCell && before.text === text && !before.isArray && !isArray)
      return new FormulaCell(cell, text, before.formula, this.key, before.table);
    const own = tableAt(this.tables, cell.row, cell.col);
    const ready = forCalculation(text, cell.row, own, this.findTable);
    return new FormulaCell(cell, text, isArray ? ready : `${CELL_RESULT}(${ready})`, this.key, own);
  }

  protected override shows(row: number, column: number): boolean {
    return this.needed === null || this.needed.has(this.key, row, column);
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
