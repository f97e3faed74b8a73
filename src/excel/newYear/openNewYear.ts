import { fileLines, fileTab } from "../../locale/vi/newYear";
import type { NewYearPreview } from "../../workbook/newYearPreview";
import { newYearPreview } from "../../workbook/newYearPreview";
import { yearSeedText } from "../../workbook/yearSeed";
import { readSettings } from "../../workbook/settings";
import { WorkbooksNotOpenedError } from "../errors";
import { readSnapshot } from "../readSnapshot";
import { seedFile } from "./seedFile";

/** What would come along from the open workbook into next year's: two round trips, nothing is written. */
export async function previewNewYear(): Promise<NewYearPreview> {
  return newYearPreview(await readSnapshot());
}

/** The workbook in which next year's is made, as an .xlsx file, and the year that it follows. */
export interface NewYearFile {
  readonly year: number | null;
  readonly bytes: Uint8Array;
}

/**
 * Makes that file; the open workbook is only read.
 * @throws NotOurWorkbookError where the open workbook isn't ours.
 */
export async function newYearFile(): Promise<NewYearFile> {
  const snapshot = await readSnapshot();
  const { year } = readSettings(snapshot);
  return { year, bytes: seedFile(yearSeedText(snapshot), { tab: fileTab, lines: fileLines(year) }) };
}

/**
 * Opens that file as a new workbook in a window of its own.
 * @param isCancelled asked before Excel is told to: then nothing opens
 * @throws WorkbooksNotOpenedError where this Excel opens none for add-ins; any other WorkbookError.
 */
export async function openNewYear(isCancelled: () => boolean = () => false): Promise<void> {
  const { bytes } = await newYearFile();
  if (isCancelled()) return;
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (cause) {
    throw new WorkbooksNotOpenedError({ cause });
  }
}

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
