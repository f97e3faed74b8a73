import type { Font, Workbook } from "@cj-tech-master/excelts";

/**
 * The standard font of new workbooks. In its digits columns are measured, and every program has letters of these
 * widths: Excel's own, Calibri, is missing where LibreOffice is, which then draws columns a third wider and shrinks
 * the printed pages. A digit of 9.5 points is 7 pixels wide, as one of Calibri in 11 points.
 */
export const NEW_WORKBOOKS_FONT = { name: "Arial", size: 9.5, family: 2, color: { theme: 1 } } as const;

/** What the library writes and reads where a file says nothing. */
const LIBRARYS_FONT = { name: "Calibri", size: 11, family: 2, scheme: "minor", color: { theme: 1 } } as const;

/** The font of a workbook's cells that say nothing about theirs: the file's own. */
export function standardFont({ defaultFont }: Workbook): Partial<Font> {
  return defaultFont ?? LIBRARYS_FONT;
}
