import { dateToExcel } from "@cj-tech-master/excelts";
import type { Cell } from "@cj-tech-master/excelts";

/** What `range.values` holds: "" for a blank cell, dates as serials, errors as their text. */
export type PlainValue = string | number | boolean;

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

type ModelValue = Cell["value"];

interface ErrorValue {
  readonly error: string;
}

const isError = (value: object): value is ErrorValue => "error" in value;

function plain(value: ModelValue | undefined): PlainValue {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  if (value instanceof Date) return dateToExcel(value);
  if (isError(value)) return value.error;
  if ("richText" in value && value.richText !== undefined && !("hyperlink" in value)) {
    return value.richText.map((run) => run.text).join("");
  }
  if ("hyperlink" in value) return value.text;
  if ("checkbox" in value) return value.checkbox;
  if ("formula" in value || "sharedFormula" in value) return plain(value.result);
  return "";
}

/** The value of a cell, formulas by their result. A cell under a merged area is blank, as in Excel. */
export function plainValue(cell: Cell | undefined): PlainValue {
  return cell === undefined || isCovered(cell) ? "" : plain(cell.value);
}

/** Whether a merged area hides this cell behind its first one. */
export function isCovered(cell: Cell): boolean {
  return cell.isMerged && cell.master !== cell;
}

export function valueTypeOf(cell: Cell | undefined): ValueType {
  if (cell === undefined || isCovered(cell)) return "Empty";
  const value = cell.value;
  const result = typeof value === "object" && value !== null && "result" in value ? value.result : value;
  if (typeof result === "object" && result !== null && isError(result)) return "Error";
  const read = plain(value);
  if (typeof read === "number") return "Double";
  if (typeof read === "boolean") return "Boolean";
  return read === "" && !cell.formula ? "Empty" : "String";
}
