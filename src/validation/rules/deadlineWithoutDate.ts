import { deadlineFixes as fix, deadlines as say } from "../../locale/vi/findings";
import type { Deadline } from "../../plan/deadline";
import type { Activity } from "../../plan/plan";
import type { Rule } from "../checkedPlan";
import type { Finding, Fix, Severity } from "../finding";
import { impossibleDay } from "../impossibleDay";
import { byHand, cellOf, putting } from "../place";

/** A deadline, or a part of one, whose words give no day. What is asked for depends on its kind. */
export const deadlineWithoutDate: Rule = ({ rows, year }) =>
  rows.flatMap(({ activity, deadline, enteredDue }) => {
    if (enteredDue !== null) return [];
    const notInCalendar = noSuchDay(activity, deadline, year);
    if (notInCalendar) return [notInCalendar];
    if (deadline.kind !== "composite") return toList(without(activity, deadline, ""));
    return deadline.parts.flatMap((part) =>
      part.deadline.kind === "unknown"
        ? [partWithoutTime(activity, part.label === "" ? part.deadline.text : part.label)]
        : toList(without(activity, part.deadline, part.label)),
    );
  });

function without(activity: Activity, deadline: Deadline, label: string): Finding | null {
  const { text } = deadline;
  const found = (code: string, severity: Severity, message: string, ...fixes: Fix[]): Finding => ({
    code,
    severity,
    place: cellOf(activity, "deadline"),
    message,
    fixes,
    ...(label === "" ? {} : { about: label }),
  });
  switch (deadline.kind) {
    case "conditional":
      return found(
        "deadline-conditional",
        "warning",
        say.conditional(activity, text, label),
        byHand(fix.enterEventDay),
      );
    case "external":
      return found(
        "deadline-external",
        "warning",
        say.external(activity, text, label),
        byHand(fix.enterRuleDay),
      );
    case "integrated":
      return found(
        "deadline-integrated",
        "warning",
        say.integrated(activity, text, label),
        byHand(fix.enterHostDay),
      );
    case "relative":
      return found(
        "deadline-relative",
        "warning",
        say.relative(activity, text, label),
        byHand(fix.enterStartDay),
      );
    case "span":
      return deadline.due === null
        ? found("deadline-open-end", "info", say.openEnd(activity, text, label), byHand(fix.enterEnd))
        : null;
    case "unknown":
      return deadline.needs === "year"
        ? found("deadline-no-year", "warning", say.noYear(activity, text), byHand(fix.checkYear))
        : found("deadline-unclear", "warning", say.unclear(activity, text), byHand(fix.enterDay));
    default:
      return null;
  }
}

/** "31/6": better said than that its words are unclear. */
function noSuchDay(activity: Activity, deadline: Deadline, year: number | null): Finding | null {
  const unread = deadline.kind === "composite" ? deadline.parts.some(isUnread) : deadline.kind === "unknown";
  const day = unread ? impossibleDay(activity.cells.deadline, year) : null;
  if (day === null) return null;
  return {
    code: "deadline-no-such-day",
    severity: "error",
    place: cellOf(activity, "deadline"),
    message: say.noSuchDay(activity, activity.cells.deadline, day.written),
    fixes:
      day.mended === null
        ? [byHand(fix.enterDay)]
        : [putting(fix.rewrite(day.mended), day.mended), byHand(fix.enterDay)],
  };
}

function isUnread(part: { readonly deadline: Deadline }): boolean {
  return part.deadline.kind === "unknown";
}

function partWithoutTime(activity: Activity, label: string): Finding {
  return {
    code: "deadline-part-without-time",
    severity: "error",
    place: cellOf(activity, "deadline"),
    message: say.partWithoutTime(activity, label),
    fixes: [byHand(fix.enterPart)],
    about: label,
  };
}

function toList(finding: Finding | null): Finding[] {
  return finding === null ? [] : [finding];
}
