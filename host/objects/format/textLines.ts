/**
 * Widths of letters in thousandths of the font's size, as measured in Liberation Sans, which is as wide as Arial.
 * Accents add none.
 */
const LETTERS: readonly (readonly [string, number])[] = [
  ["ijl'|‘’ı", 222],
  [" .,:;!/\\ftI[]", 278],
  ['r()-"*“”', 345],
  ["ckvxyzsJ", 500],
  ["ABEKPSVXY&", 667],
  ["CDHNRUwĐ", 722],
  ["GOQ", 778],
  ["mM%", 860],
  ["W@—…", 1000],
];
const SMALL_LETTER = 556;
const CAPITAL_LETTER = 667;
const WIDTHS = new Map(
  LETTERS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const BOLD = 1.08;

/**
 * How many lines a wrapped text takes.
 * @param ems width of the cell in sizes of its font
 * @example textLines("Văn phòng Sở", 4, false) // 2
 */
export function textLines(text: string, ems: number, bold: boolean): number {
  const room = Math.max(1, ems) / (bold ? BOLD : 1);
  return text.split("\n").reduce((sum, paragraph) => sum + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  const blank = widthOf(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = widthOf(word);
    const needed = used === 0 ? width : used + blank + width;
    if (needed <= room) {
      used = needed;
      continue;
    }
    // A word that is wider than the cell is broken where the line ends.
    const own = Math.ceil(width / room);
    lines += (used === 0 ? 0 : 1) + Math.max(0, own - 1);
    used = width - (own - 1) * room;
  }
  return lines;
}

function widthOf(text: string): number {
  let thousandths = 0;
  for (const letter of text.normalize("NFD")) {
    if (/\p{M}/u.test(letter)) continue;
    thousandths += WIDTHS.get(letter) ?? (letter === letter.toLowerCase() ? SMALL_LETTER : CAPITAL_LETTER);
  }
  return thousandths / 1000;
}
