import { isoDate } from "../../../src/plan/calendarDate";
import type { IsoDate } from "../../../src/plan/calendarDate";
import { DEFAULT_CONVENTIONS } from "../../../src/plan/deadline/read";
import type { Plan } from "../../../src/plan/plan";
import { sampleScheme } from "../../../src/scoring/sampleScheme";
import type { WorkbookInput } from "../../../src/workbook/describeWorkbook";
import { checkPlan } from "../../../src/workbook/prepareWorkbook";
import { planFromGolden } from "../../support/planFromGolden";

/** What a first run on the sample plan is given. */
export function sampleInput(plan: Plan = planFromGolden()): WorkbookInput {
  return {
    plan,
    ...checkPlan(plan),
    scheme: sampleScheme(),
    cutOff: day(2023, 6, 30),
    conventions: DEFAULT_CONVENTIONS,
    journal: [{ at: "30/06/2023 08:00", what: "Tạo sổ", detail: "" }],
  };
}

/** A plan whose activities were changed. */
export function changedPlan(change: (activities: Plan["activities"]) => Plan["activities"]): Plan {
  const plan = planFromGolden();
  return { ...plan, activities: change(plan.activities) };
}

export function day(year: number, month: number, date: number): IsoDate {
  const found = isoDate(year, month, date);
  if (found === null) throw new Error("No such day");
  return found;
}
