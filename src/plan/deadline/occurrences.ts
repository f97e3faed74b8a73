import type { Period } from "../plan";
import type { Reading } from "./reading";

const IN_A_YEAR: Readonly<Partial<Record<Period, number>>> = { month: 12, quarter: 4, halfYear: 2, year: 1 };

/**
 * Whether the named times are the very ones of a repetition: "2 lần/năm, tháng 5 và tháng 11" is due twice, not at
 * the ends of both half-years too. Times of another number stand beside it: "hàng quý, 30/6".
 */
export function spellOut(repetition: Reading | undefined, named: readonly Reading[]): boolean {
  if (repetition?.is !== "periodic" || repetition.day !== null) return false;
  const [period, another] = repetition.every;
  if (period === undefined || another !== undefined) return false;
  const times = named.flatMap(partsOf);
  return IN_A_YEAR[period] === times.length && times.every(isWithinYear);
}

function partsOf(reading: Reading): readonly Reading[] {
  return reading.is === "list" ? reading.parts.map((part) => part.reading) : [reading];
}

function isWithinYear(reading: Reading): boolean {
  return reading.is === "point" && reading.point.unit !== "year";
}
