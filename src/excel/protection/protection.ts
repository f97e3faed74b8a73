import type { SheetId } from "../../workbook/spec";
import type { Rect } from "../cells/address";
import { formatRect } from "../cells/address";
import type { CurrentSheet, CurrentWorkbook } from "../read/currentWorkbook";
import { SheetProtectedError } from "../errors";
import type { Phase, Step } from "../run/step";
import { lastPhase, step } from "../run/step";

/** The document's property that says that people want the formulas of our sheets locked. */
export const PROTECTION_KEY = "SoCCHC.Protection";
const ON = "on";

/**
 * As far to the right as anybody works. All of Excel's 16,384 columns would do as well, but programs that keep a style
 * for each of them make the file ten times as large.
 */
const OPEN_COLUMNS = "A:CV";

/** What stays allowed on a protected sheet: everything that harms no formula. There is no password. */
export const ALLOWED: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertHyperlinks: true,
  allowSort: true,
};

/** Runs add lines to the journal, and its formulas only say a title: it stays open. */
export function isLockable(id: SheetId): boolean {
  return id !== "journal";
}

/** Whether people want the formulas of this workbook locked. */
export function isProtectionWished(properties: ReadonlyMap<string, string>): boolean {
  return properties.get(PROTECTION_KEY) === ON;
}

/** The same of the property itself, once it is loaded. */
export function isOn(property: Excel.CustomProperty): boolean {
  return !property.isNullObject && property.value === ON;
}

/** Says in the workbook whether its formulas shall be locked. */
export function wishStep(wished: boolean): Step {
  return step("sheets", 2, (work) => {
    work.workbook.properties.custom.add(PROTECTION_KEY, wished ? ON : "off");
  });
}

/** @throws SheetProtectedError for a sheet that somebody protected without our doing. */
export function checkOpen(sheet: CurrentSheet, { properties }: CurrentWorkbook): void {
  if (sheet.protected && !isProtectionWished(properties)) throw new SheetProtectedError(sheet.name);
}

/**
 * A run's steps, with protected sheets that it writes to opened first and protected again last, within the same round
 * trips. A sheet that has got a password since is refused by Excel at the first of them, before anything is written.
 */
export function throughProtection(steps: readonly Step[], sheets: readonly CurrentSheet[]): Step[] {
  const closed = sheets.filter((sheet) => sheet.protected);
  if (steps.length === 0) return [];
  const end = lastPhase(steps);
  return [
    ...closed.map(({ key }) => openStep(key)),
    ...steps,
    ...closed.map(({ key }) => protectStep(key, end)),
  ];
}

/** Takes the protection of a sheet away. */
export function openStep(key: string): Step {
  return step("sheets", 2, (work) => work.sheet(key).protection.unprotect());
}

/** Locks these areas of a sheet and nothing else, and protects it. */
export function lockSteps(key: string, areas: readonly Rect[], phase: Phase): Step[] {
  return [
    step(phase, 3 + 3 * areas.length, (work) => {
      work.range(key, OPEN_COLUMNS).format.protection.locked = false;
      for (const area of areas) work.range(key, formatRect(area)).format.protection.locked = true;
    }),
    protectStep(key, phase),
  ];
}

function protectStep(key: string, phase: Phase): Step {
  return step(phase, 3, (work) => work.sheet(key).protection.protect(ALLOWED));
}
