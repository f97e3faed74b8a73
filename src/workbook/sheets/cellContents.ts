import type { ExcelSerial, IsoDate } from "../../plan/calendarDate";
import { toExcelSerial } from "../../plan/calendarDate";

/** A date as the cell holds it; null where there is none. */
export function dateCell(date: IsoDate | null): ExcelSerial | null {
  return date === null ? null : toExcelSerial(date);
}

/** A text as the cell holds it: a blank one is no content. */
export function textOf(text: string): string | null {
  return text === "" ? null : text;
}
