import type { Cell } from "@cj-tech-master/excelts";
import { isCovered } from "./cellValue";
import { generalText } from "./generalText";

/** The text as the cell shows it, by its number format; wide columns are assumed, "####" never comes. */
export function displayedText(cell: Cell | undefined): string {
  if (cell === undefined || isCovered(cell)) return "";
  const value = cell.value;
  const shown = typeof value === "object" && value !== null && "result" in value ? value.result : value;
  if (typeof shown === "boolean") return shown ? "TRUE" : "FALSE";
  if (typeof shown === "object" && shown !== null && "error" in shown) return shown.error;
  if (typeof shown === "number" && isGeneral(cell)) return generalText(shown);
  return cell.displayText;
}

function isGeneral({ numFmt }: Cell): boolean {
  const format = typeof numFmt === "string" ? numFmt : numFmt?.formatCode;
  return format === undefined || format === "General";
}
