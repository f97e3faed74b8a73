import { dutyFixes, duties as say } from "../../locale/vi/findings";
import type { Deadline } from "../../plan/deadline";
import { foldText } from "../../plan/text/fold";
import { workOf, type CheckedRow, type Rule } from "../checkedPlan";
import type { Finding } from "../finding";
import { byHand } from "../place";

/** A periodic report that the plan's body asks for: without a day to hand it in, or without any activity. */
export const dutyReport: Rule = ({ plan, rows }) => {
  const reported = rows.some(isPeriodicReport);
  return plan.duties.flatMap(({ kind, ref, text }): Finding[] => {
    if (kind !== "report") return [];
    const place = { of: "duty", ref } as const;
    const missing: Finding = {
      code: "duty-without-activity",
      severity: "warning",
      place,
      message: say.withoutActivity(ref, text),
      fixes: [byHand(dutyFixes.addActivity)],
      about: text.slice(0, 60),
    };
    const dayless: Finding = {
      code: "duty-without-day",
      severity: "info",
      place,
      message: say.withoutDay(ref, text),
      fixes: [byHand(dutyFixes.addDay)],
      about: text.slice(0, 60),
    };
    return [
      ...(reported ? [] : [missing]),
      ...(/\bngay\s+\d|\bngay cuoi\b/.test(foldText(text)) ? [] : [dayless]),
    ];
  });
};

/** A report that comes again, whoever sets its days. */
function isPeriodicReport(row: CheckedRow): boolean {
  return comesAgain(row.deadline) && /\bbao cao\b/.test(workOf(row));
}

function comesAgain(deadline: Deadline): boolean {
  if (deadline.kind === "composite") return deadline.parts.some((part) => comesAgain(part.deadline));
  return deadline.kind === "periodic" || deadline.kind === "ongoing" || deadline.kind === "external";
}
