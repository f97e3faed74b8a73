import type { Cell, SheetSpec, WorkbookSpec } from "../src/workbook/spec";
import { isFormula } from "../src/workbook/spec";
import { formatRect, parseRect } from "../src/excel/cells/address";

/**
 * The same cells, tables and names, written the way first examples of office.js do it: one cell after the other, and
 * a sync after each. The rule office-addins/no-context-sync-in-loop, an error in src/excel, is not in force here on
 * purpose: what it forbids is what is measured. Formats, rules, charts and page set-up are left out, in its favour.
 */
export async function buildTheTutorialsWay(spec: WorkbookSpec): Promise<void> {
  await Excel.run(async (context) => {
    for (const sheet of spec.sheets) {
      context.workbook.worksheets.add(sheet.name);
      await context.sync();
    }
    for (const sheet of spec.sheets) await writeTables(context, sheet);
    for (const { name, sheet: id, ref } of spec.names) {
      const sheet = spec.sheets.find((candidate) => candidate.id === id);
      if (!sheet) continue;
      context.workbook.names.add(name, context.workbook.worksheets.getItem(sheet.name).getRange(ref));
      await context.sync();
    }
    for (const sheet of spec.sheets) await writeFormulas(context, sheet);
    for (const sheet of spec.sheets) await writeBlocks(context, sheet);
  });
}

async function writeTables(context: Excel.RequestContext, sheet: SheetSpec): Promise<void> {
  for (const spec of sheet.tables) {
    const { row, column } = parseRect(spec.at);
    const lines: (readonly Cell[])[] = [spec.columns.map(({ heading }) => heading), ...spec.rows];
    for (const [r, line] of lines.entries())
      for (const [c, cell] of line.entries())
        if (!isFormula(cell)) await writeCell(context, sheet.name, row + r, column + c, cell);
    const area = { row, column, rows: lines.length, columns: spec.columns.length };
    const table = context.workbook.worksheets.getItem(sheet.name).tables.add(formatRect(area), true);
    table.name = spec.name;
    await context.sync();
  }
}

/** Once all tables are there. */
async function writeFormulas(context: Excel.RequestContext, sheet: SheetSpec): Promise<void> {
  for (const spec of sheet.tables) {
    const { row, column } = parseRect(spec.at);
    for (const [r, line] of spec.rows.entries())
      for (const [c, { formula }] of spec.columns.entries()) {
        const cell = formula === undefined ? (line[c] ?? null) : { formula };
        if (isFormula(cell)) await writeCell(context, sheet.name, row + 1 + r, column + c, cell);
      }
  }
}

async function writeBlocks(context: Excel.RequestContext, sheet: SheetSpec): Promise<void> {
  for (const block of sheet.blocks) {
    const { row, column } = parseRect(block.at);
    for (const [r, line] of block.rows.entries())
      for (const [c, cell] of line.entries()) await writeCell(context, sheet.name, row + r, column + c, cell);
  }
}

async function writeCell(
  context: Excel.RequestContext,
  sheet: string,
  row: number,
  column: number,
  cell: Cell,
): Promise<void> {
  if (cell === null) return;
  const range = context.workbook.worksheets.getItem(sheet).getCell(row, column);
  range.values = [[isFormula(cell) ? cell.formula : typeof cell === "string" ? `'${cell}` : cell]];
  await context.sync();
}
