import { small } from "./point";
import type { PartReading, Point, Reading } from "./reading";
import { after, afterJoint, phrases, skip, type Parsed, type Token } from "./token";
import { afterYear } from "./year";

const LEAD_IN = phrases("chậm nhất", "muộn nhất", "vào", "là");
const BEFORE = phrases("trước");
const DAY = phrases("ngày");
const OF = phrases("của", "trong");
const MONTHS = phrases("các tháng");

/** One day in each of several months: "Trước ngày 20 của các tháng 3, 6, 9 và 12/2026". */
export function readDaysOfMonths(text: string, tokens: readonly Token[], at: number): Parsed<Reading> | null {
  const first = skip(tokens, at, LEAD_IN);
  const before = after(tokens, first, BEFORE);
  const named = after(tokens, before ?? first, DAY);
  const day = named === null ? null : small(tokens[named], 31);
  if (named === null || day === null) return null;
  const months = after(tokens, after(tokens, named + 1, OF) ?? named + 1, MONTHS);
  if (months === null) return null;
  const members: { month: number; from: number }[] = [];
  let next = months;
  for (let place: number | null = months; place !== null; place = afterJoint(tokens, next, ",+&")) {
    const month = small(tokens[place], 12);
    if (month === null) break;
    members.push({ month, from: place });
    next = place + 1;
  }
  if (members.length < 2) return null;
  const year = afterYear(tokens, next, "any");
  const bound = before === null ? "in" : "before";
  const parts = members.map(({ month, from }): PartReading => {
    const point: Point = { unit: "day", day, month, year: year.value };
    const words = text.slice(tokens[from]?.start, tokens[from]?.end);
    return { label: "", text: `${day}/${words}`, reading: { is: "point", bound, point } };
  });
  return { value: { is: "list", parts }, next: year.next };
}
