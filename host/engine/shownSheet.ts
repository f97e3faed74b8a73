import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import type { CellLike, RowLike, WorksheetLike } from "@cj-tech-master/excelts/formula";

type RowVisitor = (row: RowLike, rowNumber: number) => void;
type CellVisitor = (cell: CellLike, column: number) => void;

/** A sheet as the calculation engine sees it: where its cells are, each shown as another may be. */
export abstract class ShownSheet implements WorksheetLike {
  readonly id: number;
  readonly name: string;
  readonly dimensions: Worksheet["dimensions"];
  readonly mergedRegions: Worksheet["mergedRegions"];

  constructor(private readonly sheet: Worksheet) {
    this.id = sheet.id;
    this.name = sheet.name;
    this.dimensions = sheet.dimensions;
    this.mergedRegions = sheet.mergedRegions;
  }

  /** What the engine sees in place of a cell. */
  protected abstract shown(cell: Cell): CellLike;

  /** Whether the engine sees a cell at all. */
  protected shows(_row: number, _column: number): boolean {
    return true;
  }

  eachRow(first: RowVisitor | { includeEmpty?: boolean }, second?: RowVisitor): void {
    const visit = typeof first === "function" ? first : second;
    this.sheet.eachRow(typeof first === "function" ? {} : first, (row, rowNumber) => {
      const eachCell = (one: CellVisitor | { includeEmpty?: boolean }, two?: CellVisitor): void => {
        const see = typeof one === "function" ? one : two;
        row.eachCell((cell, column) => {
          if (this.shows(rowNumber, column)) see?.(this.shown(cell), column);
        });
      };
      visit?.({ hidden: row.hidden, eachCell }, rowNumber);
    });
  }

  findCell(row: number, column: number): CellLike | undefined {
    const cell = this.sheet.findCell(row, column);
    return cell && this.shown(cell);
  }

  getCell(row: number, column: number): CellLike {
    return this.shown(this.sheet.getCell(row, column));
  }
}
