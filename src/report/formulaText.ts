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

/** A date cell as dd/mm/yyyy, "…" while it is blank. */
export function dayText(cell: string): string {
  return `IF(ISNUMBER(${cell}),RIGHT("0"&DAY(${cell}),2)&"/"&RIGHT("0"&MONTH(${cell}),2)&"/"&YEAR(${cell}),"…")`;
}
