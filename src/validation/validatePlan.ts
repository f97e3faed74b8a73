import type { Plan } from "../plan/plan";
import { checkPlan, type Rule, type ValidationContext } from "./checkedPlan";
import type { Finding, Severity } from "./finding";
import { budgetColumnEmpty } from "./rules/budgetColumnEmpty";
import { budgetNumber } from "./rules/budgetNumber";
import { copiedCell } from "./rules/copiedCell";
import { deadlineMissing } from "./rules/deadlineMissing";
import { deadlineOutsideYear } from "./rules/deadlineOutsideYear";
import { deadlineWithoutDate } from "./rules/deadlineWithoutDate";
import { documentHead } from "./rules/documentHead";
import { doubledWords } from "./rules/doubledWords";
import { duplicateItem } from "./rules/duplicateItem";
import { emptyProduct } from "./rules/emptyProduct";
import { leadAmongCoop } from "./rules/leadAmongCoop";
import { leadUnit } from "./rules/leadUnit";
import { numberingGap } from "./rules/numberingGap";
import { ongoingWithProduct } from "./rules/ongoingWithProduct";
import { periodicDeadline } from "./rules/periodicDeadline";
import { staleWording } from "./rules/staleWording";
import { strayUnitInProduct } from "./rules/strayUnitInProduct";
import { unknownUnit } from "./rules/unknownUnit";
import { dueBeforeIssue } from "./rules/dueBeforeIssue";
import { dueOnDayOff } from "./rules/dueOnDayOff";
import { dutyReport } from "./rules/dutyReport";
import { dutyUnit } from "./rules/dutyUnit";
import { legalReference } from "./rules/legalReference";
import { overloadedUnit } from "./rules/overloadedUnit";
import { targetWithoutActivity } from "./rules/targetWithoutActivity";
import { termSpellings } from "./rules/termSpellings";
import { unitLeadsNothing } from "./rules/unitLeadsNothing";
import { unitSpellings } from "./rules/unitSpellings";
import { unreadableText } from "./rules/unreadableText";
import { vagueProduct } from "./rules/vagueProduct";
import { wholeYearDeadline } from "./rules/wholeYearDeadline";
import { workWithoutActivity } from "./rules/workWithoutActivity";

export type { ValidationContext } from "./checkedPlan";

const RULES: readonly Rule[] = [
  documentHead,
  numberingGap,
  duplicateItem,
  deadlineMissing,
  deadlineWithoutDate,
  periodicDeadline,
  deadlineOutsideYear,
  ongoingWithProduct,
  wholeYearDeadline,
  leadUnit,
  unknownUnit,
  leadAmongCoop,
  emptyProduct,
  strayUnitInProduct,
  vagueProduct,
  doubledWords,
  copiedCell,
  staleWording,
  budgetNumber,
  budgetColumnEmpty,
  dueBeforeIssue,
  dueOnDayOff,
  dutyReport,
  dutyUnit,
  legalReference,
  overloadedUnit,
  targetWithoutActivity,
  unitLeadsNothing,
  unitSpellings,
  termSpellings,
  unreadableText,
  workWithoutActivity,
];

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * Everything in a plan that a person should mend or know, the most serious first and then in the plan's order.
 * Linear in the number of activities.
 */
export function validatePlan(plan: Plan, context: ValidationContext): Finding[] {
  const checked = checkPlan(plan, context);
  const order = placeOrder(plan);
  return RULES.flatMap((rule) => rule(checked))
    .map((finding) => ({ finding, severity: SEVERITIES.indexOf(finding.severity), at: order(finding) }))
    .sort((a, b) => a.severity - b.severity || a.at - b.at)
    .map(({ finding }) => finding);
}

/** The most serious first, otherwise in the order given. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** The row a finding is about; what concerns the whole document comes first. */
function placeOrder(plan: Plan): (finding: Finding) => number {
  const rows = new Map<string, number>();
  const sections = new Map<string, number>();
  plan.activities.forEach(({ key, section }, index) => {
    if (!rows.has(key)) rows.set(key, index);
    if (!sections.has(section)) sections.set(section, index - 0.5);
  });
  return ({ place }) => {
    switch (place.of) {
      case "cell":
      case "activity":
        return rows.get(place.key) ?? plan.activities.length;
      case "section":
        return sections.get(place.section) ?? plan.activities.length;
      default:
        return -1;
    }
  };
}
