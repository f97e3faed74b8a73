import { formatCellValue, type Cell } from "@cj-tech-master/excelts";
import { isCovered } from "./cellValue";
import { generalText } from "./generalText";

/** The text as the cell shows it, by its number format; wide columns are assumed, "####" never comes. */
export function displayedText(cell: Cell | undefined): string {
  if (cell === undefined || isCovered(cell)) return "";
  const value = cell.value;
  const shown = typeof value === "object" && value !== null && "result" in value ? value.result : value;
  if (typeof shown === "boolean") return shown ? "TRUE" : "FALSE";
  if (typeof shown === "object" && shown !== null && "error" in shown) return shown.error;
  return typeof shown === "number" ? numberText(cell, shown) : cell.displayText;
}

/** A percent sign between quotes is a letter like others: 92.5 is 92.5%, not 9250%. */
const LITERAL_PERCENT = /^(.+)"%"$/;

function numberText(cell: Cell, value: number): string {
  const { numFmt } = cell;
  const format = (typeof numFmt === "string" ? numFmt : numFmt?.formatCode) ?? "General";
  const [, amount] = LITERAL_PERCENT.exec(format) ?? [];
  if (amount !== undefined)
    return `${amount === "General" ? generalText(value) : formatCellValue(value, amount)}%`;
  return format === "General" ? generalText(value) : cell.displayText;
}
