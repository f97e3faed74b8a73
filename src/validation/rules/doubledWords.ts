import { FIELDS_IN_SENTENCE, wordFixes, words } from "../../locale/vi/findings";
import { ACTIVITY_FIELDS } from "../../plan/plan";
import type { Rule } from "../checkedPlan";
import { rowsWithOwn } from "../checkedPlan";
import { cellOf, putting } from "../place";
import { doubledIn } from "../doubling";

/** A word or phrase typed twice: "giao tự tự chủ", "người lao động và người lao động". */
export const doubledWords: Rule = (checked) =>
  ACTIVITY_FIELDS.flatMap((field) =>
    rowsWithOwn(checked, field).flatMap(({ activity }) =>
      doubledIn(activity.cells[field]).map(({ phrase, single, mended }) => ({
        code: "doubled-words",
        severity: "error" as const,
        place: cellOf(activity, field),
        message: words.doubled(activity, FIELDS_IN_SENTENCE[field], phrase),
        fixes: [putting(wordFixes.removeDoubled(single), mended)],
      })),
    ),
  );
