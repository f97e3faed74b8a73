import type { IsoDate } from "../plan/calendarDate";
import type { DeadlineConventions } from "../plan/deadline";
import type { Plan } from "../plan/plan";
import type { UnitCatalogue } from "../plan/unit";
import type { Scheme } from "../scoring/scheme";
import type { Finding } from "../validation/finding";
import { groupsOf, largest } from "./breakdown";
import { schedulesOf } from "./schedule";
import { describeAbout } from "./sheets/about";
import { describeFindings } from "./sheets/findings";
import { describeJournal, type JournalEntry } from "./sheets/journal";
import { describeLists } from "./sheets/lists";
import { describeMilestones } from "./sheets/milestones";
import { describeOverview } from "./sheets/overview";
import { describePlan } from "./sheets/plan";
import { fieldNames } from "./sheets/planRows";
import { describeScorecard } from "./sheets/scorecard";
import { describeSelfReport } from "./sheets/selfReport";
import { describeTargets } from "./sheets/targets";
import { describeUnits } from "./sheets/units";
import type { SheetDescription, WorkbookSpec } from "./spec";
import { SCHEMA } from "./spec";

export interface WorkbookInput {
  readonly plan: Plan;
  readonly catalogue: UnitCatalogue;
  readonly findings: readonly Finding[];
  readonly scheme: Scheme;
  /** Ngày chốt số liệu of a new workbook; later the cell NgayChot holds. */
  readonly cutOff: IsoDate;
  readonly conventions: DeadlineConventions;
  /** What this run does, newest last; carryOver keeps the entries of earlier runs. */
  readonly journal: readonly JournalEntry[];
}

/** As many rows as one page of the overview holds; the others are summed in one row. */
const MOST_FIELDS = 14;
const MOST_UNITS = 12;

/**
 * The whole workbook of a plan as it should be when nobody has filled in anything yet. For a workbook that
 * exists, pass the result through carryOver.
 * @example describeWorkbook(input).sheets.map(({ name }) => name) // ["Tổng quan", "Kế hoạch", …]
 */
export function describeWorkbook(input: WorkbookInput): WorkbookSpec {
  const { plan, conventions, scheme } = input;
  const schedules = schedulesOf(plan, { year: plan.head.year, conventions });
  const names = fieldNames(plan.sections);
  const fields = groupsOf(plan.activities.map(({ section }) => names.get(section) ?? section)).slice(
    0,
    MOST_FIELDS,
  );
  const units = largest(groupsOf(plan.activities.map(({ cells }) => cells.leadUnit)), MOST_UNITS);
  return workbookOf([
    describeOverview({ cutOff: input.cutOff, fields, units }),
    describePlan({ plan, schedules }),
    describeMilestones(plan, schedules),
    describeUnits(input.catalogue),
    describeTargets(plan.targets),
    describeFindings(plan, input.findings),
    describeScorecard({ scheme }),
    describeSelfReport({ scheme, agency: plan.head.agency, superiorAgency: plan.head.superiorAgency }),
    describeJournal(input.journal),
    describeAbout(plan.head, conventions),
    describeLists(fields, units),
  ]);
}

/** Sheets with the names that point into them, in the order of their tabs. */
export function workbookOf(descriptions: readonly SheetDescription[]): WorkbookSpec {
  return {
    schema: SCHEMA,
    sheets: descriptions.map(({ sheet }) => sheet),
    names: descriptions.flatMap((description) => description.names),
  };
}
