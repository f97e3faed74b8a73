import { scoreRows, type ScoreRow } from "../sheets/scorecard/scorecardRows";
import type { SchemeChange } from "./schemeChange";

/** What a scheme would change, for people to read before it is written. */
export interface SchemePreview {
  /** Components that keep what was entered for them. */
  readonly kept: number;
  /** Those among them that have another number or name now. */
  readonly renamed: readonly Renamed[];
  /** Those among them that are scored otherwise than before, or of another maximum. */
  readonly rescored: readonly PreviewRow[];
  /** Rows that go although something was entered for them: it is put away. */
  readonly former: readonly PreviewRow[];
  /** Components that come, and that go without anything entered. */
  readonly added: number;
  readonly dropped: number;
  /** The classes of the sheet give way to those of the scheme. */
  readonly bringsGrades: boolean;
}

export interface PreviewRow {
  readonly no: string;
  readonly name: string;
}

export interface Renamed {
  readonly before: PreviewRow;
  readonly after: PreviewRow;
}

/** @example schemePreview(await previewScheme(scheme)).former.length */
export function schemePreview({ pairing, former, before, bringsGrades }: SchemeChange): SchemePreview {
  const kept = pairing.pairs.filter(({ held, row }) => row.component !== null && held.entries.size > 0);
  const rules = new Map(before === null ? [] : scoreRows(before).map((row) => [row.key, scoringOf(row)]));
  return {
    kept: kept.length,
    renamed: kept.filter(({ as }) => as !== "same").map(({ held, row }) => ({ before: held, after: row })),
    rescored: kept.filter(({ held, row }) => rules.get(held.key) !== scoringOf(row)).map(({ row }) => row),
    former,
    added: pairing.added.filter(({ component }) => component !== null).length,
    dropped: pairing.gone.filter(({ rule, entries }) => rule !== "" && entries.size === 0).length,
    bringsGrades,
  };
}

/** What decides about a component's points, to be compared. */
function scoringOf({ component, max }: ScoreRow): string {
  return JSON.stringify([max, component?.rule, component?.mayNotArise]);
}
