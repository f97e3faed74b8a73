import { invalidArgument } from "../../errors";
import { parseArea } from "../area";

const MAX_LENGTH = 255;
const FORM = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const R1C1 = /^(r\d*c\d*|r\d*|c\d*)$/i;

/**
 * Refuses what Excel refuses as the name of a range or a table: blanks, other signs, cell references, "R", "C".
 * https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 * https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
 */
export function checkName(name: unknown): string {
  if (typeof name !== "string" || name.length > MAX_LENGTH || !FORM.test(name)) throw invalidArgument();
  if (parseArea(name) !== null || R1C1.test(name)) throw invalidArgument();
  if (/^(true|false)$/i.test(name)) throw invalidArgument();
  return name;
}
