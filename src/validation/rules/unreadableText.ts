import { FIELDS_IN_SENTENCE, texts, textFixes } from "../../locale/vi/findings";
import { ACTIVITY_FIELDS, type Activity, type ActivityField } from "../../plan/plan";
import type { CellText } from "../cellText";
import type { Rule } from "../checkedPlan";
import { findInCells } from "../findInCells";
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
  findInCells(checked, { fields: ACTIVITY_FIELDS, look: troublesOf, tell: findingOf });

type Trouble =
  | { readonly is: "oldCodePage"; readonly text: string }
  | { readonly is: "marksApart"; readonly composed: string };

function troublesOf({ written, composed }: CellText): Trouble[] {
  if (isOldCodePage(composed)) return [{ is: "oldCodePage", text: written }];
  return composed === written ? [] : [{ is: "marksApart", composed }];
}

function findingOf(trouble: Trouble, activity: Activity, field: ActivityField): Finding {
  const place = cellOf(activity, field);
  const name = FIELDS_IN_SENTENCE[field];
  if (trouble.is === "oldCodePage") {
    return {
      code: "legacy-encoding",
      severity: "error",
      place,
      message: texts.legacy(activity, name, trouble.text),
      fixes: [byHand(textFixes.convert)],
    };
  }
  return {
    code: "decomposed-letters",
    severity: "info",
    place,
    message: texts.decomposed(activity, name),
    fixes: [putting(textFixes.compose, trouble.composed)],
  };
}

/** Several such letters and not one of Unicode's Vietnamese ones: "§¬n vÞ", "Vaên phoøng" but no "Đơn vị 5°". */
function isOldCodePage(composed: string): boolean {
  if (VIETNAMESE.test(composed)) return false;
  const letters = composed.match(/\p{L}|[¡-¿×]/gu)?.length ?? 0;
  const old = composed.match(OLD_LETTERS)?.length ?? 0;
  return old >= 2 && old >= 0.1 * letters;
}
