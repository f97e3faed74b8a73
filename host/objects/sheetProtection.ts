import type { Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { accessDenied, invalidArgument } from "../errors";
import { describeApi } from "../protocol/hostObject";
import type { Api } from "../protocol/hostObject";
import { isRecord } from "../protocol/messages";
import type { Area } from "./area";
import { isUnbounded } from "./area";
import { SheetObject } from "./sheetObject";
import { lockedCellIn } from "./lockedCells";

/** The API's options and the model's; what is not allowed is protected. */
const OPTIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export class SheetProtection extends SheetObject {
  static readonly api: Api = describeApi<SheetProtection>("WorksheetProtection", {
    scalars: ["protected", "options"],
    methods: ["protect", "unprotect"],
  });
  readonly api = SheetProtection.api;
  private password: string | null = null;

  get protected(): boolean {
    return this.settings !== null && this.settings.sheet !== false;
  }

  /** The model leaves out what a file doesn't have, whatever its type says. */
  private get settings(): SheetModel["sheetProtection"] {
    return this.sheet.model.sheetProtection ?? null;
  }

  get options(): Record<string, boolean | string> | null {
    const { settings } = this;
    if (settings === null || !this.protected) return null;
    const allowed = Object.entries(OPTIONS).map(([name, key]) => [name, settings[key] === true] as const);
    const locked = settings.selectLockedCells !== false;
    const unlocked = settings.selectUnlockedCells !== false;
    const selectionMode = locked ? "Normal" : unlocked ? "Unlocked" : "None";
    return { ...Object.fromEntries(allowed), selectionMode };
  }

  /** The password stays with this session: it is asked for, but not written to the file. */
  protect(options?: unknown, password?: unknown): void {
    if (this.protected) throw accessDenied("The sheet is protected already.");
    const wanted = isRecord(options) ? options : {};
    const protection: Record<string, boolean> = { sheet: true };
    for (const [name, key] of Object.entries(OPTIONS)) {
      const allowed = wanted[name];
      if (allowed !== undefined && typeof allowed !== "boolean") throw invalidArgument();
      protection[key] = allowed === true;
    }
    protection.selectLockedCells = wanted.selectionMode !== "Unlocked" && wanted.selectionMode !== "None";
    protection.selectUnlockedCells = wanted.selectionMode !== "None";
    this.sheet.model.sheetProtection = protection;
    this.password = typeof password === "string" && password !== "" ? password : null;
  }

  unprotect(password?: unknown): void {
    if (this.password !== null && this.password !== password) throw accessDenied();
    this.sheet.model.sheetProtection = null;
    this.password = null;
  }

  /** Locked cells of a protected sheet can't be changed. */
  assertEditable(area: Area): void {
    if (this.protected && lockedCellIn(this.sheet.model, area)) throw accessDenied();
  }

  assertFormattable(area: Area): void {
    if (!this.protected) return;
    if (isUnbounded(area) || this.settings?.formatCells !== true) throw accessDenied();
  }

  assertColumnsFormattable(): void {
    if (this.protected && this.settings?.formatColumns !== true) throw accessDenied();
  }

  /** Structure of the sheet: inserting or deleting whole rows, adding tables, charts. */
  assertFree(): void {
    if (this.protected) throw accessDenied();
  }
}
