import type { Activity, ActivityField } from "../plan/plan";
import type { CellText } from "./cellText";
import type { CheckedPlan } from "./checkedPlan";
import type { Finding } from "./finding";

/** How a rule that reads single cells goes about it. */
export interface CellSearch<Found> {
  readonly fields: readonly ActivityField[];
  /** What is wrong with a text, wherever it stands; asked once for each text of the plan. */
  readonly look: (text: CellText) => readonly Found[];
  /** The finding about a cell in which it stands; null where it is right there. */
  readonly tell: (found: Found, activity: Activity, field: ActivityField) => Finding | null;
}

/** The findings of a rule about single cells: field by field, in each the rows that say something of their own. */
export function findInCells<Found>(
  { texts: all, ownRows }: CheckedPlan,
  { fields, look, tell }: CellSearch<Found>,
): Finding[] {
  const found = new Map<CellText, readonly Found[]>();
  for (const text of all) {
    const own = look(text);
    if (own.length > 0) found.set(text, own);
  }
  if (found.size === 0) return [];
  return fields.flatMap((field) =>
    ownRows(field).flatMap(({ texts, activity }) =>
      (found.get(texts[field]) ?? []).flatMap((each) => tell(each, activity, field) ?? []),
    ),
  );
}
