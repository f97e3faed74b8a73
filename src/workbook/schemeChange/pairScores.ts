import { SCORE_LEVELS } from "../../locale/vi/scoring";
import { foldText } from "../../plan/text/fold";
import type { ScoreRow } from "../sheets/scorecard/scorecardRows";
import type { HeldScore } from "./heldScores";

/** How a row of a new scheme was found again in the workbook. */
export type PairedAs =
  /** Same code, same name. */
  | "same"
  /** Same name under another code. */
  | "moved"
  /** Same code, and a name that says nearly the same. */
  | "reworded";

export interface ScorePair {
  readonly held: HeldScore;
  readonly row: ScoreRow;
  readonly as: PairedAs;
}

/** Which rows of a new scheme continue which rows of the workbook; the others are gone, or new. */
export interface ScorePairing {
  readonly pairs: readonly ScorePair[];
  readonly gone: readonly HeldScore[];
  readonly added: readonly ScoreRow[];
}

/** Share of words that two names must have in common to be taken for one component, reworded. */
const LIKE = 0.6;

/**
 * Figures belong to what they were entered for, not to a number: every province counts 1.1.1. A row is continued by
 * one of the same code and name, else by the only one of its name, else by one of its code whose name is much alike.
 * @example pairScores(heldScores(snapshot, before), scoreRows(scheme)).gone
 */
export function pairScores(held: readonly HeldScore[], rows: readonly ScoreRow[]): ScorePairing {
  const pairs: ScorePair[] = [];
  const left = { held: new Set(held), rows: new Set(rows) };
  const join = (row: ScoreRow, found: HeldScore | undefined, as: PairedAs): void => {
    if (found === undefined) return;
    pairs.push({ held: found, row, as });
    left.held.delete(found);
    left.rows.delete(row);
  };
  for (const row of left.rows)
    join(
      row,
      firstOf(left.held, (each) => each.key === row.key && isSame(each, row)),
      "same",
    );
  for (const row of left.rows) join(row, onlyNamesake(row, left.held, left.rows), "moved");
  for (const row of left.rows)
    join(
      row,
      firstOf(left.held, (each) => each.key === row.key && isAlike(each, row)),
      "reworded",
    );
  return { pairs, gone: held.filter((each) => left.held.has(each)), added: [...left.rows] };
}

/** The total and the blocks are what they are, whatever their caps are called. */
const NAMELESS: readonly ScoreRow["level"][] = ["total", "bonus", "penalty"];

function isSame(held: HeldScore, row: ScoreRow): boolean {
  return isComparable(held, row) && (NAMELESS.includes(row.level) || nameOf(held) === nameOf(row));
}

function isAlike(held: HeldScore, row: ScoreRow): boolean {
  return isComparable(held, row) && likeness(nameOf(held), nameOf(row)) >= LIKE;
}

function isComparable(held: HeldScore, { level }: ScoreRow): boolean {
  return held.level === SCORE_LEVELS[level];
}

function onlyNamesake(
  row: ScoreRow,
  held: ReadonlySet<HeldScore>,
  rows: ReadonlySet<ScoreRow>,
): HeldScore | undefined {
  const name = nameOf(row);
  const found = [...held].filter((each) => isComparable(each, row) && nameOf(each) === name);
  const wanted = [...rows].filter((each) => each.level === row.level && nameOf(each) === name);
  return found.length === 1 && wanted.length === 1 ? found[0] : undefined;
}

function firstOf(held: ReadonlySet<HeldScore>, holds: (each: HeldScore) => boolean): HeldScore | undefined {
  for (const each of held) if (holds(each)) return each;
  return undefined;
}

function nameOf({ name }: { readonly name: string }): string {
  return foldText(name).trim();
}

/** Words in common, of all words: 1 for the same ones. */
function likeness(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => new Set(text.split(/[^\p{L}\d]+/u).filter(Boolean)));
  if (!first || !second || first.size + second.size === 0) return 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / (first.size + second.size);
}
