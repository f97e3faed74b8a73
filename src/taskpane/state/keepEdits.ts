import { ACTIVITY_FIELDS } from "../../plan/plan";
import type { Activity, ActivityField, Plan } from "../../plan/plan";
import { doubtfulCells, doubtId } from "./doubts";
import type { CellTexts, PlanEdits } from "./edits";

/** What a person did to one reading, as far as it has a place in another one. */
export interface KeptEdits {
  readonly edits: PlanEdits;
  readonly reviewed: ReadonlySet<string>;
  /** Edited cells and dropped rows that are no more. */
  readonly lost: number;
}

/** How much of a row's text must be found in the other reading's row of the same number. */
const ALIKE = 0.5;

/**
 * Carries a person's work over to a new reading of the same document with other tables or columns: to the row with
 * the same words, and there to the cell that holds the words of the mended one.
 */
export function keepEdits(
  { edits, reviewed }: Pick<KeptEdits, "edits" | "reviewed">,
  before: Plan,
  after: Plan,
): KeptEdits {
  const twins = twinsOf(before, after);
  const cells = new Map<string, CellTexts>();
  const dropped = new Set<string>();
  let lost = 0;
  for (const row of before.activities) {
    const twin = twins.get(row.key);
    if (edits.dropped.has(row.key)) {
      if (twin) dropped.add(twin.key);
      else lost += 1;
    }
    const moved = new Map<ActivityField, string>();
    for (const [field, text] of edits.cells.get(row.key) ?? []) {
      const place = twin ? placeOf(row, field, twin) : null;
      if (place) moved.set(place, text);
      else lost += 1;
    }
    if (twin && moved.size > 0) cells.set(twin.key, moved);
  }
  return { edits: { cells, dropped }, reviewed: keepReviewed(reviewed, before, after, twins), lost };
}

function keepReviewed(
  reviewed: ReadonlySet<string>,
  before: Plan,
  after: Plan,
  twins: ReadonlyMap<string, Activity>,
): ReadonlySet<string> {
  const asked = new Set(doubtfulCells(after).map(({ id }) => id));
  const kept = before.activities.flatMap((row) => {
    const twin = twins.get(row.key);
    if (!twin) return [];
    return ACTIVITY_FIELDS.filter((field) => reviewed.has(doubtId(row.key, field))).flatMap((field) => {
      const place = placeOf(row, field, twin);
      return place ? [doubtId(twin.key, place)] : [];
    });
  });
  return new Set(kept.filter((id) => asked.has(id)));
}

/** The cell of the twin that holds what the document has in a cell of the row. */
function placeOf(row: Activity, field: ActivityField, twin: Activity): ActivityField | null {
  const text = row.cells[field];
  if (twin.cells[field] === text) return field;
  if (text === "") return null;
  const places = ACTIVITY_FIELDS.filter((other) => twin.cells[other] === text);
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** Rows of the old reading with their likes in the new one: the same words first, then the same number. */
function twinsOf(before: Plan, after: Plan): ReadonlyMap<string, Activity> {
  const twins = new Map<string, Activity>();
  const byWords = new Map<string, Activity[]>();
  for (const row of after.activities) {
    const words = wordsOf(row).sort().join("\n");
    byWords.set(words, [...(byWords.get(words) ?? []), row]);
  }
  for (const row of before.activities) {
    const twin = byWords.get(wordsOf(row).sort().join("\n"))?.shift();
    if (twin) twins.set(row.key, twin);
  }
  const taken = new Set([...twins.values()].map(({ key }) => key));
  const byKey = new Map(after.activities.map((row) => [row.key, row]));
  for (const row of before.activities) {
    const twin = twins.has(row.key) ? undefined : byKey.get(row.key);
    if (twin && !taken.has(twin.key) && likeness(row, twin) >= ALIKE) twins.set(row.key, twin);
  }
  return twins;
}

/** The share of a row's letters that stand in cells of the other row too. */
function likeness(row: Activity, other: Activity): number {
  const known = new Set(wordsOf(other));
  const texts = wordsOf(row);
  const length = (list: readonly string[]) => list.reduce((sum, text) => sum + text.length, 0);
  return length(texts.filter((text) => known.has(text))) / Math.max(1, length(texts));
}

function wordsOf({ cells, extra }: Activity): string[] {
  return [...Object.values(cells), ...Object.values(extra)].filter((text) => text !== "");
}
