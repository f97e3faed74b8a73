import { FIELDS_IN_SENTENCE, texts, textFixes } from "../../locale/vi/findings";
import { ACTIVITY_FIELDS } from "../../plan/plan";
import type { CellText } from "../cellText";
import type { Rule } from "../checkedPlan";
import { findInCells } from "../findInCells";
import { byHand, cellOf } from "../place";

/** Decrees, circulars and laws carry their year in the number: "32/2024/NĐ-CP", not "32/NĐ-CP". */
const WITHOUT_YEAR = /(?<![\d/])\d{1,3}\s?\/\s?(?:NĐ-CP|TT-\p{Lu}{2,8})(?!\p{L})/u;
/** Directives and the Government's resolutions don't, so that their day or year has to stand behind. */
const WITHOUT_DATE =
  /(?<![\d/])\d{1,4}\s?\/\s?(?:CT-TTg|CĐ-TTg|NQ-CP)(?!\p{L})(?![^.;\n]{0,40}?(?:ngày|năm|\d{4}))/iu;

interface Reference {
  readonly words: string;
  readonly lacks: "year" | "date";
}

/** A reference to a legal document that nobody can look up as it stands. */
export const legalReference: Rule = (checked) =>
  findInCells(checked, {
    fields: ACTIVITY_FIELDS,
    look: referenceOf,
    tell: ({ words, lacks }, activity, field) => {
      const say = lacks === "year" ? texts.legalReference : texts.undatedReference;
      return {
        code: "legal-reference-incomplete",
        severity: "info",
        place: cellOf(activity, field),
        message: say(activity, FIELDS_IN_SENTENCE[field], words),
        fixes: [byHand(textFixes.completeReference)],
        about: words,
      };
    },
  });

function referenceOf({ composed }: CellText): Reference[] {
  const withoutYear = WITHOUT_YEAR.exec(composed)?.[0];
  if (withoutYear !== undefined) return [{ words: withoutYear, lacks: "year" }];
  const withoutDate = WITHOUT_DATE.exec(composed)?.[0];
  return withoutDate === undefined ? [] : [{ words: withoutDate, lacks: "date" }];
}
