import { periodOfYear } from "../../locale/vi/periodicReport";
import { fromExcelSerial, toExcelSerial, type IsoDate } from "../../plan/calendarDate";
import { foldText } from "../../plan/text/fold";
import { isWithin, nextWindow, type DataWindow, type PeriodicKind } from "../../report/period";
import type {
  DueFact,
  FieldFacts,
  NamedCriterion,
  PeriodicFacts,
  TargetFact,
} from "../../report/periodicFacts";
import { equalsCriterion, groupsOf } from "../breakdown";
import type { CheckedSnapshot } from "../checkSnapshot";
import { CONDITIONS, NAMES, STATUSES, TABLES, TARGET_COLUMNS } from "../layout";
import { rowsOf, tableOf } from "../snapshotRows";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { textHash } from "../textHash";
import { titleOf, trackedActivities, type TrackedActivity } from "../trackedActivities";
import { namesUnit } from "./unitScope";

export interface FactsInput {
  readonly snapshot: WorkbookSnapshot;
  readonly check: CheckedSnapshot;
  readonly kind: PeriodicKind;
  /** By the catalogue's name. */
  readonly unit: string | null;
  readonly year: number;
  readonly window: DataWindow;
  /** Where the sheet will have the criteria of the unit's lead cells; see leadCriteria. */
  readonly leadRange: string;
  readonly earlier: PeriodicFacts["earlier"];
}

/** What the workbook's rows say for a report. */
export function collectFacts({ snapshot, check, ...input }: FactsInput): PeriodicFacts {
  const { kind, unit, year, window, leadRange, earlier } = input;
  const activities = activitiesOf(snapshot, check, unit);
  const next = nextWindow(kind, year, window.to);
  return {
    period: periodOfYear(kind, year),
    window,
    next,
    unit,
    earlier,
    agency: String(snapshot.named[NAMES.agency] ?? ""),
    scope: unit === null ? { kind: "all" } : { kind: "leads", range: leadRange },
    fields: fieldsOf(activities, window),
    leads: inVietnameseOrder(groupsOf(activities.map(leadCell))).map(({ label, criterion }) => ({
      label: oneLine(label),
      criterion,
    })),
    blank: {
      field: activities.some(({ field }) => field === ""),
      lead: activities.some((activity) => leadCell(activity) === ""),
    },
    targets: unit === null ? targetsOf(snapshot) : [],
    overdue: overdueOf(activities),
    upcoming: next === null ? [] : upcomingOf(activities, next),
  };
}

/** What a unit's activities have overdue, and what of them falls due in a window. */
export function dueWork(
  snapshot: WorkbookSnapshot,
  check: CheckedSnapshot,
  unit: string,
  window: DataWindow,
): Pick<PeriodicFacts, "overdue" | "upcoming"> {
  const activities = activitiesOf(snapshot, check, unit);
  return { overdue: overdueOf(activities), upcoming: upcomingOf(activities, window) };
}

/** Criteria for the lead cells that name a unit: each distinct cell text once. */
export function leadCriteria(snapshot: WorkbookSnapshot, check: CheckedSnapshot, unit: string): string[] {
  return groupsOf(activitiesOf(snapshot, check, unit).map(leadCell)).map(({ criterion }) => criterion);
}

function activitiesOf(
  snapshot: WorkbookSnapshot,
  { catalogue }: CheckedSnapshot,
  unit: string | null,
): readonly TrackedActivity[] {
  const all = trackedActivities(snapshot);
  if (unit === null) return all;
  const concerns = namesUnit(unit, catalogue);
  return all.filter((activity) => concerns(leadCell(activity)));
}

/** As the cell has it, so that COUNTIFS finds it. */
function leadCell({ words }: TrackedActivity): string {
  return String(words.leadUnit);
}

function fieldsOf(activities: readonly TrackedActivity[], window: DataWindow): FieldFacts[] {
  const names = [...new Set(activities.map(({ field }) => field))].filter((name) => name !== "");
  return names.map((label) => {
    const own = activities.filter(({ field }) => field === label);
    return {
      label,
      criterion: equalsCriterion(label),
      slot: `LV${textHash(foldText(label)).toString(36)}`,
      done: own.filter((activity) => isDoneIn(activity, window)).map(resultText),
      underWay: own.filter(isUnderWay).map((activity) => oneLine(titleOf(activity))),
    };
  });
}

const DONE: readonly string[] = [CONDITIONS.doneOnTime, CONDITIONS.doneLate, CONDITIONS.done];

