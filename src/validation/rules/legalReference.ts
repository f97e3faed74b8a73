import { FIELDS_IN_SENTENCE, texts, textFixes } from "../../locale/vi/findings";
import { ACTIVITY_FIELDS } from "../../plan/plan";
import type { Rule } from "../checkedPlan";
import { findInCells } from "../findInCells";
import { byHand, cellOf } from "../place";

/** Decrees, circulars and laws carry their year in the number: "32/2024/NĐ-CP", not "32/NĐ-CP". */
const WITHOUT_YEAR = /(?<![\d/])\d{1,3}\s?\/\s?(?:NĐ-CP|TT-\p{Lu}{2,8})(?!\p{L})/u;

/** A reference to a legal document that nobody can look up as it stands. */
export const legalReference: Rule = (checked) =>
  findInCells(checked, {
    fields: ACTIVITY_FIELDS,
    look: ({ written }) => WITHOUT_YEAR.exec(written)?.slice(0, 1) ?? [],
    tell: (found, activity, field) => ({
      code: "legal-reference-incomplete",
      severity: "info",
      place: cellOf(activity, field),
      message: texts.legalReference(activity, FIELDS_IN_SENTENCE[field], found),
      fixes: [byHand(textFixes.completeReference)],
      about: found,
    }),
  });
