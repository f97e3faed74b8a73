import type { Cell } from "@cj-tech-master/excelts";
import { invalidArgument } from "../../errors";
import type { Worksheet } from "../worksheet";
import type { WrittenFormulas } from "./writtenFormulas";
import { readEntry } from "./typedEntry";

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_TEXT = 32_767;
const TEXT_FORMAT = "@";

function formatOf(cell: Cell): string {
  const format = cell.numFmt;
  return (typeof format === "string" ? format : format?.formatCode) ?? "General";
}

/** Puts one entry of a `values` or `formulas` array into a cell, read as Excel reads what is typed. */
export function writeEntry(sheet: Worksheet, cell: Cell, input: unknown, formulas: WrittenFormulas): void {
  if (typeof input === "number" || typeof input === "boolean") {
    cell.value = input;
    return;
  }
  if (typeof input !== "string") throw invalidArgument();
  if (input.length > MAX_TEXT) throw invalidArgument();
  if (formatOf(cell) === TEXT_FORMAT) {
    cell.value = input === "" ? null : input.replace(/^'/, "");
    return;
  }
  const entry = readEntry(input, sheet.session.today());
  switch (entry.kind) {
    case "blank":
      cell.value = null;
      return;
    case "text":
      cell.value = entry.text;
      return;
    case "boolean":
      cell.value = entry.value;
      return;
    case "error":
      cell.value = { error: entry.error };
      return;
    case "number":
      cell.value = entry.value;
      if (entry.format !== null && formatOf(cell) === "General") cell.numFmt = entry.format;
      return;
    case "refused":
      throw invalidArgument("That function isn't valid.");
    case "formula":
      cell.value = {
        formula: formulas.checked(entry.formula, sheet.tableAt(cell.row - 1, cell.col - 1)),
      };
  }
}