/** Done by the cut-off date, and not before or after the report's days; one without a day of completion counts. */
function isDoneIn({ condition, entries }: TrackedActivity, window: DataWindow): boolean {
  if (!DONE.includes(condition)) return false;
  const day = dayOf(entries.doneOn);
  return day === null || isWithin(day, window);
}

function isUnderWay({ condition, entries }: TrackedActivity): boolean {
  const open = condition === CONDITIONS.open || condition === CONDITIONS.undated;
  return open && entries.status === STATUSES.doing;
}

/** Between what a milestone is and its activity's words. */
const REPEATS = " – ";
const LONG_EVIDENCE = 120;

/** What was done, with its document where one is named shortly. */
function resultText(activity: TrackedActivity): string {
  const evidence = oneLine(String(activity.entries.evidence));
  const title = oneLine(titleOf(activity));
  return evidence === "" || evidence.length > LONG_EVIDENCE ? title : `${title} (${evidence})`;
}

function overdueOf(activities: readonly TrackedActivity[]): DueFact[] {
  return activities
    .filter(({ condition }) => condition === CONDITIONS.overdue)
    .map((activity) => ({ activity, day: activity.nextDue ?? activity.due }))
    .sort((a, b) => byDay(a.day, b.day))
    .map(({ activity, day }) => ({
      // What its next open milestone is late by, the plan's row doesn't say.
      key: isAlone(activity) && activity.openMilestones.length === 0 ? activity.key : null,
      title: oneLine(titleOf(activity)),
      lead: oneLine(leadCell(activity)),
      due: day === null ? null : toExcelSerial(day),
    }));
}

/** Every milestone that falls due in the window, or else the activity itself. */
function upcomingOf(activities: readonly TrackedActivity[], window: DataWindow): DueFact[] {
  return activities
    .filter(({ condition }) => condition !== CONDITIONS.notCounted && !DONE.includes(condition))
    .flatMap((activity) => duesOf(activity).map((due) => ({ activity, ...due })))
    .filter(({ day }) => isWithin(day, window))
    .sort((a, b) => byDay(a.day, b.day))
    .map(({ activity, day, label }) => ({
      key: null,
      title: titleWithDue(oneLine(titleOf(activity)), oneLine(label)),
      lead: oneLine(leadCell(activity)),
      due: toExcelSerial(day),
    }));
}

/** A milestone's words repeat its activity's, cut where they are many: what it adds to them stands in brackets. */
function titleWithDue(title: string, label: string): string {
  const [what = "", ...words] = label.split(REPEATS);
  const repeated = words.join(REPEATS).replace(/…$/u, "");
  const added = repeated !== "" && title.startsWith(repeated) ? what : label;
  return added === "" || added === title ? title : `${title} (${added})`;
}

function duesOf({ openMilestones, due }: TrackedActivity): { day: IsoDate; label: string }[] {
  if (openMilestones.length > 0) return openMilestones.map(({ due: day, label }) => ({ day, label }));
  return due === null ? [] : [{ day: due, label: "" }];
}

/** Its code alone tells its row: people's own rows have none, copies share one. */
function isAlone({ identity, key }: TrackedActivity): boolean {
  return Object.keys(identity).length === 1 && !key.startsWith("#");
}

function targetsOf(snapshot: WorkbookSnapshot): TargetFact[] {
  const T = TARGET_COLUMNS;
  return rowsOf(tableOf(snapshot, TABLES.targets)).flatMap((row) => {
    const [key, text] = [String(row(T.key)), oneLine(String(row(T.text)))];
    return key === "" || text === "" ? [] : [{ key, text }];
  });
}

function inVietnameseOrder<Group extends NamedCriterion>(groups: readonly Group[]): Group[] {
  const collator = new Intl.Collator("vi", { numeric: true });
  return [...groups].sort((a, b) => collator.compare(a.label, b.label));
}

/** A bullet that begins a line; the sign that ended the line before it becomes a semicolon. */
const BULLET = /[;.,]?\s*\n\s*[-–+•]\s+/gu;

/** Items stand in sentences: no line breaks, no bullets and no sign after them. */
function oneLine(text: string): string {
  const lines = text.normalize("NFC").trim().replace(BULLET, "; ");
  const line = lines.replace(/\s+/gu, " ");
  return line.replace(/^[-–+•] /u, "").replace(/[;.,]+$/u, "");
}

function dayOf(value: CellValue): IsoDate | null {
  return typeof value === "number" ? fromExcelSerial(Math.floor(value)) : null;
}

function byDay(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b !== null && b < a ? 1 : -1;
}
