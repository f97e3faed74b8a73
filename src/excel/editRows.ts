import type { Cell } from "../workbook/spec";
import type { CellValue } from "../workbook/snapshot";
import { cellState, cellText, encodeCell } from "./cells/encodeCell";
import { SheetProtectedError, TableChangedError } from "./errors";
import type { KeepAlive, RunOptions } from "./run/excelRun";
import { runInExcel } from "./run/excelRun";
import type { LoadedTable, RowRef } from "./read/rowTable";
import { asValue, cellOf, checkTable, columnOf, loadTable, positionOf, sameValue } from "./read/rowTable";
import type { ExpectedCells } from "./run/rowsStill";
import { untilStill } from "./run/standStill";
import type { Tries } from "./run/tries";
import { writes } from "./run/writeQueue";
import { cellAsRead, writeIfStill } from "./tables/cellsAsRead";
import { loadBackupHome } from "./undo/backupSheet";

/** Some cells of one row, each with what it held when the person looked at it. */
export interface RowEdit {
  readonly row: RowRef;
  readonly cells: readonly CellEdit[];
}

export interface CellEdit {
  readonly heading: string;
  readonly before: CellValue;
  readonly after: Cell;
}

/** What happened to edits. Whatever is in `refused` was left as it is in the workbook. */
export interface EditOutcome {
  /** What takes the written cells back; [] where nothing was written. */
  readonly undo: readonly RowEdit[];
  readonly cellsWritten: number;
  readonly refused: readonly RefusedEdit[];
}

export type RefusedEdit =
  /** The row is gone, or there is more than one like it. */
  | { readonly why: "gone"; readonly row: RowRef }
  /** Somebody changed the cell meanwhile. */
  | { readonly why: "changed"; readonly row: RowRef; readonly heading: string; readonly now: CellValue };

/** A row whose place is taken to be `position`, with its cells loaded there. */
interface LoadedRow {
  readonly edit: RowEdit;
  readonly table: LoadedTable;
  readonly position: number;
  readonly cells: readonly { readonly edit: CellEdit; readonly range: Excel.Range }[];
}

/** Rows may move while we look; after so many tries somebody is sorting all the time. */
const MOST_LOOKS = 3;

/**
 * Writes single cells of rows, wherever the rows are by now, and only those that still hold what the person saw. One
 * round trip to look and one to write; a third where rows had moved. Queued behind other runs.
 * @throws TableChangedError where a column is gone, SheetProtectedError, any other WorkbookError; nothing is written then.
 * @example await editRows([{ row, cells: [{ heading: "Tiến độ", before: 0.2, after: 0.5 }] }])
 */
export function editRows(edits: readonly RowEdit[], options: RunOptions = {}): Promise<EditOutcome> {
  return writes.add(() =>
    runInExcel(
      (context, keepAlive) => untilStill((tries) => writeEdits(context, edits, tries, keepAlive)),
      options,
    ),
  );
}

async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly RowEdit[],
  tries: Tries,
  keepAlive: KeepAlive,
): Promise<EditOutcome> {
  const homeOf = loadBackupHome(context, tries);
  const wanted = edits.map((edit) => ({ edit, position: edit.row.position }));
  const { rows, gone } = await findRows(context, wanted);
  keepAlive();
  const refused = [...gone, ...rows.flatMap(changedCells)];
  const toEdit = rows
    .map((row) => ({ row, cells: row.cells.filter((cell) => isAsBefore(cell)) }))
    .filter(({ cells }) => cells.length > 0);
  const undo = toEdit.map(({ row, cells }): RowEdit => ({
    row: { ...row.edit.row, position: row.position },
    cells: cells.map(inverse),
  }));
  const toWrite = toEdit.flatMap(({ cells }) => cells);
  checkUnlocked(rows, toWrite);
  if (toWrite.length === 0) return { undo, cellsWritten: 0, refused };
  const cells = toEdit.flatMap((each) => asRead(each.row, each.cells));
  await writeIfStill(context, { home: homeOf(), cells, tries }, () => {
    for (const each of toEdit)
      for (const { edit } of each.cells) cellAt(each.row, edit).values = [[encodeCell(edit.after)]];
  });
  keepAlive();
  return { undo, cellsWritten: toWrite.length, refused };
}

