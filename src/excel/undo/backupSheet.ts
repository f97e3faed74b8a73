import { formatRect, splitReference } from "../cells/address";
import type { CurrentWorkbook } from "../read/currentWorkbook";
import { encodeCell, encodedBytes } from "../cells/encodeCell";
import { cellsOfJson } from "../cells/longText";
import type { Tries } from "../run/tries";
import type { Step } from "../run/step";
import { BYTES_PER_CALL, step } from "../run/step";
import { untracked } from "../run/workspace";
import type { RecordHead, RunRecord } from "./runRecord";
import { headOfRecord, parseRecord } from "./runRecord";

/**
 * Backups stand as text in a very hidden sheet: it goes with every copy of the file, also through LibreOffice and
 * WPS, which drop custom XML parts; a document property holds only 255 letters. A run has a column; the eleventh
 * takes that of the first.
 */
const SHEET = "SaoLuu";
/** The sheet is found by this name, whatever people call it. No sheet of ours is marked so: it is never read whole. */
const MARK = "SoCCHC_SaoLuu";
/**
 * The document's property that names the sheet while it is being made: where Excel ends the request before it is
 * marked, the next run marks it instead of making another.
 */
const COMING = "SoCCHC.backups";
const MADE = "-";
const KEPT_RUNS = 10;
/** Larger changes aren't kept: with ten of them the file would become unwieldy. */
const LARGEST = 2_000_000;

/** The sheet of the backups. */
export interface BackupHome {
  /** What `worksheets.getItem` finds it by. */
  readonly key: string;
  readonly name: string;
  /** What makes it where there is none yet. */
  readonly make: readonly Step[];
}

/** Null where there is none, and the workbook's structure is protected. */
export function backupHome(current: CurrentWorkbook): BackupHome | null {
  const mark = current.names.get(MARK.toUpperCase());
  const key = mark?.sheetKey ?? null;
  if (mark && key !== null) return { key, name: splitReference(mark.formula).sheet ?? "", make: [] };
  const sheets = [...current.sheets.values()].map(({ name }) => name);
  return current.structureProtected
    ? null
    : newHome([...current.foreignSheets, ...sheets], mark !== undefined, current.properties.get(COMING));
}

/**
 * The same for a run that doesn't read the workbook: to be asked after the next sync. Part of the caller's round trip.
 * @throws WorkbookSwappedError, when it is asked, where another workbook is open than at the first try
 */
export function loadBackupHome(context: Excel.RequestContext, tries: Tries): () => BackupHome | null {
  const { workbook } = context;
  const { names, worksheets, protection } = workbook;
  const coming = workbook.properties.custom.getItemOrNullObject(COMING);
  coming.load("value");
  workbook.load("name");
  const mark = names.getItemOrNullObject(MARK);
  mark.load("name");
  const first = untracked(mark.getRangeOrNullObject());
  first.load("address");
  worksheets.load("items/name");
  protection.load("protected");
  return () => {
    tries.stayIn(workbook.name);
    if (!first.isNullObject) {
      const name = splitReference(first.address).sheet ?? "";
      return { key: name, name, make: [] };
    }
    const taken = worksheets.items.map(({ name }) => name);
    return protection.protected ? null : newHome(taken, isThere(mark), valueOf(coming));
  };
}

function isThere(item: Excel.NamedItem): boolean {
  return !item.isNullObject;
}

function valueOf(property: Excel.CustomProperty): string | undefined {
  return property.isNullObject ? undefined : String(property.value);
}

/**
 * @param isOrphaned whether the name of a sheet that was deleted is still there and refers to nothing
 * @param coming the sheet that a run began to make
 */
function newHome(sheets: readonly string[], isOrphaned: boolean, coming: string | undefined): BackupHome {
  const begun = sheets.find((name) => name === coming);
  const name = begun ?? freeName(sheets);
  const make = step("still", 10, ({ workbook }) => {
    const { names, worksheets, properties } = workbook;
    if (isOrphaned) names.getItem(MARK).delete();
    properties.custom.add(COMING, name);
    const sheet = begun === undefined ? worksheets.add(name) : worksheets.getItem(name);
    names.add(MARK, untracked(sheet.getRange("A1"))).visible = false;
    sheet.visibility = "VeryHidden";
    properties.custom.add(COMING, MADE);
  });
  return { key: name, name, make: [make] };
}

/** The steps that keep a record, within a run's first request, once its home is made; null where it can't be kept. */
export function backupSteps(record: RunRecord, current: CurrentWorkbook): Step[] | null {
  const chunks = cellsOfJson(JSON.stringify(record));
  if (chunks.reduce((sum, { length }) => sum + length, 0) > LARGEST) return null;
  const home = backupHome(current);
  if (home === null) return null;
  const { key } = home;
  const column = (record.run - 1) % KEPT_RUNS;
  const address = formatRect({ row: 0, column, rows: chunks.length, columns: 1 });
  const write: Step = {
    phase: "sheets",
    bytes: BYTES_PER_CALL * 3 + chunks.reduce((sum, chunk) => sum + encodedBytes(chunk), 0),
    cells: 0,
    undo: "kept",
    run: (work) => {
      work.range(key, wholeColumn(column)).clear("Contents");
      work.range(key, address).values = chunks.map((chunk) => [encodeCell(chunk)]);
    },
  };
  return [write];
}

/** The record of a run; one round trip. Null where it is gone, or none of ours. */
export async function readRecord(
  context: Excel.RequestContext,
  current: CurrentWorkbook,
  run: number,
): Promise<RunRecord | null> {
  const home = backupHome(current);
  if (home === null || home.make.length > 0) return null;
  const column = wholeColumn((run - 1) % KEPT_RUNS);
  const range = untracked(context.workbook.worksheets.getItem(home.key).getRange(column));
  const used = untracked(range.getUsedRangeOrNullObject(true));
  used.load("values");
  await context.sync();
  if (used.isNullObject) return null;
  const record = parseRecord(used.values.map(([chunk]) => String(chunk ?? "")).join(""));
  return record?.run === run ? record : null;
}

/** The heads of all records that are kept, in any order; two round trips. */
export async function readHeads(context: Excel.RequestContext): Promise<RecordHead[]> {
  const { names } = context.workbook;
  const first = untracked(names.getItemOrNullObject(MARK).getRangeOrNullObject());
  first.load("address");
  await context.sync();
  if (first.isNullObject) return [];
  const heads = untracked(untracked(names.getItem(MARK).getRange()).getResizedRange(0, KEPT_RUNS - 1));
  heads.load("values");
  await context.sync();
  return (heads.values[0] ?? []).flatMap((text) => headOfRecord(String(text ?? "")) ?? []);
}

function freeName(sheets: readonly string[]): string {
  const taken = new Set(sheets.map((name) => name.toUpperCase()));
  let name = SHEET;
  for (let count = 2; taken.has(name.toUpperCase()); count += 1) name = `${SHEET}${count}`;
  return name;
}

function wholeColumn(column: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + column);
  return `${letter}:${letter}`;
}
