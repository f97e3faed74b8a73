import { rowFixes, rows as say } from "../../locale/vi/findings";
import { ACTIVITY_FIELDS, type Activity } from "../../plan/plan";
import { plainText } from "../../plan/text/fold";
import type { Rule } from "../checkedPlan";
import { byHand, rowOf } from "../place";

/** Two rows that say the same in every cell. */
export const duplicateItem: Rule = ({ rows }) => {
  const first = new Map<string, Activity>();
  return rows.flatMap(({ activity }) => {
    const key = contentOf(activity);
    const original = first.get(key);
    if (key === "") return [];
    if (!original) {
      first.set(key, activity);
      return [];
    }
    return [
      {
        code: "duplicate-item",
        severity: "error",
        place: rowOf(activity),
        message: say.duplicate(activity, original),
        fixes: [byHand(rowFixes.removeDuplicate)],
      },
    ];
  });
};

/** All cells, whatever their blanks and capitals; nothing where the row names no work, as rows of only units would all be alike. */
function contentOf({ cells, extra }: Activity): string {
  if ((cells.task + cells.activity).trim() === "") return "";
  return [...ACTIVITY_FIELDS.map((field) => cells[field]), ...Object.values(extra)]
    .map(plainText)
    .join("\u0001");
}
