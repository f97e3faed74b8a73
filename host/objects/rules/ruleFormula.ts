import { invalidArgument } from "../../errors";
import { Range } from "../range";
import { areaAddress } from "../area";
import { quotedSheetName } from "../sheetName";
import type { Worksheet } from "../worksheet";

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_FORMULA = 8_192;

/**
 * A formula of a validation or a conditional format, without its "=". Excel takes no structured references there.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export function ruleFormula(sheet: Worksheet, input: string): string {
  const formula = input.startsWith("=") ? input.slice(1) : input;
  if (formula.trim() === "" || formula.length > MAX_FORMULA) throw invalidArgument();
  if (formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/gu, "").includes("[")) {
    throw invalidArgument("Structured references can't be used in validations or conditional formats.");
  }
  sheet.workbook.checkFormula(formula, null);
  return formula;
}

/** A bound of a rule: a number, a formula with "=", or a range. Another text is taken as it stands. */
export function ruleBound(sheet: Worksheet, input: unknown): string | number {
  if (typeof input === "number" && Number.isFinite(input)) return input;
  if (input instanceof Range) return rangeReference(input);
  if (typeof input !== "string" || input === "") throw invalidArgument();
  if (input.startsWith("=")) return ruleFormula(sheet, input);
  return Number.isFinite(Number(input)) ? Number(input) : input;
}

export function rangeReference(range: Range): string {
  return `${quotedSheetName(range.sheet.name)}!${areaAddress(range.area, true)}`;
}
