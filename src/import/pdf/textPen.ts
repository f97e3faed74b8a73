import { combined, IDENTITY, matrixFrom, moved, numbersFrom, placed } from "./matrix";
import type { Matrix } from "./matrix";
import { UNREADABLE } from "./page";
import type { Box } from "./paths";

/** A letter with its baseline's direction; (x, y) where it starts, (endX, endY) where it ends. */
export interface DrawnGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  readonly size: number;
  /** It takes its place without being painted: a recognised letter over the picture of a page. */
  readonly isUnseen: boolean;
}

/** What of a font matters here: how its glyph widths become text units (1/1000 but in Type 3 fonts), and its letters. */
export interface FontShape {
  readonly unit: number;
  /** The letter that a code draws where the document says `text`. */
  readonly letter: (code: number, text: string) => string;
}

interface TextState {
  readonly font: FontShape;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly isUnseen: boolean;
}

const NO_FONT: FontShape = { unit: 0.001, letter: (_, text) => text };

const START: TextState = {
  font: NO_FONT,
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  isUnseen: false,
};

/** Text rendering modes that paint nothing (ISO 32000-1, table 106). */
const UNSEEN = [3, 7];

/** Follows the text operators (ISO 32000-1, 9.3 and 9.4) and notes each letter where it is shown. */
export class TextPen {
  readonly glyphs: DrawnGlyph[] = [];
  private now = START;
  private text: Matrix = IDENTITY;
  private line: Matrix = IDENTITY;

  constructor(private readonly fontOf: (name: string) => FontShape) {}

  state(): TextState {
    return this.now;
  }

  return(state: TextState): void {
    this.now = state;
  }

  run(name: string, args: readonly unknown[], page: Matrix, clip: Box): void {
    const [first = 0, second = 0] = numbersFrom(args);
    switch (name) {
      case "beginText":
        return this.startLine(IDENTITY);
      case "setFont":
        return this.setFont(args[0], args[1]);
      case "setGState":
        return this.setGState(args[0]);
      case "setCharSpacing":
        return this.change({ charSpacing: first });
      case "setWordSpacing":
        return this.change({ wordSpacing: first });
      case "setHScale":
        return this.change({ stretch: first / 100 });
      case "setLeading":
        return this.change({ leading: -first });
      case "setTextRise":
        return this.change({ rise: first });
      case "setTextRenderingMode":
        return this.change({ isUnseen: UNSEEN.includes(first) });
      case "setTextMatrix":
        return this.startLine(matrixFrom(args.length === 1 ? args[0] : args) ?? IDENTITY);
      case "setLeadingMoveText":
        this.change({ leading: second });
        return this.startLine(moved(this.line, first, second));
      case "moveText":
        return this.startLine(moved(this.line, first, second));
      case "nextLine":
        return this.startLine(moved(this.line, 0, this.now.leading));
      case "showText":
        return this.show(args[0], page, clip);
    }
  }

  private change(part: Partial<TextState>): void {
    this.now = { ...this.now, ...part };
  }

  private startLine(matrix: Matrix): void {
    this.text = matrix;
    this.line = matrix;
  }

  private setFont(name: unknown, size: unknown): void {
    if (typeof size !== "number") return;
    this.change({ size, font: typeof name === "string" ? this.fontOf(name) : NO_FONT });
  }

  private setGState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (!Array.isArray(entry) || entry[0] !== "Font" || !Array.isArray(entry[1])) continue;
      this.setFont(entry[1][0], entry[1][1]);
    }
  }

  private show(items: unknown, page: Matrix, clip: Box): void {
    if (!Array.isArray(items)) return;
    const matrix = combined(page, this.text);
    const height = Math.abs(this.now.size) * Math.hypot(matrix[2], matrix[3]);
    let at = 0;
    for (const item of items) {
      if (typeof item === "number") at -= (item / 1000) * this.now.size * this.now.stretch;
      else if (isGlyph(item)) {
        const end = at + this.widthOf(item);
        this.put(item, { matrix, height, at, end }, clip);
        at = end;
      }
    }
    this.text = moved(this.text, at, 0);
  }

  private widthOf(glyph: PdfGlyph): number {
    const { size, font, charSpacing, wordSpacing, stretch } = this.now;
    return (glyph.width * font.unit * size + charSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
  }

  private put(glyph: PdfGlyph, { matrix, height, at, end }: Place, clip: Box): void {
    const { size, font, rise, isUnseen } = this.now;
    // a sheet's cell may hold more than it shows; what a page's end hides stands on the next page
    const [middleX, middleY] = placed(matrix, (at + end) / 2, rise + 0.3 * size);
    if (middleX < clip.x0 || middleX > clip.x1 || middleY < clip.y0 || middleY > clip.y1) return;
    const [x, y] = placed(matrix, at, rise);
    const [endX, endY] = placed(matrix, end, rise);
    const text = legible(font.letter(glyph.originalCharCode, glyph.unicode));
    this.glyphs.push({ text, x, y, endX, endY, size: height, isUnseen });
  }
}

/** What stands for a letter of which its font doesn't say what it is. */
const NO_LETTER = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;

function legible(text: string): string {
  return text.replace(NO_LETTER, UNREADABLE);
}

/** Where a glyph is shown: from `at` to `end` along its line, and how high its font is on the page. */
interface Place {
  readonly matrix: Matrix;
  readonly height: number;
  readonly at: number;
  readonly end: number;
}

interface PdfGlyph {
  readonly originalCharCode: number;
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

function isGlyph(item: unknown): item is PdfGlyph {
  if (typeof item !== "object" || item === null) return false;
  return (
    "unicode" in item &&
    typeof item.unicode === "string" &&
    "width" in item &&
    typeof item.width === "number" &&
    "originalCharCode" in item &&
    typeof item.originalCharCode === "number"
  );
}
