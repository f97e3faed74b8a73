import { workingCalendar } from "../plan/calendar/workingCalendar";
import { holidaysFor } from "../plan/calendar/publicHolidays";
import type { EnteredDates } from "../plan/enteredDates";
import type { Plan, PlanHead, Section } from "../plan/plan";
import { bySeverity, validatePlan } from "../validation/validatePlan";
import type { PairingChoice } from "./carry/pairing";
import { carryOver } from "./carryOver";
import type { HeldWork, WorkbookInput } from "./describeWorkbook";
import { catalogueFromSnapshot } from "./held/catalogueFromSnapshot";
import { enteredDates } from "./held/enteredDates";
import { headFromSnapshot } from "./held/headFromSnapshot";
import { holidaysFromSnapshot } from "./held/holidaysFromSnapshot";
import { activitiesFrom } from "./held/planFromSnapshot";
import { schemeIn } from "./held/scheme";
import { heldFindings } from "./heldFindings";
import { TABLES } from "./layout";
import { schedulesOf } from "./schedule";
import { scoreFindings } from "./scoreFindings";
import { conventionsIn } from "./settings";
import { milestonePlaces } from "./sheets/milestones";
import { describePlan } from "./sheets/plan/plan";
import { fieldNames } from "./sheets/plan/planRows";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "./snapshot";
import { tableOf } from "./snapshotRows";
import type { Cell, TableSpec } from "./spec";
import { isFormula, SCHEMA } from "./spec";

/**
 * What a run knows, settled with what people made of the workbook: its conventions, catalogue, days off and scheme hold,
 * and days and findings follow from their corrections. A workbook that isn't ours yet changes nothing. `choices`
 * are what a person said of activities' pairing, as carryOver takes them.
 * @example carryOver(describeWorkbook(settleInput(input, snapshot)), snapshot)
 */
export function settleInput(
  input: WorkbookInput,
  snapshot: WorkbookSnapshot,
  choices: readonly PairingChoice[] = [],
): WorkbookInput {
  if (snapshot.schema === null || !tableOf(snapshot, TABLES.plan)) return input;
  const conventions = conventionsIn(snapshot, input.conventions);
  const catalogue = catalogueFromSnapshot(snapshot) ?? input.catalogue;
  const held = heldWork({ ...input, conventions }, snapshot, choices);
  const { year } = input.plan.head;
  const found = validatePlan(held.plan, {
    year,
    catalogue,
    conventions,
    calendar: workingCalendar(holidaysFor(year, held.holidays)),
    entered: held.entered,
  });
  const findings = bySeverity([...found, ...scoreFindings(snapshot)]);
  const dismissed = heldFindings(snapshot, findings).filter((each) => each.dismissed);
  return {
    ...input,
    conventions,
    catalogue,
    findings,
    scheme: input.schemeIsDefault === true ? (schemeIn(snapshot) ?? input.scheme) : input.scheme,
    held: { ...held, dismissed: new Set(dismissed.map(({ finding }) => finding)) },
  };
}

function heldWork(
  input: WorkbookInput,
  snapshot: WorkbookSnapshot,
  choices: readonly PairingChoice[],
): Omit<HeldWork, "dismissed"> {
  const merged = mergedPlan(input, snapshot, choices);
  return {
    plan: { ...correctedPlan(input.plan, merged), head: completed(input.plan.head, snapshot) },
    entered: enteredDates(merged),
    holidays: holidaysFromSnapshot(snapshot) ?? [],
    snapshot,
  };
}

/** The workbook as it would be with the plan's words written into KeHoach, under people's corrections. */
function mergedPlan(
  { plan, conventions }: WorkbookInput,
  snapshot: WorkbookSnapshot,
  choices: readonly PairingChoice[],
): WorkbookSnapshot {
  const schedules = schedulesOf(plan.activities, {
    year: plan.head.year,
    conventions,
    calendar: workingCalendar([]),
    entered: new Map<string, EnteredDates>(),
  });
  const { sheet } = describePlan({
    plan,
    schedules,
    attention: new Map<string, string>(),
    milestonesAt: milestonePlaces(plan.activities, schedules),
  });
  const { sheets } = carryOver({ schema: SCHEMA, sheets: [sheet], names: [] }, snapshot, choices);
  return {
    ...snapshot,
    sheets: sheets.map(({ id, name, tables }) => ({ id, name, tables: tables.map(asSnapshot) })),
  };
}

function asSnapshot({ name, columns, rows }: TableSpec): TableSnapshot {
  return {
    name,
    headings: columns.map(({ heading }) => heading),
    rows: rows.map((row) => columns.map((_, index) => valueOf(row[index] ?? null))),
  };
}

function valueOf(cell: Cell): CellValue {
  return cell === null || isFormula(cell) ? "" : cell;
}

/** People complete on the sheet Thông tin what the document leaves blank. */
function completed(head: PlanHead, snapshot: WorkbookSnapshot): PlanHead {
  const { number, date } = headFromSnapshot(snapshot);
  return { ...head, number: number === "" ? head.number : number, date: date ?? head.date };
}

/** The plan with the cells as the workbook has them. A section is known by what its column says. */
function correctedPlan(plan: Plan, merged: WorkbookSnapshot): Plan {
  const byName = new Map([...fieldNames(plan.sections)].map(([no, name]) => [name, no]));
  const original = new Map(plan.activities.map((activity) => [activity.key, activity]));
  const activities = activitiesFrom(merged).map((activity) => {
    const source = original.get(activity.key);
    const section = byName.get(activity.section) ?? activity.section;
    return source === undefined
      ? { ...activity, section }
      : { ...activity, section, extra: source.extra, doubts: source.doubts };
  });
  const known = new Set(plan.sections.map(({ no }) => no));
  const others = new Set(
    activities.map(({ section }) => section).filter((no) => no !== "" && !known.has(no)),
  );
  const sections: Section[] = [...plan.sections, ...[...others].map((no) => ({ no, name: "" }))];
  return { ...plan, sections, activities };
}
