import { isoDate, toExcelSerial } from "../../src/plan/calendarDate";
import { unwrappedText } from "./unwrappedText";

const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const DECIMAL = /^[+-]?\d+,\d+(%?)$/;
const NUMBERED = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** What somebody typed, as a cell takes it. */
export interface Entry {
  readonly value: string | number;
  /** Only where the entry asks for one. */
  readonly numberFormat: string | null;
}

/**
 * Reads what is typed as an Excel with Vietnamese settings does; the embedded Excel knows the English ones only.
 * @example typedEntry("31/12/2023") // the day's serial, shown as dd/mm/yyyy
 * @example typedEntry("8,5") // 8.5
 */
export function typedEntry(entry: string): Entry {
  const text = unwrappedText(entry);
  const typed = text.trim();
  const [, day, month, year] = DATE.exec(typed) ?? [];
  const date = day === undefined ? null : isoDate(Number(year), Number(month), Number(day));
  if (date !== null) return { value: toExcelSerial(date), numberFormat: "dd/mm/yyyy" };
  if (NUMBERED.test(typed)) return plain(Number(typed.replaceAll(".", "").replace(",", ".")));
  if (DECIMAL.test(typed)) {
    const number = typed.replace(",", ".");
    return plain(number.endsWith("%") ? number : Number(number));
  }
  return plain(text);
}

const plain = (value: string | number): Entry => ({ value, numberFormat: null });
