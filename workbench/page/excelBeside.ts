import type { EmbeddedExcel } from "../../host/browser";
import type { Entry } from "./typedEntry";

/** A rectangle of cells, counted from 0. */
export interface Cells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The Excel in the pane's page, as somebody at the grid uses it: everything goes through office.js. */
export class ExcelBeside {
  private constructor(
    readonly host: EmbeddedExcel,
    private readonly office: typeof Excel,
  ) {}

  /** Waits until the pane's page has its workbook and office.js. @throws whatever the file is refused with. */
  static async in(page: Window): Promise<ExcelBeside> {
    const host = await page.embeddedExcel;
    return new ExcelBeside(host, (page as Window & { Excel: typeof Excel }).Excel);
  }

  /** Writes entries as if they were typed, row by row from a cell on. @throws where Excel refuses one. */
  async type(
    sheet: string,
    row: number,
    column: number,
    entries: readonly (readonly Entry[])[],
  ): Promise<void> {
    await this.office.run(async (context) => {
      const home = context.workbook.worksheets.getItem(sheet);
      for (const [down, line] of entries.entries()) {
        for (const [across, { value, numberFormat }] of line.entries()) {
          const cell = home.getCell(row + down, column + across);
          cell.values = [[value]];
          if (numberFormat !== null) cell.numberFormat = [[numberFormat]];
        }
      }
      await context.sync();
    });
  }

  async clear(sheet: string, cells: Cells): Promise<void> {
    await this.office.run(async (context) => {
      const home = context.workbook.worksheets.getItem(sheet);
      home.getRangeByIndexes(cells.row, cells.column, cells.rows, cells.columns).clear("Contents");
      await context.sync();
    });
  }

  async select(sheet: string, cells: Cells): Promise<void> {
    await this.office.run(async (context) => {
      const home = context.workbook.worksheets.getItem(sheet);
      home.activate();
      home.getRangeByIndexes(cells.row, cells.column, cells.rows, cells.columns).select();
      await context.sync();
    });
  }
}
