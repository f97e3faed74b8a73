import { startExcel } from "../../host/node";
import type { EmbeddedExcel, ExcelOptions } from "../../host/node";

/** A fresh workbook behind the library; clean-up trips are counted at once, so that counts are the same each time. */
export async function freshExcel(options?: ExcelOptions): Promise<EmbeddedExcel> {
  const excel = await startExcel(options);
  // An inner switch of the library that its types leave out.
  Reflect.set(Reflect.get(OfficeExtension, "Utility"), "_synchronousCleanup", true);
  return excel;
}

type Step<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T;

/** Runs a step on the first sheet and syncs behind it. */
export function onSheet<T>(step: Step<T>): Promise<T> {
  return Excel.run(async (context) => {
    const result = await step(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
}

/** The error that a step ends with; fails when there is none. */
export async function refusalOf(step: Step<unknown>): Promise<Refusal> {
  try {
    await onSheet(step);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, message: error.message, location: error.debugInfo.errorLocation };
  }
  throw new Error("The host took what Excel refuses.");
}

/** What cells hold after a write: value, formula, format and shown text of the top-left cell. */
export async function readBack(address: string): Promise<{
  value: unknown;
  formula: unknown;
  format: unknown;
  text: unknown;
}> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values,formulas,numberFormat,text");
    await context.sync();
    return {
      value: range.values[0]?.[0],
      formula: range.formulas[0]?.[0],
      format: range.numberFormat[0]?.[0],
      text: range.text[0]?.[0],
    };
  });
}
