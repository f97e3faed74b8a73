import { FIELDS_IN_SENTENCE, wordFixes, words } from "../../locale/vi/findings";
import { ACTIVITY_FIELDS } from "../../plan/plan";
import { onceEach, type CellText } from "../cellText";
import type { Rule } from "../checkedPlan";
import { doubledIn, type Doubling } from "../doubling";
import { findInCells } from "../findInCells";
import type { Severity } from "../finding";
import { cellOf, putting } from "../place";

/**
 * A word or phrase typed twice: "giao tự tự chủ", "người lao động và người lao động". A doubled syllable may be
 * two words that meet; it is an error only where the plan says the same elsewhere with the syllable once.
 */
export const doubledWords: Rule = (checked) => {
  const { texts } = checked;
  const doublingsOf = onceEach(doubledIn);
  const proofs = [...texts].flatMap((text) => doublingsOf(text).flatMap(({ proof }) => proof ?? []));
  const proven = provenIn(texts, new Set(proofs));
  return findInCells(checked, {
    fields: ACTIVITY_FIELDS,
    look: doublingsOf,
    tell: (doubling, activity, field) => {
      const severity = severityOf(doubling, proven);
      if (severity === null) return null;
      return {
        code: "doubled-words",
        severity,
        place: cellOf(activity, field),
        message: words.doubled(activity, FIELDS_IN_SENTENCE[field], doubling.phrase),
        fixes: [putting(wordFixes.removeDoubled(doubling.single), doubling.mended)],
        about: doubling.phrase,
      };
    },
  });
};

function severityOf({ sureness, proof }: Doubling, proven: ReadonlySet<string>): Severity | null {
  if (sureness === "certain" || (proof !== null && proven.has(proof))) return "error";
  return sureness === "likely" ? "warning" : null;
}

/** The proofs that stand somewhere in the plan: three words with only blanks in between. */
function provenIn(texts: Iterable<CellText>, proofs: ReadonlySet<string>): ReadonlySet<string> {
  const proven = new Set<string>();
  if (proofs.size === 0) return proven;
  const middles = [...new Set([...proofs].map((proof) => proof.split(" ")[1]))];
  const word = "([\\p{L}\\p{M}\\d]+)";
  const pattern = new RegExp(`(${middles.join("|")})(?<=${word} \\1)(?= ${word})`, "gu");
  for (const { plain } of texts) {
    for (const [, middle, before, behind] of plain.matchAll(pattern)) {
      const words = `${before} ${middle} ${behind}`;
      if (proofs.has(words)) proven.add(words);
    }
  }
  return proven;
}
