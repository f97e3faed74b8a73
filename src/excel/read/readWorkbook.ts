import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { parseRect, splitReference } from "../cells/address";
import type { CurrentSheet, CurrentTable, CurrentWorkbook } from "./currentWorkbook";
import { toWorkbookError } from "../errors";
import type { Look, SheetLook, TableLook } from "./look";
import { lookAtWorkbook } from "./look";
import { readSeed } from "../newYear/readSeed";
import { readCells } from "../cells/readCells";
import { SheetGrid } from "../cells/sheetGrid";
import { untracked } from "../run/workspace";
import { sheetMarks } from "./sheetMarks";

interface OurSheet extends SheetLook {
  readonly ours: NonNullable<SheetLook["ours"]>;
}

/** The objects of one sheet that the second trip loads. */
interface SheetLoad {
  readonly sheet: OurSheet;
  readonly used: Excel.Range;
  readonly whole: boolean;
  readonly tables: readonly { readonly table: TableLook; readonly range: Excel.Range }[];
}

/**
 * Excel refuses answers over 5 MB. A cell of a plan takes some 70 bytes, value and formula; where texts are longer
 * and Excel refuses, less is asked for at once.
 */
const CELLS_AT_ONCE = 36_000;
const FEWEST_CELLS = 500;

/**
 * Reads what a run has to know of the workbook: one round trip where it isn't ours, two where it is or shall be next
 * year's, and more for one of more than some 800 activities.
 * @throws SchemaTooNewError where a newer version of the add-in made it.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<CurrentWorkbook> {
  const look = await lookAtWorkbook(context);
  const ours = look.sheets.filter((sheet): sheet is OurSheet => sheet.ours !== null);
  const sheets = ours.length > 0 ? await readSheets(context, ours, look, CELLS_AT_ONCE) : [];
  const lastYear = await readSeed(context, look);
  const ourKeys = new Set(ours.map((sheet) => sheet.key));
  const names = new Map(look.sheets.map((sheet) => [sheet.key, sheet.name]));
  return {
    snapshot: { ...takeSnapshot(look, sheets), ...(lastYear && { lastYear }) },
    sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])),
    foreignSheets: look.sheets.filter((sheet) => sheet.ours === null).map((sheet) => sheet.name),
    foreignTables: look.tables
      .filter((table) => !ourKeys.has(table.sheetKey))
      .map((table) => ({ name: table.name, sheetName: names.get(table.sheetKey) ?? "" })),
    names: look.names,
    properties: look.properties,
    structureProtected: look.structureProtected,
    workbook: look.workbook,
  };
}

async function readSheets(
  context: Excel.RequestContext,
  ours: readonly OurSheet[],
  look: Look,
  cellsAtOnce: number,
): Promise<CurrentSheet[]> {
  try {
    return await readSheetsOnce(context, ours, look, cellsAtOnce);
  } catch (error) {
    const smaller = Math.floor(cellsAtOnce / 4);
    if (toWorkbookError(error).code !== "ResponsePayloadSizeLimitExceeded" || smaller < FEWEST_CELLS)
      throw error;
    return readSheets(context, ours, look, smaller);
  }
}

async function readSheetsOnce(
  context: Excel.RequestContext,
  ours: readonly OurSheet[],
  look: Look,
  cellsAtOnce: number,
): Promise<CurrentSheet[]> {
  const wholes = sheetsReadAtOnce(ours, look.tables, cellsAtOnce);
  const loads = ours.map((sheet) => loadSheet(context, sheet, look.tables, wholes.has(sheet.key)));
  await context.sync();

  const read = loads.map((load) => ({ load, grid: new SheetGrid() }));
  const areas = read.flatMap(({ load, grid }) => {
    if (load.used.isNullObject) return [];
    const area = parseRect(splitReference(load.used.address).address);
    if (!load.whole) return [{ sheetKey: load.sheet.key, area, grid }];
    grid.fill(area.row, area.column, load.used.values, load.used.formulas);
    return [];
  });
  await readCells(context, areas, cellsAtOnce);
  return read.map(({ load, grid }) => currentSheet(load, look, grid));
}

/** Small sheets first, as many as fit into one answer. */
function sheetsReadAtOnce(
  ours: readonly OurSheet[],
  tables: readonly TableLook[],
  cellsAtOnce: number,
): Set<string> {
  const cellsOf = (key: string) =>
    tables.filter((table) => table.sheetKey === key).reduce((sum, table) => sum + table.cellCount, 0);
  const chosen = new Set<string>();
  let cells = 0;
  for (const sheet of [...ours].sort((a, b) => cellsOf(a.key) - cellsOf(b.key))) {
    cells += cellsOf(sheet.key);
    if (cells <= cellsAtOnce) chosen.add(sheet.key);
  }
  return chosen;
}

function loadSheet(
  context: Excel.RequestContext,
  sheet: OurSheet,
  tables: readonly TableLook[],
  whole: boolean,
): SheetLoad {
  const worksheet = context.workbook.worksheets.getItem(sheet.key);
  const used = untracked(worksheet.getUsedRangeOrNullObject(true));
  if (whole) used.load("address,values,formulas");
  else used.load("address");
  const loaded = tables
    .filter((table) => table.sheetKey === sheet.key)
    .map((table) => {
      const range = untracked(worksheet.tables.getItem(table.id).getRange());
      range.load("address");
      return { table, range };
    });
  return { sheet, used, whole, tables: loaded };
}

function currentSheet(load: SheetLoad, look: Look, grid: SheetGrid): CurrentSheet {
  const { sheet } = load;
  const { row, column } = parseRect(sheet.ours.origin);
  return {
    id: sheet.ours.id,
    key: sheet.key,
    name: sheet.name,
    protected: sheet.protected,
    marks: sheetMarks(sheet.ours.id, look.properties),
    origin: { row, column },
    grid,
    tables: load.tables.map(({ table, range }) => currentTable(table, range.address, grid)),
  };
}

function currentTable(table: TableLook, address: string, grid: SheetGrid): CurrentTable {
  const whole = parseRect(splitReference(address).address);
  const area = { ...whole, rows: whole.rows - (table.showsTotals ? 1 : 0) };
  const headings = grid.values({ ...area, rows: 1 })[0] ?? [];
  return { name: table.name, area, headings: headings.map(String), filtered: table.filtered };
}

function takeSnapshot(look: Look, sheets: readonly CurrentSheet[]): WorkbookSnapshot {
  const named: Record<string, CellValue> = {};
  for (const name of look.names.values()) {
    const sheet = sheets.find((candidate) => candidate.key === name.sheetKey);
    if (!sheet || name.address.includes("#REF!") || name.address.includes(",")) continue;
    const { row, column } = parseRect(name.address);
    named[name.name] = sheet.grid.at(row, column).value;
  }
  return { schema: look.schema, sheets: sheets.map(sheetSnapshot), named };
}

function sheetSnapshot(sheet: CurrentSheet): SheetSnapshot {
  return {
    id: sheet.id,
    name: sheet.name,
    tables: sheet.tables.map(({ name, headings, area }) => ({
      name,
      headings,
      rows: sheet.grid.values({ ...area, row: area.row + 1, rows: area.rows - 1 }),
    })),
  };
}
