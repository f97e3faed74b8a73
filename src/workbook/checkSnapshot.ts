import { holidaysFor } from "../plan/calendar/publicHolidays";
import type { DayOff } from "../plan/calendar/dayOff";
import { workingCalendar } from "../plan/calendar/workingCalendar";
import type { DeadlineConventions } from "../plan/deadline";
import { DEFAULT_CONVENTIONS } from "../plan/deadline/read";
import type { EnteredDates } from "../plan/enteredDates";
import type { Plan } from "../plan/plan";
import type { UnitCatalogue } from "../plan/unit";
import { catalogueFromPlan } from "../plan/units/catalogueFromPlan";
import type { Finding } from "../validation/finding";
import { bySeverity, validatePlan } from "../validation/validatePlan";
import { catalogueFromSnapshot } from "./held/catalogueFromSnapshot";
import { enteredDates } from "./held/enteredDates";
import { holidaysFromSnapshot } from "./held/holidaysFromSnapshot";
import { planFromSnapshot } from "./held/planFromSnapshot";
import { scoreFindings } from "./scoreFindings";
import { conventionsIn } from "./settings";
import type { WorkbookSnapshot } from "./snapshot";

/** A workbook's plan, checked by the workbook's own conventions, catalogue, days off and entered days. */
export interface CheckedSnapshot {
  readonly plan: Plan;
  readonly catalogue: UnitCatalogue;
  readonly conventions: DeadlineConventions;
  readonly holidays: readonly DayOff[];
  readonly entered: ReadonlyMap<string, EnteredDates>;
  /** Most serious first; those that people set aside are among them (heldFindings tells them). */
  readonly findings: readonly Finding[];
}

/**
 * Checks the plan that a workbook holds, with people's corrections. Null where it has none.
 * @example checkSnapshot(snapshot)?.findings.length
 */
export function checkSnapshot(snapshot: WorkbookSnapshot): CheckedSnapshot | null {
  const plan = planFromSnapshot(snapshot);
  if (plan === null) return null;
  const { year } = plan.head;
  const conventions = conventionsIn(snapshot, DEFAULT_CONVENTIONS);
  const catalogue = catalogueFromSnapshot(snapshot) ?? catalogueFromPlan(plan);
  const holidays = holidaysFor(year, holidaysFromSnapshot(snapshot) ?? []);
  const entered = enteredDates(snapshot);
  const calendar = workingCalendar(holidays);
  const found = validatePlan(plan, { year, catalogue, conventions, calendar, entered });
  const findings = bySeverity([...found, ...scoreFindings(snapshot)]);
  return { plan, catalogue, conventions, holidays, entered, findings };
}
