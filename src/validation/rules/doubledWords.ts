import { FIELDS_IN_SENTENCE, wordFixes, words } from "../../locale/vi/findings";
import { ACTIVITY_FIELDS, type Activity, type ActivityField } from "../../plan/plan";
import type { CheckedPlan, Rule } from "../checkedPlan";
import { rowsWithOwn } from "../checkedPlan";
import { doubledIn, type Doubling } from "../doubling";
import type { Severity } from "../finding";
import { cellOf, putting } from "../place";

interface Found {
  readonly activity: Activity;
  readonly field: ActivityField;
  readonly doubling: Doubling;
}

/**
 * A word or phrase typed twice: "giao tự tự chủ", "người lao động và người lao động". A doubled syllable may be
 * two words that meet; it is an error only where the plan says the same elsewhere with the syllable once.
 */
export const doubledWords: Rule = (checked) => {
  const found = doublingsOf(checked);
  const proven = provenOf(found, checked);
  return found.flatMap(({ activity, field, doubling }) => {
    const severity = severityOf(doubling, proven);
    if (severity === null) return [];
    return [
      {
        code: "doubled-words",
        severity,
        place: cellOf(activity, field),
        message: words.doubled(activity, FIELDS_IN_SENTENCE[field], doubling.phrase),
        fixes: [putting(wordFixes.removeDoubled(doubling.single), doubling.mended)],
        about: doubling.phrase,
      },
    ];
  });
};

function severityOf({ sureness, proof }: Doubling, proven: ReadonlySet<string>): Severity | null {
  if (sureness === "certain" || (proof !== null && proven.has(proof))) return "error";
  return sureness === "likely" ? "warning" : null;
}

/** The proofs that the plan's words hold, each looked for once. */
function provenOf(found: readonly Found[], checked: CheckedPlan): ReadonlySet<string> {
  const proofs = new Set(found.flatMap(({ doubling }) => doubling.proof ?? []));
  if (proofs.size === 0) return proofs;
  const words = wordsOf(checked);
  return new Set([...proofs].filter((proof) => words.includes(` ${proof} `)));
}

function doublingsOf(checked: CheckedPlan): Found[] {
  const read = new Map<string, readonly Doubling[]>();
  return ACTIVITY_FIELDS.flatMap((field) =>
    rowsWithOwn(checked, field).flatMap(({ activity }) => {
      const text = activity.cells[field];
      const doublings = read.get(text) ?? doubledIn(text);
      read.set(text, doublings);
      return doublings.map((doubling) => ({ activity, field, doubling }));
    }),
  );
}

/** All words of the plan in small letters with single blanks; marks keep words apart that don't meet. */
function wordsOf({ rows }: CheckedPlan): string {
  const texts = new Set(rows.flatMap(({ activity }) => Object.values(activity.cells)));
  return [...texts]
    .map(
      (text) =>
        ` ${text
          .normalize("NFC")
          .toLowerCase()
          .replace(/[^\p{L}\p{M}\d\s]+/gu, " | ")
          .replace(/\s+/g, " ")} `,
    )
    .join("\n");
}
