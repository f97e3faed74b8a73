import { looksLikeDeadline } from "../../plan/deadline/likeness";
import type { ActivityField } from "../../plan/plan";
import { isTextRole } from "./columns";
import { opensAsDeadline } from "./evidence/deadlines";
import { hangs } from "./evidence/endings";
import { looksLikeBudget } from "./evidence/openings";
import { beginsAsUnit } from "./evidence/units";
import { holdsMoney, isUnit } from "./foreignCells";
import { holdsGluedWords } from "./gluedWords";
import { openingOf, withoutBullet, wordsOf } from "./letters";
import { withoutTears } from "./syllable";
import { callsNumber, isCutShort } from "./tornNumbers";

const LIKELY = 0.4;

/** Whether a text can hardly be a whole cell of its column. */
export function isOdd(field: ActivityField, text: string, no: string): boolean {
  if (text === "") return false;
  if (/\d\D?\d/.test(no) && wordsOf(text).includes(no)) return true;
  if (text.split("(").length !== text.split(")").length || hangs(text) >= 0.5) return true;
  if (isTornText(text) || endsInside(text) || holdsGluedWords(text)) return true;
  if (field === "budget" && /(?:Quý [IVX]|[Tt]háng \d)/.test(text)) return true;
  if (isCutShort(text) || (field === "budget" && opensAsDeadline(text) && !looksLikeBudget(text)))
    return true;
  // the last figures of a year beside it
  if (field === "budget" && /^0\d/.test(text)) return true;
  if (beginsInside(field, text) || (field === "product" && (opensAsDeadline(text) || isUnit(text))))
    return true;
  return isTextRole(field) && wordsOf(text).length < 3;
}

/** Words that a number follows, which no cell ends with: "tại Công văn số", "Tháng 6 và tháng". */
function endsInside(text: string): boolean {
  return callsNumber(text) || /(?:^|[\s,])(?:và|đến|từ|trước|sau) (?:tháng|quý|ngày)$/u.test(text);
}

/** "85 triệu đồn g", "Kế hoạch/B áo cáo": its column is too narrow for its words. */
function isTornText(text: string): boolean {
  const words = wordsOf(text);
  if (TORN_DAY.test(text) || TORN_YEAR.test(text) || LONE_SIGN.test(text)) return true;
  return withoutTears(words).length < words.length || LONE_CAPITAL.test(text.normalize("NFD"));
}

/** "20/1 1": the month's last figure stood on a line of its own. */
const TORN_DAY = /(?<![\d/])\d{1,2}\/1 [0-2](?![\d/])/;
const TORN_YEAR = /(?<!\d)20\d \d(?!\d)/;
/** No sign stands behind a blank: what it closes stands elsewhere. */
const LONE_SIGN = /\s[;,](?:\s|$)/;
const LONE_CAPITAL = /(?:^|[\s/])[BCDĐGHKLMNPQRSTVX] [aeiouy]/u;
/** The end of "Việt Nam" or "miền Nam": without its accent "năm" is the same. */
const SOUTH = /^Nam(?!\p{L})/u;

/** Whether a cell's text begins as none of its column does, in the middle of a phrase as a rule. */
export function beginsInside(field: ActivityField, text: string): boolean {
  if (text.startsWith("(")) return true;
  if (field === "deadline")
    return (
      looksLikeBudget(text) ||
      holdsMoney(text) ||
      SOUTH.test(text) ||
      (!opensAsDeadline(withoutBullet(text)) && looksLikeDeadline(text) < LIKELY)
    );
  if (openingOf(wordsOf(text)[0] ?? "") === "lower") return true;
  return (field === "leadUnit" || field === "coopUnits") && !beginsAsUnit(text.replace(/^[-+] ?/, ""));
}
