/**
 * Advance widths in thousandths of the font size of a Times-like face, the one that office documents are
 * written in (Nghị định 30/2020/NĐ-CP, annex I). Only ratios matter: the widths of columns are learned in the
 * same measure, so another face costs some sharpness and nothing else.
 */
const WIDTHS: Readonly<Record<string, number>> = widthTable({
  250: " ,.",
  278: "ijlt/;:|",
  333: "fr-()[]I!`'",
  389: "sJ",
  444: 'acez“”"?',
  500: "bdghknopquvxyđ0123456789–_$*#…",
  556: "FPS",
  564: "+=<>≥≤~",
  611: "ELTZ",
  667: "BCR",
  722: "ADGHKNOQUVXYwĐ",
  778: "m&",
  833: "%",
  889: "M",
  944: "W",
});
/** ơ and ư carry a horn beside the letter. */
const HORN = 40;
const UNKNOWN = 500;
export const BLANK_WIDTH = 250;

/** The width of a text on one line. @example widthOf("a") // 444 */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.normalize("NFD")) {
    if (letter === "\u031b") width += HORN;
    else if (letter < "\u0300" || letter > "\u036f") width += WIDTHS[letter] ?? UNKNOWN;
  }
  return width;
}

function widthTable(groups: Readonly<Record<number, string>>): Record<string, number> {
  const table: Record<string, number> = {};
  for (const [width, letters] of Object.entries(groups)) {
    for (const letter of letters) table[letter] = Number(width);
  }
  return table;
}
