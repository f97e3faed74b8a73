import { deadlineFixes as fix, deadlines as say } from "../../locale/vi/findings";
import { periodList } from "../../locale/vi/deadlines";
import type { Deadline, DeadlineConventions } from "../../plan/deadline";
import type { Activity, Period } from "../../plan/plan";
import type { Rule } from "../checkedPlan";
import type { Finding } from "../finding";
import { byHand, cellOf, putting } from "../place";

type Periodic = Extract<Deadline, { kind: "periodic" }>;

const SHORT_TO_LONG: readonly Period[] = ["week", "month", "quarter", "halfYear", "nineMonths", "year"];

/** A rhythm without its period, with a choice of periods, or without the day on which a report is due. */
export const periodicDeadline: Rule = ({ rows, conventions }) =>
  rows.flatMap(({ activity, deadline, enteredDue }) => {
    if (enteredDue !== null) return [];
    if (deadline.kind === "periodic") return [check(activity, deadline, "", conventions)].flatMap(toList);
    if (deadline.kind !== "composite") return [];
    return deadline.parts.flatMap((part) =>
      part.deadline.kind === "periodic"
        ? toList(check(activity, part.deadline, part.label, conventions))
        : [],
    );
  });

function check(
  activity: Activity,
  deadline: Periodic,
  label: string,
  conventions: DeadlineConventions,
): Finding | null {
  const { text, every, choose, reportDay } = deadline;
  const where = { place: cellOf(activity, "deadline"), ...(label === "" ? {} : { about: label }) };
  if (every.length === 0) {
    return {
      code: "deadline-no-period",
      severity: "error",
      ...where,
      message: say.noPeriod(activity, text, label),
      fixes: [byHand(fix.enterPeriod)],
    };
  }
  if (choose) {
    return {
      code: "deadline-period-choice",
      severity: "warning",
      ...where,
      message: say.choice(activity, text),
      fixes: [byHand(fix.enterPeriod)],
    };
  }
  if (reportDay !== null) return null;
  // Periods out of order ("quý, tháng, năm") leave open which of the reports are meant at all.
  const ordered = [...every].sort((a, b) => SHORT_TO_LONG.indexOf(a) - SHORT_TO_LONG.indexOf(b));
  const disordered = ordered.some((period, index) => period !== every[index]);
  // An office that has set its report day has answered for the others.
  if (!disordered && conventions.reportDay.on !== "periodEnd") return null;
  const inOrder = periodList(ordered);
  return {
    code: "deadline-no-report-day",
    severity: disordered ? "error" : "warning",
    ...where,
    message: disordered ? say.disorderedPeriods(activity, text) : say.noReportDay(activity, text),
    fixes: [
      byHand(fix.enterReportDay),
      ...(disordered && label === ""
        ? [putting(fix.sortPeriods(inOrder), inOrder)]
        : [byHand(fix.keepPeriodEnd)]),
    ],
  };
}

function toList(finding: Finding | null): Finding[] {
  return finding === null ? [] : [finding];
}
