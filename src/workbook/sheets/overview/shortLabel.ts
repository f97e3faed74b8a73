import { textWidth } from "../../../report/textMeasure";
import { FONT_SIZES } from "../../palette";

/** Room for a bar's label, in points: half of a chart that is half a page wide. */
const ROOM = 150;
const MORE = "…";

/**
 * A text in one line that is short enough for a chart's label, cut behind a whole word.
 * @param beside the longest that stands behind it in the label
 */
export function shortLabel(text: string, beside: string): string {
  const fits = (label: string): boolean =>
    textWidth(label + beside, { size: FONT_SIZES.note, face: "sans" }) <= ROOM;
  const words = text.replace(/\s+/gu, " ").trim().split(" ");
  if (fits(words.join(" "))) return words.join(" ");
  let kept = words[0] ?? "";
  for (const word of words.slice(1)) {
    if (!fits(`${kept} ${word}${MORE}`)) break;
    kept = `${kept} ${word}`;
  }
  return `${kept.replace(/[,;–-]$/u, "")}${MORE}`;
}
