import { rowFixes, rows as say } from "../../locale/vi/findings";
import { ACTIVITY_FIELDS, type Activity } from "../../plan/plan";
import { onceEach, type CellText, type CellTexts } from "../cellText";
import type { CheckedRow, Rule } from "../checkedPlan";
import { byHand, rowOf } from "../place";

/** Two rows that say the same in every cell. */
export const duplicateItem: Rule = ({ rows, textOf }) => {
  const first = new Map<string, Activity>();
  const signOf = textSigns();
  return rows.flatMap((row) => {
    const { activity } = row;
    const key = contentOf(row, textOf, signOf);
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

/** A number for each text, the same one for those that differ only in blanks and capitals. */
function textSigns(): (text: CellText) => number {
  const signs = new Map<string, number>();
  return onceEach(({ plain }: CellText) => {
    const sign = signs.get(plain) ?? signs.size;
    signs.set(plain, sign);
    return sign;
  });
}

/** All cells of a row; nothing where the row names no work, as rows of only units would all be alike. */
function contentOf(
  { activity, texts }: CheckedRow,
  textOf: CellTexts,
  signOf: (text: CellText) => number,
): string {
  const { task, activity: work } = activity.cells;
  if (task.trim() === "" && work.trim() === "") return "";
  let content = "";
  for (const field of ACTIVITY_FIELDS) content += `${signOf(texts[field])},`;
  for (const text of Object.values(activity.extra)) content += `${signOf(textOf(text))},`;
  return content;
}