/** What tells the row, and what stands where will be written. */
function asRead({ table, position }: LoadedRow, cells: LoadedRow["cells"]): ExpectedCells[] {
  const telling = [...table.identity.values()].flatMap((range) => cellAsRead(range, position));
  return [...telling, ...cells.flatMap(({ range }) => cellAsRead(range))];
}

interface FoundRows {
  readonly rows: readonly LoadedRow[];
  readonly gone: readonly RefusedEdit[];
}

interface WantedRow {
  readonly edit: RowEdit;
  readonly position: number;
}

/** Looks until every row stands where its cells were loaded. */
async function findRows(
  context: Excel.RequestContext,
  wanted: readonly WantedRow[],
  looksLeft = MOST_LOOKS,
): Promise<FoundRows> {
  const rows = loadRows(context, wanted);
  await context.sync();
  for (const { table } of rows) checkTable(table);
  checkColumns(rows);
  const now = rows.map((row) => ({ row, position: positionOf(row.edit.row, row.table) }));
  const lost = now.filter(({ position }) => position === null || looksLeft === 0);
  const gone = lost.map(({ row }): RefusedEdit => ({ why: "gone", row: row.edit.row }));
  const there = now.flatMap(({ row, position }) =>
    position === null || looksLeft === 0 ? [] : [{ row, position }],
  );
  if (there.every(({ row, position }) => position === row.position))
    return { rows: there.map(({ row }) => row), gone };
  const moved = there.map(({ row, position }): WantedRow => ({ edit: row.edit, position }));
  const found = await findRows(context, moved, looksLeft - 1);
  return { rows: found.rows, gone: [...gone, ...found.gone] };
}

function loadRows(context: Excel.RequestContext, wanted: readonly WantedRow[]): LoadedRow[] {
  const tables = new Map<string, LoadedTable>();
  for (const name of new Set(wanted.map(({ edit }) => edit.row.table))) {
    const ofTable = wanted.filter(({ edit }) => edit.row.table === name);
    const headings = new Set(ofTable.flatMap(({ edit }) => Object.keys(edit.row.identity)));
    tables.set(name, loadTable(context, name, [...headings]));
  }
  return wanted.flatMap(({ edit, position }): LoadedRow[] => {
    const table = tables.get(edit.row.table);
    if (!table) return [];
    const cells = edit.cells.map((cell) => {
      const range = cellAt({ table, position }, cell);
      range.load("values,formulas,address,format/protection/locked");
      return { edit: cell, range };
    });
    return [{ edit, table, position, cells }];
  });
}

function cellAt({ table, position }: Pick<LoadedRow, "table" | "position">, edit: CellEdit): Excel.Range {
  return cellOf(columnOf(table.table, edit.heading), position);
}

function checkColumns(rows: readonly LoadedRow[]): void {
  for (const { table, cells } of rows)
    for (const { edit, range } of cells)
      if (range.isNullObject)
        throw new TableChangedError(table.name, edit.heading, table.table.worksheet.name);
}

/** Cells that a protected sheet leaves open can be written. */
function checkUnlocked(rows: readonly LoadedRow[], toWrite: LoadedRow["cells"]): void {
  for (const { table, cells } of rows) {
    const { worksheet } = table.table;
    const locked = cells.some(
      (cell) => toWrite.includes(cell) && cell.range.format.protection.locked !== false,
    );
    if (worksheet.protection.protected && locked) throw new SheetProtectedError(worksheet.name);
  }
}

function isAsBefore({ edit, range }: LoadedRow["cells"][number]): boolean {
  return sameValue(asValue(range.values[0]?.[0]), edit.before);
}

function changedCells(row: LoadedRow): RefusedEdit[] {
  return row.cells
    .filter((cell) => !isAsBefore(cell))
    .map(({ edit, range }) => ({
      why: "changed",
      row: row.edit.row,
      heading: edit.heading,
      now: asValue(range.values[0]?.[0]),
    }));
}

/** Puts back what stood there, a formula as well. */
function inverse({ edit, range }: LoadedRow["cells"][number]): CellEdit {
  const { value, formula } = cellState(range.values[0]?.[0], range.formulas[0]?.[0]);
  return {
    heading: edit.heading,
    before: writtenValue(edit.after),
    after: formula === null ? value : { formula: `=${formula.slice(1)}` },
  };
}

/** What Excel will say stands there. */
function writtenValue(cell: Cell): CellValue {
  if (cell === null || typeof cell === "object") return "";
  return typeof cell === "string" ? cellText(cell) : cell;
}
