import type { Column } from "../columns";
import { isTextRole } from "../columns";
import type { CapitalUse } from "../evidence/capitals";
import type { Cohesion } from "../evidence/cohesion";
import { opensAsDeadline } from "../evidence/deadlines";
import { hangs, partsTime } from "../evidence/endings";
import { beginsAsProduct, beginsAsWork } from "../evidence/openings";
import { beginsAsUnit } from "../evidence/units";
import { openingOf } from "../letters";
import { isTorn } from "../lines";
import { NEAR_LINES } from "./lessons";
import type { Stroke } from "./strokes";
import { leftFree } from "./strokes";

/** What the whole text teaches about its words. */
export interface TextEvidence {
  readonly capitals: CapitalUse;
  readonly cohesion: Cohesion;
}

const NOT_FULL = 0.03;
/** Lines of one cell stand near each other. */
const FAR_APART = 2.5;

/**
 * How much speaks for a new cell between a line of a column and those that follow, about a logarithm of odds: the
 * first wasn't full, the others open as cells of the column do.
 */
export function cutScore(
  above: Stroke,
  [below, ...further]: readonly [Stroke, ...Stroke[]],
  column: Column,
  width: number | null,
  evidence: TextEvidence,
): number {
  const first = below.words[0]?.text ?? "";
  const opening = openingOf(first);
  const glued = isTorn(above.text, below.text) ? -3 : 0;
  const open = partsTime(above.text, first) ? 1 : hangs(above.text);
  let score = glued - 3 * open - wholeness(above, below, evidence);
  if (width !== null && opening !== "bullet") score += fullness(leftFree(above, below, width));
  if (opening === "lower" || opening === "other") score -= 4;
  else if (opening === "upper") score += 1.6 - 1.4 * evidence.capitals.shareInside(first);
  // a list follows words that announce it, or begins another cell
  else if (opening === "bullet" && !/[;:,]$/.test(above.text)) score += 1.2;
  if (below.line - above.line > NEAR_LINES) score += FAR_APART;
  return score + suits(openingText(below, further), column);
}

/** So many words tell what a text begins as; narrow columns have them on several lines. */
const OPENING_WORDS = 4;

function openingText(first: Stroke, further: readonly Stroke[]): string {
  let { text } = first;
  let words = first.words.length;
  for (const next of further) {
    if (words >= OPENING_WORDS) break;
    text += ` ${next.text}`;
    words += next.words.length;
  }
  return text;
}

function fullness(free: number): number {
  return free < NOT_FULL ? -0.9 : Math.min(4, 0.8 + 9 * (free - NOT_FULL));
}

function wholeness(above: Stroke, below: Stroke, { cohesion }: TextEvidence): number {
  const last = above.words[above.words.length - 1]?.text ?? "";
  return cohesion.between(last, below.words[0]?.text ?? "", 0);
}

function suits(text: string, { role }: Column): number {
  if (isTextRole(role)) return beginsAsWork(text) ? 0.8 : 0;
  if (role === "product") return beginsAsProduct(text) ? 0.8 : 0;
  if (role === "deadline") return opensAsDeadline(text) ? 1.5 : -0.5;
  if (role === "leadUnit" || role === "coopUnits") return beginsAsUnit(text) ? 0.8 : -1;
  return 0;
}
