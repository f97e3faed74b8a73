import type { Activity, ActivityField, Plan } from "../../plan/plan";
import { parseYear } from "./typedValues";

/** What a person changed in the reading; rows by their key. */
export interface PlanEdits {
  readonly cells: ReadonlyMap<string, CellTexts>;
  readonly dropped: ReadonlySet<string>;
}

export type CellTexts = ReadonlyMap<ActivityField, string>;

export const NO_EDITS: PlanEdits = { cells: new Map(), dropped: new Set() };

/** The plan with the edits in it, without the dropped rows and the sections that only they were in. */
export function applyEdits(plan: Plan, edits: PlanEdits): Plan {
  const kept = plan.activities.filter(({ key }) => !edits.dropped.has(key));
  const activities = kept.map((activity) => withTexts(activity, edits.cells.get(activity.key)));
  return { ...plan, activities, sections: sectionsOf(plan, activities) };
}

/** The row with the texts that a person gave it; the row itself where there are none. */
function withTexts(activity: Activity, texts: CellTexts | undefined): Activity {
  if (texts === undefined) return activity;
  return { ...activity, cells: { ...activity.cells, ...Object.fromEntries(texts) } };
}

/** A text as a cell holds it: NFC, line ends as "\n", trimmed. */
export function cleanText(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

/** The edits with another text in one cell; one that is as the document has it is no edit. */
export function withCell(
  edits: PlanEdits,
  { key, cells }: Activity,
  field: ActivityField,
  text: string,
): PlanEdits {
  const texts = new Map(edits.cells.get(key));
  if (cells[field] === text) texts.delete(field);
  else texts.set(field, text);
  const changed = new Map(edits.cells);
  if (texts.size > 0) changed.set(key, texts);
  else changed.delete(key);
  return { ...edits, cells: changed };
}

/** The edits with a row dropped, or taken back. */
export function withDropped(edits: PlanEdits, key: string, dropped: boolean): PlanEdits {
  const keys = new Set(edits.dropped);
  if (dropped) keys.add(key);
  else keys.delete(key);
  return { ...edits, dropped: keys };
}

/** The plan with the year that a person typed, where its document gives none. */
export function withYear(plan: Plan, typed: string): Plan {
  if (plan.head.year !== null) return plan;
  return { ...plan, head: { ...plan.head, year: parseYear(typed) } };
}

/** A section whose rows were all dropped goes with them; one that stands over others stays while they do. */
function sectionsOf(plan: Plan, activities: readonly Activity[]): Plan["sections"] {
  if (activities.length === plan.activities.length) return plan.sections;
  const had = new Set(plan.activities.map(({ section }) => section));
  const has = new Set(activities.map(({ section }) => section));
  return plan.sections.filter(({ no }) => !had.has(no) || has.has(no));
}
