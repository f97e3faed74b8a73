import { FIELDS_IN_SENTENCE, texts, textFixes } from "../../locale/vi/findings";
import { ACTIVITY_FIELDS, type Activity } from "../../plan/plan";
import type { Rule } from "../checkedPlan";
import { rowsWithOwn } from "../checkedPlan";
import type { Finding } from "../finding";
import { byHand, cellOf, putting } from "../place";

/** Letters that Vietnamese has none of, but that its old code pages put in place of its own. */
const OLD_LETTERS = /[¡¢£¤¥¦§¨©ª«¬®µ¶·¸¹»¼½¾Æ×ÞßåæçëîïðñöøûüþÿÄÅÇËÎÏÐÑÖØÛÜ]/gu;
const VIETNAMESE = /[ăđĩũơưạ-ỹ]/iu;

/**
 * Text that was pasted in an old code page (TCVN3, VNI), which the import could not know by its font, and letters
 * whose marks stand apart, which neither search nor filter finds.
 */
export const unreadableText: Rule = (checked) =>
  ACTIVITY_FIELDS.flatMap((field) =>
    rowsWithOwn(checked, field).flatMap(({ activity }) => check(activity, field)),
  );

function check(activity: Activity, field: (typeof ACTIVITY_FIELDS)[number]): Finding[] {
  const text = activity.cells[field];
  const place = cellOf(activity, field);
  if (isOldCodePage(text)) {
    return [
      {
        code: "legacy-encoding",
        severity: "error",
        place,
        message: texts.legacy(activity, FIELDS_IN_SENTENCE[field], text),
        fixes: [byHand(textFixes.convert)],
      },
    ];
  }
  const composed = text.normalize("NFC");
  if (composed === text) return [];
  return [
    {
      code: "decomposed-letters",
      severity: "info",
      place,
      message: texts.decomposed(activity, FIELDS_IN_SENTENCE[field]),
      fixes: [putting(textFixes.compose, composed)],
    },
  ];
}

/** Several such letters and not one of Unicode's Vietnamese ones: "§¬n vÞ", "Vaên phoøng" but no "Đơn vị 5°". */
function isOldCodePage(text: string): boolean {
  const composed = text.normalize("NFC");
  if (VIETNAMESE.test(composed)) return false;
  const letters = composed.match(/\p{L}|[¡-¿×]/gu)?.length ?? 0;
  const old = composed.match(OLD_LETTERS)?.length ?? 0;
  return old >= 2 && old >= 0.1 * letters;
}
