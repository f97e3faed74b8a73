import { lineCount } from "../report/textMeasure";

/** Printers and programs without Calibri draw columns up to so much narrower; no line may be lost there. */
const NARROWER = 0.86;
/** A line's height against the font's size. */
const LEADING = 1.32;
const PADDING = 3;
/** A column of n characters of the standard font is 7n + 5 pixels wide, of which 5 are its padding. */
const CM_PER_CHARACTER = (7 / 96) * 2.54;

/**
 * Height in points that a wrapped text needs in a column of so many characters, in Arial. Only for cells outside
 * tables: Excel fits the rows of tables itself, but neither merged cells nor rows whose height is set.
 * @example textHeight("Văn phòng Sở", 34, 10) // 16.2
 */
export function textHeight(text: string, columnWidth: number, fontSize: number): number {
  const room = Math.max(1, columnWidth) * CM_PER_CHARACTER * NARROWER;
  const lines = lineCount(text, room, { size: fontSize, face: "sans" });
  return Math.round((lines * fontSize * LEADING + PADDING) * 10) / 10;
}
