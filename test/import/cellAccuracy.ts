import type { Activity, ActivityField } from "../../src/plan/plan";
import type { Cells } from "./text/goldenTable";

export interface Accuracy {
  readonly asked: number;
  readonly right: number;
  /** Wrong cells whose field is among the doubts of their row. */
  readonly wrongFlagged: number;
  readonly wrong: readonly WrongCell[];
  readonly flagged: number;
  /** Cells of rows that the golden doesn't know count as missed, one a row. */
  readonly invented: number;
  /** 0–1 */
  readonly share: number;
}

export interface WrongCell {
  readonly no: string;
  readonly field: ActivityField;
  readonly want: string;
  readonly got: string | null;
  readonly flagged: boolean;
}

interface Asked {
  readonly section: string;
  readonly no: string;
  readonly cells: Cells;
}

/**
 * Compares what was read with what should have been, cell by cell. Rows are paired by section and number, in
 * order; line breaks and blanks are the same.
 */
export function cellAccuracy(golden: readonly Asked[], read: readonly Activity[]): Accuracy {
  const left = [...read];
  const wrong: WrongCell[] = [];
  let asked = 0;
  for (const row of golden) {
    const at = left.findIndex((activity) => activity.section === row.section && activity.no === row.no);
    const activity = at < 0 ? undefined : left.splice(at, 1)[0];
    for (const [field, want] of Object.entries(row.cells) as [ActivityField, string][]) {
      asked++;
      const got = activity?.cells[field] ?? null;
      if (got !== null && same(got, want)) continue;
      const flagged = activity?.doubts.some((doubt) => doubt.field === field) ?? false;
      wrong.push({ no: `${row.section}.${row.no}`, field, want, got, flagged });
    }
  }
  const right = asked - wrong.length;
  const flagged = read.reduce(
    (sum, activity) => sum + new Set(activity.doubts.map((doubt) => doubt.field)).size,
    0,
  );
  const wrongFlagged = wrong.filter((cell) => cell.flagged).length;
  return {
    asked,
    right,
    wrongFlagged,
    wrong,
    flagged,
    invented: left.length,
    share: right / (asked + left.length),
  };
}

function same(a: string, b: string): boolean {
  const plain = (text: string): string => text.normalize("NFC").split(/\s+/).filter(Boolean).join(" ");
  return plain(a) === plain(b);
}
