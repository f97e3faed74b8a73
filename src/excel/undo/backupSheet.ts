import { formatRect } from "../cells/address";
import type { CurrentWorkbook } from "../read/currentWorkbook";
import { encodeCell, encodedBytes } from "../cells/encodeCell";
import { cellsOfJson } from "../cells/longText";
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
const KEPT_RUNS = 10;
/** Larger changes aren't kept: with ten of them the file would become unwieldy. */
const LARGEST = 2_000_000;

/** Where the backups stand; null where there are none yet. */
function backupSheetKey(current: CurrentWorkbook): string | null {
  return current.names.get(MARK.toUpperCase())?.sheetKey ?? null;
}

/** The steps that keep a record, within a run's first request; null where it can't be kept. */
export function backupSteps(record: RunRecord, current: CurrentWorkbook): Step[] | null {
  const chunks = cellsOfJson(JSON.stringify(record));
  if (chunks.reduce((sum, { length }) => sum + length, 0) > LARGEST) return null;
  const key = backupSheetKey(current);
  if (key === null && current.structureProtected) return null;
  const name = key ?? freeName(current);
  const column = (record.run - 1) % KEPT_RUNS;
  const address = formatRect({ row: 0, column, rows: chunks.length, columns: 1 });
  const write: Step = {
    phase: "sheets",
    bytes: BYTES_PER_CALL * 3 + chunks.reduce((sum, chunk) => sum + encodedBytes(chunk), 0),
    cells: 0,
    run: (work) => {
      work.range(name, wholeColumn(column)).clear("Contents");
      work.range(name, address).values = chunks.map((chunk) => [encodeCell(chunk)]);
    },
  };
  return key === null ? [makeSheet(name, current), write] : [write];
}

/** The record of a run; one round trip. Null where it is gone, or none of ours. */
export async function readRecord(
  context: Excel.RequestContext,
  current: CurrentWorkbook,
  run: number,
): Promise<RunRecord | null> {
  const key = backupSheetKey(current);
  if (key === null) return null;
  const column = wholeColumn((run - 1) % KEPT_RUNS);
  const range = untracked(context.workbook.worksheets.getItem(key).getRange(column));
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

function makeSheet(name: string, current: CurrentWorkbook): Step {
  // The name of a sheet that was deleted is still there and refers to nothing.
  const orphan = current.names.get(MARK.toUpperCase())?.name;
  return step("sheets", 6, (work) => {
    const { workbook } = work;
    if (orphan !== undefined) workbook.names.getItem(orphan).delete();
    const sheet = workbook.worksheets.add(name);
    workbook.names.add(MARK, untracked(sheet.getRange("A1"))).visible = false;
    sheet.visibility = "VeryHidden";
  });
}

function freeName(current: CurrentWorkbook): string {
  const taken = new Set(
    [...current.foreignSheets, ...[...current.sheets.values()].map(({ name }) => name)].map((name) =>
      name.toUpperCase(),
    ),
  );
  let name = SHEET;
  for (let count = 2; taken.has(name.toUpperCase()); count += 1) name = `${SHEET}${count}`;
  return name;
}

function wholeColumn(column: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + column);
  return `${letter}:${letter}`;
}
