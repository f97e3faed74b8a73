import type { ActivityField } from "../plan/plan";
import { COLUMN_OF } from "./sheets/plan/planColumns";
import type { IsoDate } from "../plan/calendarDate";
import { fromExcelSerial } from "../plan/calendarDate";
import { activityRows, deadlineText } from "./activityRows";
import { DEPARTED, MILESTONE_COLUMNS, PLAN_COLUMNS, TABLES } from "./layout";
import type { CellValue, WorkbookSnapshot } from "./snapshot";
import { rowsOf, tableOf } from "./snapshotRows";

const C = PLAN_COLUMNS;
const M = MILESTONE_COLUMNS;

/** The cells of KeHoach that people fill through the year, with their headings. */
export const ENTRY_COLUMNS = {
  status: C.status,
  progress: C.progress,
  doneOn: C.doneOn,
  evidence: C.evidence,
  explanation: C.explanation,
} as const;
export type EntryField = keyof typeof ENTRY_COLUMNS;
export type Entries = Readonly<Record<EntryField, CellValue>>;

/** An activity as the workbook follows it: what it is, what people have filled in, what the formulas make of it. */
export interface TrackedActivity {
  readonly key: string;
  /** Which row of KeHoach, from 0. */
  readonly position: number;
  /** What tells its row from the others, by heading: its code, and its words where the code doesn't. */
  readonly identity: Readonly<Record<string, CellValue>>;
  /** Number of its item as printed. */
  readonly no: string;
  /** "I. Cải cách thể chế" */
  readonly field: string;
  /** The plan's words as the cells hold them: a deadline typed over may be a day's serial. */
  readonly words: Readonly<Record<ActivityField, CellValue>>;
  readonly due: IsoDate | null;
  readonly entries: Entries;
  /** "Tình trạng" as of the cut-off date. */
  readonly condition: string;
  /** Milestones that have no day of completion yet, the earliest first. */
  readonly openMilestones: readonly OpenMilestone[];
  /** When something is due next: its earliest open milestone, or else its own due day. */
  readonly nextDue: IsoDate | null;
}

export interface OpenMilestone {
  readonly label: string;
  readonly due: IsoDate;
}

/** The activities of a workbook, top to bottom. @example trackedActivities(snapshot)[0]?.condition // "Quá hạn" */
export function trackedActivities(snapshot: WorkbookSnapshot): TrackedActivity[] {
  const milestones = openMilestones(snapshot);
  const rows = activityRows(snapshot);
  const seen = new Map<string, number>();
  for (const { key } of rows) seen.set(key, (seen.get(key) ?? 0) + 1);
  return rows.map(({ key, position, cell }) => {
    const text = (heading: string) => textOf(cell(heading));
    const open = milestones.get(key) ?? [];
    const due = dateOf(cell(C.due));
    const isAlone = seen.get(key) === 1 && cell(C.key) !== "";
    const headings = isAlone ? [C.key] : [C.key, C.task, C.activity];
    return {
      key,
      position,
      identity: Object.fromEntries(headings.map((heading) => [heading, cell(heading)])),
      no: text(C.no),
      field: text(C.field),
      words: mapFields(COLUMN_OF, cell),
      due,
      entries: mapFields(ENTRY_COLUMNS, cell),
      condition: text(C.condition),
      openMilestones: open,
      nextDue: open[0]?.due ?? due,
    };
  });
}

/** What people read of one of the plan's cells. @example wordText(activity, "deadline") // "30/11/2023" */
export function wordText({ words }: Pick<TrackedActivity, "words">, field: ActivityField): string {
  return field === "deadline" ? textOf(deadlineText(words.deadline)) : textOf(words[field]);
}

/** What an activity is called: its activity, or its task where the plan has no column of activities. */
export function titleOf(activity: Pick<TrackedActivity, "words">): string {
  return wordText(activity, "activity") || wordText(activity, "task") || wordText(activity, "objective");
}

function openMilestones(snapshot: WorkbookSnapshot): Map<string, OpenMilestone[]> {
  const found = new Map<string, OpenMilestone[]>();
  for (const row of rowsOf(tableOf(snapshot, TABLES.milestones))) {
    const due = dateOf(row(M.due));
    if (due === null || row(M.doneOn) !== "" || row(M.origin) === DEPARTED) continue;
    const key = String(row(M.activity));
    found.set(key, [...(found.get(key) ?? []), { label: textOf(row(M.label)), due }]);
  }
  for (const list of found.values()) list.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return found;
}

function mapFields<Field extends string>(
  headings: Readonly<Record<Field, string>>,
  cell: (heading: string) => CellValue,
): Record<Field, CellValue> {
  const values = {} as Record<Field, CellValue>;
  for (const field in headings) values[field] = cell(headings[field]);
  return values;
}

function textOf(value: CellValue): string {
  return String(value).normalize("NFC").trim();
}

/** A cell that holds a day; text and blanks hold none. */
function dateOf(value: CellValue): IsoDate | null {
  return typeof value === "number" ? fromExcelSerial(value) : null;
}
