import { words, wordFixes } from "../../locale/vi/findings";
import { ACTIVITY_FIELDS, type Activity, type ActivityField } from "../../plan/plan";
import type { CheckedPlan, Rule } from "../checkedPlan";
import type { CellText } from "../cellText";
import type { FindingPlace } from "../finding";
import { byHand, cellOf } from "../place";
import { termsOf } from "../terms";

/** In how many of the plan's texts each spelling of one term stands, by its letters. */
type Counts = Map<string, Map<string, number>>;

const UNIT_FIELDS: readonly ActivityField[] = ["leadUnit", "coopUnits"];
const FIELDS = ACTIVITY_FIELDS.filter((field) => !UNIT_FIELDS.includes(field));

/** One name that the plan writes in several ways: "KH&CN" and "KHCN", "VNPT-Ioffice" and "VNPT I-Office". */
export const termSpellings: Rule = (checked) => {
  const counts: Counts = new Map();
  for (const { text } of [...checked.plan.duties, ...checked.plan.targets]) count(counts, text);
  for (const text of checked.texts) count(counts, text.composed);
  return [...counts].flatMap(([key, spellings]) => {
    const [most = "", ...others] = [...spellings].sort(([, a], [, b]) => b - a).map(([spelling]) => spelling);
    // Spellings differ where their signs do; capitals alone are a heading's.
    const rare = others.filter((spelling) => spelling.toLowerCase() !== most.toLowerCase());
    if (rare.length === 0) return [];
    return [
      {
        code: "term-spellings",
        severity: "info" as const,
        place: placeOf(checked, rare),
        message: words.spellings(most, rare),
        fixes: [byHand(wordFixes.oneSpelling(most))],
        about: key,
      },
    ];
  });
};

function count(counts: Counts, text: string): void {
  for (const { key, spelling } of termsOf(text)) {
    const known = counts.get(key) ?? new Map<string, number>();
    counts.set(key, known.set(spelling, (known.get(spelling) ?? 0) + 1));
  }
}

/** The first cell that has one of the rarer spellings; the document where only its body has. */
function placeOf({ ownRows }: CheckedPlan, rare: readonly string[]): FindingPlace {
  const has = (text: CellText): boolean =>
    termsOf(text.composed).some(({ spelling }) => rare.includes(spelling));
  for (const field of FIELDS) {
    const row: { readonly activity: Activity } | undefined = ownRows(field).find(({ texts }) =>
      has(texts[field]),
    );
    if (row) return cellOf(row.activity, field);
  }
  return { of: "document" };
}
