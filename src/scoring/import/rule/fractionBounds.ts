import { pointsOf } from "./tidy";

/** "b/a", as a formula calls two counts. */
const FRACTION = String.raw`[([]?(?<![\p{L}\d/])\p{Ll} ?\/ ?\p{Ll}(?![\p{L}/])[)\]]?`;
const SIGN = "[<≤>≥=]";
const NUMBER = String.raw`(?<![\d.,])\d(?:[.,]\d{1,4})?(?![\d.,]*\d)`;
const BOUND = new RegExp(
  String.raw`(${NUMBER}(?= ?${SIGN} ?${FRACTION}))|(?<=${FRACTION} ?${SIGN} ?)(${NUMBER}(?! ?[%*×x]))`,
  "gu",
);

/**
 * The bounds of a fraction in percent, as shares are declared. A fraction that may be more than 1 is no share: its
 * bounds stay.
 * @param text after `tidy`
 * @example withPercentBounds("0,8 ≤ b/a < 1") // "80% ≤ b/a < 100%"
 */
export function withPercentBounds(text: string): string {
  const bounds = [...text.matchAll(BOUND)].map(([bound]) => pointsOf(bound));
  if (bounds.some((bound) => bound > 1)) return text;
  return text.replace(
    BOUND,
    (bound) => `${String(Math.round(pointsOf(bound) * 1e6) / 1e4).replace(".", ",")}%`,
  );
}
