import { unitFixes, units } from "../../locale/vi/findings";
import { partsOf, type IsoDate } from "../../plan/calendarDate";
import { dueDate } from "../../plan/deadline/read";
import type { CheckedRow, Rule } from "../checkedPlan";
import { byHand } from "../place";

/** Convention: so many pieces of work in one month, and so large a share of what the unit leads, is a crowd. */
const MANY = 8;
const SHARE = 0.4;

/** A unit that has to hand in much of its work in one month. Work that only the year's end bounds doesn't count. */
export const overloadedUnit: Rule = ({ rows }) => {
  const led = new Map<string, { readonly months: Map<string, number>; dated: number }>();
  for (const row of rows) {
    const due = dayOf(row);
    const [lead] = row.lead;
    if (due === null || lead === undefined || row.lead.length > 1 || lead.group) continue;
    const unit = led.get(lead.name) ?? { months: new Map<string, number>(), dated: 0 };
    const month = due.slice(0, 7);
    unit.months.set(month, (unit.months.get(month) ?? 0) + 1);
    unit.dated += 1;
    led.set(lead.name, unit);
  }
  return [...led].flatMap(([name, { months, dated }]) =>
    [...months]
      .filter(([, count]) => count >= MANY && count >= SHARE * dated && count < dated)
      .map(([month, count]) => ({
        code: "unit-overloaded",
        severity: "info" as const,
        place: { of: "unit" as const, name },
        message: units.overloaded(name, `${month.slice(5)}/${month.slice(0, 4)}`, count, dated),
        fixes: [byHand(unitFixes.spread)],
        about: month,
      })),
  );
};

function dayOf({ deadline, enteredDue }: CheckedRow): IsoDate | null {
  if (enteredDue !== null) return enteredDue;
  const due = dueDate(deadline);
  const wholeYear = deadline.kind === "year" || (deadline.kind === "span" && due !== null && isYearEnd(due));
  return wholeYear ? null : due;
}

function isYearEnd(due: IsoDate): boolean {
  const { month, day } = partsOf(due);
  return month === 12 && day === 31;
}
