import { AlignmentType, BorderStyle, Paragraph, TextRun } from "docx";
import { textWidth } from "./textMeasure";

/** Of Nghị định 30/2020/NĐ-CP, annex I. Lengths in twentieths of a point, sizes in half points. */
export const MM = 1440 / 25.4;
export const MARGIN = { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 15 * MM } as const;
export const A4 = { width: Math.round(210 * MM), height: Math.round(297 * MM) } as const;
export const FONT = "Times New Roman";
export const SIZES = { title: 28, body: 26, table: 24, small: 22 } as const;

export interface Look {
  /** Half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Space after it, and the first line's indent. */
  readonly after?: number;
  readonly firstLine?: number;
  readonly keepNext?: boolean;
}

/** A paragraph; a line break of the sheet's cell is one here too. */
export function paragraph(text: string, look: Look): Paragraph {
  const { size = SIZES.body, bold = false, italic = false, align = AlignmentType.LEFT } = look;
  return new Paragraph({
    alignment: align,
    spacing: { after: look.after ?? 0 },
    ...(look.firstLine === undefined ? {} : { indent: { firstLine: look.firstLine } }),
    ...(look.keepNext ? { keepNext: true } : {}),
    children: text
      .split("\n")
      .map(
        (line, index) =>
          new TextRun({ text: line, size, bold, italics: italic, ...(index > 0 ? { break: 1 } : {}) }),
      ),
  });
}

/** A drawn line in the middle of a width. */
export function centredRule(length: number, width: number): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 20, after: 80, line: 40, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    children: [new TextRun({ text: "", size: 4 })],
  });
}

/** Length of a text on one line. */
export function lengthOf(text: string, halfPoints: number, bold: boolean): number {
  return textWidth(text, { size: halfPoints / 2, bold }) * 20;
}
