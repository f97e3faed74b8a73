import { parseIsoDate } from "../../src/plan/calendarDate";
import type { IsoDate } from "../../src/plan/calendarDate";
import { DEFAULT_CONVENTIONS } from "../../src/plan/deadline/read";
import type { Plan } from "../../src/plan/plan";
import type { Scheme } from "../../src/scoring/scheme";
import type { WorkbookInput } from "../../src/workbook/describeWorkbook";
import { planFromGolden } from "./planFromGolden";

export const EMPTY_SCHEME: Scheme = {
  title: "Bộ tiêu chí",
  source: "",
  sample: true,
  fields: [],
  grades: [],
  adjustments: [],
  warnings: [],
};

/** A day written as in ISO; throws for what is none. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`No date: ${text}`);
  return date;
}

/** The input of a workbook for tests: a plan, no findings, an empty scheme. */
export function workbookInput(
  plan: Plan = planFromGolden(),
  changes: Partial<WorkbookInput> = {},
): WorkbookInput {
  return {
    plan,
    catalogue: [{ name: "Văn phòng Sở", aliases: ["VP Sở"], kind: "department", groups: [] }],
    findings: [],
    scheme: EMPTY_SCHEME,
    cutOff: day("2023-06-30"),
    conventions: DEFAULT_CONVENTIONS,
    journal: [],
    ...changes,
  };
}
