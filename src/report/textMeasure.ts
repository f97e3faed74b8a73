/**
 * How much room a text takes in Times New Roman, and from it in Arial. Excel fits no row height to merged cells, so the report's rows are
 * given theirs from this. Widths are those of the Times metrics (Adobe's AFM), in thousandths of the font size.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [250, " .,"],
  [278, "ijlt/:;"],
  [333, "frI()-[]"],
  [389, "sJ"],
  [408, '"'],
  [444, "acez“”"],
  [500, "bdghknopquvxyđ0123456789–_"],
  [556, "FPS"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "wADGHKNOQUVXYĐ"],
  [778, "m"],
  [833, "%"],
  [889, "M"],
  [944, "W"],
  [1000, "…─"],
];
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const)),
);
const USUAL = 600;
/** ơ and ư stick out to the right of o and u. */
const HORN = "\u031b";
const HORN_WIDTH = 20;
const COMBINING = /\p{M}/u;
/** Free fonts in the place of Times lack these letters of Vietnamese; those of another font are wider. */
const OFTEN_FOREIGN = /[\u1ea0-\u1ef9]/u;
const FOREIGN = 1.15;
/** Bold letters of Times are wider, capitals less so. */
const BOLD = { small: 1.06, capital: 1.04 } as const;
const CAPITAL = /\p{Lu}/u;
/** Letters of Arial are so much wider than those of Times, capitals included. */
const SANS = 1.17;

const POINTS_PER_CM = 72 / 2.54;
const LINE_SPACING = 1.2;

export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  /** The working sheets' Arial; reports are in Times. */
  readonly face?: "serif" | "sans";
}

/** Width of a text on one line, in points. @example textWidth("Số", {size: 13}) */
export function textWidth(text: string, { size, bold, face }: TextStyle): number {
  let thousandths = 0;
  for (const letter of text.normalize("NFC")) {
    const width = [...letter.normalize("NFD")].reduce((sum, sign) => sum + signWidth(sign, bold === true), 0);
    thousandths += OFTEN_FOREIGN.test(letter) ? width * FOREIGN : width;
  }
  return (thousandths / 1000) * size * (face === "sans" ? SANS : 1);
}

function signWidth(sign: string, bold: boolean): number {
  if (sign === HORN) return HORN_WIDTH;
  return COMBINING.test(sign) ? 0 : (WIDTH_OF.get(sign) ?? USUAL) * boldness(sign, bold);
}

function boldness(sign: string, bold: boolean): number {
  if (!bold) return 1;
  return CAPITAL.test(sign) ? BOLD.capital : BOLD.small;
}

/** Lines that a text takes in a cell of a width in centimetres, broken at blanks as Excel does. */
export function lineCount(text: string, width: number, style: TextStyle): number {
  const room = width * POINTS_PER_CM;
  return text.split("\n").reduce((lines, paragraph) => lines + linesOf(paragraph, room, style), 0);
}

function linesOf(paragraph: string, room: number, style: TextStyle): number {
  const blank = textWidth(" ", style);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = textWidth(word, style);
    if (used > 0 && used + blank + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? blank : 0) + width;
    // A word wider than the cell is broken inside.
    const broken = Math.floor(used / room);
    lines += broken;
    used -= broken * room;
  }
  return lines;
}

/** Height of a row for a text, in points, with `gap` points of air. */
export function rowHeight(text: string, width: number, style: TextStyle, gap = 4): number {
  return Math.ceil(lineCount(text, width, style) * style.size * LINE_SPACING + gap);
}
