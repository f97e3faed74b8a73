import type { SheetId, SheetSpec, TableSpec, WorkbookSpec } from "../../workbook/spec";
import type { Rect } from "../cells/address";
import { parseRect } from "../cells/address";
import type { Anchor } from "../cells/addressMap";
import { AddressMap } from "../cells/addressMap";
import type { CurrentSheet, CurrentWorkbook } from "../read/currentWorkbook";
import { NameTakenError, StructureProtectedError } from "../errors";
import type { TableMatch } from "../tables/matchTable";
import { matchTable } from "../tables/matchTable";
import type { NewColumn } from "../tables/newColumns";
import { completeColumns } from "../tables/newColumns";
import type { SheetTarget } from "../cells/retargetFormula";
import type { RowPlan } from "../tables/rowPlan";
import { movesRows } from "../tables/rowPlan";
import { planTableRows } from "../tables/tableRows";
import { runState } from "../undo/runMarks";
import { RunRecorder } from "../undo/runRecorder";

/** A sheet of the spec with what it meets in the workbook. */
export interface SheetPlan {
  readonly spec: SheetSpec;
  /** Null where the sheet has to be made; its tables have `newColumns` already. */
  readonly current: CurrentSheet | null;
  /** Columns that have to be put into its tables first. */
  readonly newColumns: readonly NewColumn[];
  /** Name of the tab: today's, or the one it will get. */
  readonly name: string;
  /** What `worksheets.getItem` finds it by. */
  readonly key: string;
  readonly tables: readonly TableInSheet[];
  readonly map: AddressMap;
}

export interface TableInSheet {
  readonly spec: TableSpec;
  /** Headings and rows as the spec places them. */
  readonly specArea: Rect;
  /** Null where the table has to be made. */
  readonly match: TableMatch | null;
  /** How today's rows become those of the spec; null where the table has to be made. */
  readonly rows: RowPlan | null;
}

/** Finds for each sheet and table of the spec what is there already. */
function planSheets(spec: WorkbookSpec, current: CurrentWorkbook): SheetPlan[] {
  const plans = spec.sheets.map((sheet) => planSheet(sheet, spec, current));
  if (current.structureProtected && plans.some((plan) => plan.current === null))
    throw new StructureProtectedError();
  return withFreeNames(plans, current);
}

/** What is planned together, because sheets refer to each other. */
export interface Planning {
  readonly spec: WorkbookSpec;
  readonly current: CurrentWorkbook;
  readonly plans: readonly SheetPlan[];
  readonly targets: readonly SheetTarget[];
  /** Names of the tabs where rows or columns of a table come or go: what refers to their cells by address may break. */
  readonly disturbed: ReadonlySet<string>;
  /** Takes down what is replaced, so that the run can be taken back. */
  readonly recorder: RunRecorder;
}

/**
 * Plans the sheets and what happens to the rows of their tables.
 * @throws NameTakenError, TableChangedError, ColumnRenamedError, StructureProtectedError before anything is written.
 */
export function planWorkbook(spec: WorkbookSpec, current: CurrentWorkbook): Planning {
  const plans = planSheets(spec, current);
  const disturbed = plans.filter(
    ({ tables, newColumns }) =>
      newColumns.length > 0 || tables.some(({ rows }) => rows !== null && movesRows(rows)),
  );
  return {
    spec,
    current,
    plans,
    targets: plans.map(targetOf),
    disturbed: new Set(disturbed.map(({ name }) => name)),
    recorder: new RunRecorder(),
  };
}

/** The sheet as formulas of the spec name it. */
export function targetOf({ spec, name, map }: SheetPlan): SheetTarget {
  return { specName: spec.name, name, map };
}

/** Where the spec has a single named cell of a sheet, by name; kept so that moved cells are noticed. */
export function namedCells(spec: WorkbookSpec, id: SheetId): ReadonlyMap<string, string> {
  const own = spec.names.filter((name) => name.sheet === id && !name.ref.includes(":"));
  return new Map(own.map((name) => [name.name, name.ref.replaceAll("$", "")]));
}

function planSheet(spec: SheetSpec, workbook: WorkbookSpec, current: CurrentWorkbook): SheetPlan {
  const found = current.sheets.get(spec.id);
  const completed = found && completeColumns(spec, found);
  const sheet = completed?.sheet ?? null;
  const tables = spec.tables.map((table) => planTable(table, sheet, current));
  const places = tables.flatMap(({ specArea, match }) =>
    match ? [{ spec: specArea, row: match.table.area.row, columns: match.columns }] : [],
  );
  const anchors = sheet ? anchorsOf(sheet, workbook, current) : [];
  return {
    spec,
    current: sheet,
    newColumns: completed?.columns ?? [],
    name: sheet?.name ?? spec.name,
    key: sheet?.key ?? spec.name,
    tables,
    map: new AddressMap(anchors, places),
  };
}

function planTable(spec: TableSpec, sheet: CurrentSheet | null, current: CurrentWorkbook): TableInSheet {
  const { row, column } = parseRect(spec.at);
  const specArea = { row, column, rows: spec.rows.length + 1, columns: spec.columns.length };
  const match = sheet ? matchTable(spec, sheet, current) : null;
  const taken = current.foreignTables.find(({ name }) => sameName(name, spec.name));
  if (!match && taken) throw new NameTakenError("table", spec.name, taken.sheetName);
  return { spec, specArea, match, rows: match && sheet ? planTableRows(spec, sheet, match) : null };
}

/** The sheet's first cell and its named cells tell what people inserted before them. */
function anchorsOf(sheet: CurrentSheet, spec: WorkbookSpec, current: CurrentWorkbook): Anchor[] {
  const origin: Anchor = {
    spec: { row: 0, column: 0 },
    shift: { rows: sheet.origin.row, columns: sheet.origin.column },
  };
  const isCutShort = runState(current.properties).interrupted !== null;
  const anchors = [...namedCells(spec, sheet.id)].flatMap(([name, address]): Anchor[] => {
    const now = current.names.get(name.toUpperCase());
    const was = sheet.marks.anchors.get(name);
    if (!now || was === undefined || now.sheetKey !== sheet.key || now.address.includes("#REF!")) return [];
    const [is, before, after] = [parseRect(address), parseRect(was), parseRect(now.address)];
    if (after.rows > 1 || after.columns > 1) return [];
    // A run that was cut short has moved the name to where the spec has it, and couldn't note that any more.
    const isMoved =
      after.row === is.row + sheet.origin.row && after.column === is.column + sheet.origin.column;
    if (isCutShort && isMoved) return [{ spec: is, shift: origin.shift }];
    return [{ spec: is, shift: { rows: after.row - before.row, columns: after.column - before.column } }];
  });
  return [origin, ...anchors];
}

/** New tabs get a number behind their name where a sheet of the user's has it already. */
function withFreeNames(plans: readonly SheetPlan[], current: CurrentWorkbook): SheetPlan[] {
  const taken = new Set(
    [...current.foreignSheets, ...[...current.sheets.values()].map(({ name }) => name)].map(folded),
  );
  return plans.map((plan) => {
    if (plan.current) return plan;
    const name = freeName(plan.spec.name, taken);
    taken.add(folded(name));
    return { ...plan, name, key: name };
  });
}

/** Names of tabs have 31 letters at most. @example "Mốc" → "Mốc (2)" where "Mốc" is taken */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(folded(name))) return name;
  }
}

function sameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
