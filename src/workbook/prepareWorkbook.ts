import type { IsoDate } from "../plan/calendarDate";
import type { DeadlineConventions } from "../plan/deadline";
import { DEFAULT_CONVENTIONS } from "../plan/deadline/read";
import type { Plan } from "../plan/plan";
import type { UnitCatalogue } from "../plan/unit";
import { catalogueFromPlan } from "../plan/units/catalogueFromPlan";
import { sampleScheme } from "../scoring/sampleScheme";
import type { Scheme } from "../scoring/scheme";
import type { Finding } from "../validation/finding";
import { validatePlan } from "../validation/validatePlan";
import type { WorkbookInput } from "./describeWorkbook";
import type { JournalEntry } from "./sheets/journal";

/** What a plan is checked by, where it isn't the usual. */
export interface CheckTerms {
  readonly conventions?: DeadlineConventions;
  /** Absent or null: the units that the plan itself names. */
  readonly catalogue?: UnitCatalogue | null;
}

/** What a person decides before the workbook is made; the rest follows from the plan. */
export interface WorkbookChoices extends CheckTerms {
  /** Null: the workbook's own, or else the built-in sample. */
  readonly scheme: Scheme | null;
  readonly cutOff: IsoDate;
  readonly journal: readonly JournalEntry[];
}

/** A plan read for the workbook: its units and what is wrong with it. */
export interface CheckedPlan {
  readonly catalogue: UnitCatalogue;
  readonly findings: readonly Finding[];
}

/**
 * The units that a plan names, and what a person should mend in it, most serious first.
 * @example checkPlan(plan).findings.filter(({ severity }) => severity === "error")
 */
export function checkPlan(plan: Plan, terms: CheckTerms = {}): CheckedPlan {
  const catalogue = terms.catalogue ?? catalogueFromPlan(plan);
  const conventions = terms.conventions ?? DEFAULT_CONVENTIONS;
  const findings = validatePlan(plan, { year: plan.head.year, catalogue, conventions });
  return { catalogue, findings };
}

/** Everything that `describeWorkbook` needs, from a plan and a person's choices. */
export function prepareWorkbook(plan: Plan, choices: WorkbookChoices): WorkbookInput {
  const conventions = choices.conventions ?? DEFAULT_CONVENTIONS;
  return {
    plan,
    ...checkPlan(plan, choices),
    scheme: choices.scheme ?? sampleScheme(),
    schemeIsDefault: choices.scheme === null,
    cutOff: choices.cutOff,
    conventions,
    journal: choices.journal,
  };
}
