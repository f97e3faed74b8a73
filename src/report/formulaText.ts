import { roundedHundredths } from "../scoring/formulas/rounding";

/** Parts of sentences that formulas build: numbers and dates as readers in Vietnam expect, whatever the Excel's language. */

/** A number with two decimals and a comma. @example decimalText("A1") // "68,32" for 68.32 */
export function decimalText(value: string): string {
  return `SUBSTITUTE(FIXED(${value},2,TRUE),".",",")`;
}

/** A fraction as a percentage of two decimals, half up. @example percentText("A1") // "81,33%" for 0.8133 */
export function percentText(fraction: string): string {
  return `${decimalText(roundedHundredths(`100*${fraction}`))}&"%"`;
}

/** Room is kept for a day as long as this one. */
export const LONG_DAY = "30 tháng 11 năm 2023";

/**
 * A date cell as documents write it, "…" while it is blank: days under 10 and the first two months have a leading 0
 * (Nghị định 30/2020/NĐ-CP, annex I). @example dayText("A1") // "05 tháng 02 năm 2023"
 */
export function dayText(cell: string): string {
  const month = `IF(MONTH(${cell})<3,"0","")&MONTH(${cell})`;
  return `IF(ISNUMBER(${cell}),RIGHT("0"&DAY(${cell}),2)&" tháng "&${month}&" năm "&YEAR(${cell}),"…")`;
}
