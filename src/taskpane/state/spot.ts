import type { ActivityField, Plan } from "../../plan/plan";
import { doubtfulCells } from "./doubts";
import type { Draft } from "./draft";

/** The cell that a person is led to, and what for. Each time is another object, so that it can be the same cell. */
export interface Spot {
  readonly key: string;
  readonly field: ActivityField;
  readonly to: "look" | "edit";
}

/**
 * The next (or last) doubt that nobody has settled, seen from a cell, round the end; null where there is none. Seen
 * from nowhere, the first one (or the last).
 * @param skipRow the row that the cell is in is being dropped
 */
export function openDoubtFrom(
  draft: Draft,
  from: Pick<Spot, "key" | "field"> | null,
  direction: "next" | "previous",
  skipRow = false,
): Spot | null {
  const cells = doubtfulCells(draft.reading.plan).filter(
    ({ activity: { key } }) => !draft.edits.dropped.has(key) && !(skipRow && key === from?.key),
  );
  const step = direction === "next" ? 1 : -1;
  const count = cells.length;
  const here = from === null ? -1 : cells.findIndex((cell) => isAt(cell.activity.key, cell.field, from));
  const start =
    here >= 0
      ? here
      : startFrom(
          draft.reading.plan,
          cells.map(({ activity }) => activity.key),
          from,
          step,
        );
  for (let gone = 1; gone <= count; gone += 1) {
    const cell = cells[(((start + step * gone) % count) + count) % count];
    if (!cell || draft.reviewed.has(cell.id)) continue;
    if (from === null || !isAt(cell.activity.key, cell.field, from))
      return { key: cell.activity.key, field: cell.field, to: "look" };
  }
  return null;
}

function isAt(key: string, field: ActivityField, spot: Pick<Spot, "key" | "field">): boolean {
  return key === spot.key && field === spot.field;
}

/** The doubt just before (or behind) where the person is, so that one step leads to the first one from there. */
function startFrom(
  plan: Plan,
  doubtful: readonly string[],
  from: Pick<Spot, "key"> | null,
  step: 1 | -1,
): number {
  if (from === null) return step === 1 ? -1 : doubtful.length;
  const order = new Map(plan.activities.map(({ key }, at) => [key, at]));
  const here = order.get(from.key) ?? -1;
  const behind = doubtful.findIndex((key) => (order.get(key) ?? -1) >= here);
  const at = behind < 0 ? doubtful.length : behind;
  return step === 1 ? at - 1 : at;
}
