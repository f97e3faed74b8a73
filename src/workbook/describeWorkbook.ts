import { holidaysFor } from "../plan/calendar/publicHolidays";
import type { DayOff } from "../plan/calendar/dayOff";
import { workingCalendar } from "../plan/calendar/workingCalendar";
import type { IsoDate } from "../plan/calendarDate";
import type { DeadlineConventions } from "../plan/deadline";
import type { EnteredDates } from "../plan/enteredDates";
import type { Plan } from "../plan/plan";
import type { UnitCatalogue } from "../plan/unit";
import type { Scheme } from "../scoring/scheme";
import type { Finding } from "../validation/finding";
import { groupsOf, largest, type BreakdownGroup } from "./breakdown";
import { schedulesOf } from "./schedule";
import type { SchemeChange } from "./schemeChange/schemeChange";
import { describeAbout } from "./sheets/about";
import { describeComparison } from "./sheets/comparison";
import { describeEvidence } from "./sheets/evidence";
import { describeFindings } from "./sheets/findings";
import { describeHolidays } from "./sheets/holidays";
import { describeFormerScores } from "./sheets/scorecard/formerScores";
import { describeJournal, type JournalEntry } from "./sheets/journal";
import { describeLists } from "./sheets/lists";
import { describeMilestones, milestonePlaces } from "./sheets/milestones";
import { describeOverview } from "./sheets/overview";
import { describePlan } from "./sheets/plan/plan";
import { attentionOf } from "./sheets/plan/planAttention";
import { fieldNames } from "./sheets/plan/planRows";
import { describeScorecard } from "./sheets/scorecard/scorecard";
import { selfReportOfPlan } from "./reports/selfSpec";
import { targetKeys } from "./held/targetKeys";
import type { WorkbookSnapshot } from "./snapshot";
import { describeTargets, targetKey } from "./sheets/targets";
import { describeUnits } from "./sheets/units";
import type { SheetDescription, WorkbookSpec } from "./spec";
import { SCHEMA } from "./spec";

export interface WorkbookInput {
  readonly plan: Plan;
  readonly catalogue: UnitCatalogue;
  readonly findings: readonly Finding[];
  readonly scheme: Scheme;
  /** Nobody chose the scheme: the one that the workbook keeps holds, where it keeps one. */
  readonly schemeIsDefault?: boolean;
  /** What the scheme changes in a workbook that holds scores already. */
  readonly schemeChange?: SchemeChange;
  /** Ngày chốt số liệu of a new workbook; later the cell NgayChot holds. */
  readonly cutOff: IsoDate;
  readonly conventions: DeadlineConventions;
  /** What this run does, newest last; carryOver keeps the entries of earlier runs. */
  readonly journal: readonly JournalEntry[];
  /** What people have made of it in the workbook; absent for a new one. */
  readonly held?: HeldWork;
}

/** What a workbook in use holds of people's, as far as days and findings depend on it. */
export interface HeldWork {
  /** The plan with people's corrections and their own rows; its keys are those of the plan that is written. */
  readonly plan: Plan;
  readonly entered: ReadonlyMap<string, EnteredDates>;
  /** The findings that people set aside. */
  readonly dismissed: ReadonlySet<Finding>;
  /** The list of the sheet Ngày nghỉ; empty where there is none yet. */
  readonly holidays: readonly DayOff[];
  /** The workbook as it was read: what people wrote into reports, and their scores. */
  readonly snapshot: WorkbookSnapshot;
}

/** What follows from the plan's words, whatever else the workbook holds. */
export type DerivedInput = Pick<WorkbookInput, "plan" | "catalogue" | "findings" | "conventions"> & {
  readonly held?: Omit<HeldWork, "snapshot">;
};

const NOTHING_HELD: WorkbookSnapshot = { schema: null, sheets: [], named: {} };

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
  const derived = describeDerived(input);
  const groups = breakdownGroups(input.held?.plan ?? plan);
  const held = input.held?.snapshot ?? NOTHING_HELD;
  const targets = [...new Set([...plan.targets.map((_, at) => targetKey(at)), ...targetKeys(held)])];
  return workbookOf([
    describeOverview({ cutOff: input.cutOff, ...groups, scheme }),
    derived.plan,
    derived.milestones,
    derived.units,
    describeTargets(plan.targets),
    derived.findings,
    ...describeScores(input),
    describeEvidence(),
    describeComparison(),
    ...selfReportOfPlan(scheme, input.held?.plan ?? plan, input.held?.snapshot ?? NOTHING_HELD),
    describeJournal(input.journal),
    derived.holidays,
    describeAbout(plan.head, conventions),
    describeLists({ ...groups, duties: plan.duties, targets, scheme, conventions }),
  ]);
}

/** The scorecard, and what people entered for criteria that the scheme no longer has. */
export function describeScores({
  scheme,
  schemeChange,
  journal,
}: Pick<WorkbookInput, "scheme" | "schemeChange" | "journal">): readonly SheetDescription[] {
  const anew = schemeChange?.anew ?? [];
  if (schemeChange?.isChange !== true) return [describeScorecard({ scheme, anew })];
  const { former, before, settingsAnew } = schemeChange;
  const at = journal.at(-1)?.at ?? "";
  const replaced = settingsAnew ? { replaced: before ?? scheme } : {};
  return [
    describeScorecard({ scheme, anew, ...replaced }),
    ...(former.length > 0 ? [describeFormerScores(former, { at, scheme: before?.title ?? "" })] : []),
  ];
}

/** The sheets that say what the plan's words come to: days, milestones, units, findings. */
export function describeDerived(
  input: DerivedInput,
): Readonly<Record<"plan" | "milestones" | "units" | "findings" | "holidays", SheetDescription>> {
  const { plan, conventions } = input;
  const corrected = input.held?.plan ?? plan;
  const holidays = holidaysFor(plan.head.year, input.held?.holidays);
  const schedules = schedulesOf(corrected.activities, {
    year: plan.head.year,
    conventions,
    calendar: workingCalendar(holidays),
    entered: input.held?.entered ?? new Map<string, EnteredDates>(),
  });
  const attention = attentionOf(input.findings, input.held?.dismissed ?? new Set<Finding>());
  const milestonesAt = milestonePlaces(corrected.activities, schedules);
  return {
    plan: describePlan({ plan, schedules, attention, milestonesAt }),
    milestones: describeMilestones(corrected, schedules),
    units: describeUnits(input.catalogue),
    findings: describeFindings(corrected, input.findings),
    holidays: describeHolidays(holidays),
  };
}

/** The fields and lead units that the overview counts by. */
export function breakdownGroups(plan: Plan): Readonly<Record<"fields" | "units", readonly BreakdownGroup[]>> {
  const names = fieldNames(plan.sections);
  const fields = groupsOf(plan.activities.map(({ section }) => names.get(section) ?? section));
  const units = groupsOf(plan.activities.map(({ cells }) => cells.leadUnit));
  return { fields: fields.slice(0, MOST_FIELDS), units: largest(units, MOST_UNITS) };
}

/** Sheets with the names that point into them, in the order of their tabs. */
export function workbookOf(descriptions: readonly SheetDescription[]): WorkbookSpec {
  return {
    schema: SCHEMA,
    sheets: descriptions.map(({ sheet }) => sheet),
    names: descriptions.flatMap((description) => description.names),
  };
}
