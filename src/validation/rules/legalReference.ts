import { FIELDS_IN_SENTENCE, texts, textFixes } from "../../locale/vi/findings";
import { ACTIVITY_FIELDS } from "../../plan/plan";
import type { Rule } from "../checkedPlan";
import { rowsWithOwn } from "../checkedPlan";
import { byHand, cellOf } from "../place";

/** Decrees, circulars and laws carry their year in the number: "32/2024/NĐ-CP", not "32/NĐ-CP". */
const WITHOUT_YEAR = /(?<![\d/])\d{1,3}\s?\/\s?(?:NĐ-CP|TT-\p{Lu}{2,8})(?!\p{L})/u;

/** A reference to a legal document that nobody can look up as it stands. */
export const legalReference: Rule = (checked) =>
  ACTIVITY_FIELDS.flatMap((field) =>
    rowsWithOwn(checked, field).flatMap(({ activity }) => {
      const found = WITHOUT_YEAR.exec(activity.cells[field])?.[0];
      if (found === undefined) return [];
      return [
        {
          code: "legal-reference-incomplete",
          severity: "info" as const,
          place: cellOf(activity, field),
          message: texts.legalReference(activity, FIELDS_IN_SENTENCE[field], found),
          fixes: [byHand(textFixes.completeReference)],
          about: found,
        },
      ];
    }),
  );
