/** Widths of letters in Arial against the digit that Excel counts column widths in, rounded up. */
const CAPITAL = 1;
const OTHER = 0.78;
/** Printers and programs without Calibri draw columns up to so much narrower; no line may be lost there. */
const NARROWER = 0.9;
/** A line's height against the font's size. */
const LEADING = 1.32;
const PADDING = 3;

/**
 * Height in points that a wrapped text needs in a column of so many characters. Only for cells outside tables:
 * Excel fits the rows of tables itself, but neither merged cells nor rows whose height is set.
 * @example textHeight("Văn phòng Sở", 34, 10) // 16.2
 */
export function textHeight(text: string, columnWidth: number, fontSize: number): number {
  const scale = fontSize / 10;
  const lines = text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil((widthOf(line) * scale) / Math.max(1, columnWidth * NARROWER - 1))))
    .reduce((sum, count) => sum + count, 0);
  return Math.round((lines * fontSize * LEADING + PADDING) * 10) / 10;
}

function widthOf(line: string): number {
  let width = 0;
  for (const letter of line) width += letter !== letter.toLowerCase() ? CAPITAL : OTHER;
  return width;
}
