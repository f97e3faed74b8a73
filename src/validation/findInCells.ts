import type { Activity, ActivityField } from "../plan/plan";
import { onceEach, type CellText } from "./cellText";
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
export function findInCells<Found>({ ownRows }: CheckedPlan, search: CellSearch<Found>): Finding[] {
  const lookOnce = onceEach(search.look);
  const findings: Finding[] = [];
  for (const field of search.fields) {
    for (const { texts, activity } of ownRows(field)) {
      for (const found of lookOnce(texts[field])) {
        const finding = search.tell(found, activity, field);
        if (finding) findings.push(finding);
      }
    }
  }
  return findings;
}
