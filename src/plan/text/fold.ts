import { letterMap, mapLetters } from "./letterMap";

/**
 * A text as it is compared, not as it is shown: no marks, no capitals, one blank between words, plain dashes.
 * Spellings that mean the same fold to the same text ("Uỷ ban"/"Ủy ban", "hoá"/"hóa", "–"/"-", NFD/NFC).
 * @example foldText("Đơn vị  chủ trì") // "don vi chu tri"
 */
export function foldText(text: string): string {
  return mapLetters(text, FOLDED) ?? foldCarefully(text);
}

function foldCarefully(text: string): string {
  const small = withoutMarks(text.normalize("NFKC").toLowerCase());
  return singleBlanks(SIGNS.test(small) ? plainSigns(small) : small);
}

/** Each of the few letters with marks is taken apart once; whole plans are folded again and again. */
const BASES = new Map<string, string>();
const BEYOND_ASCII = /[^\x00-\x7f]/g;

const SIGNS = /[‐-―−“”«»‘’\u200B-\u200D\u2060\uFEFF\u00AD]/;

/** Nearly all texts have no other blanks; looking is cheaper than putting each one anew. */
const ODD_BLANKS = /[^\S ]|  /;

function plainSigns(text: string): string {
  return text
    .replace(/[‐-―−]/g, "-")
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "");
}

/** The letters without their marks; đ becomes d. @example withoutMarks("quý") // "quy" */
export function withoutMarks(text: string): string {
  return text.replace(BEYOND_ASCII, baseOf);
}

function baseOf(letter: string): string {
  const known = BASES.get(letter);
  if (known !== undefined) return known;
  const base = letter.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d").replace("Đ", "D");
  BASES.set(letter, base);
  return base;
}

/** The same words in the same letters, whatever the blanks, line breaks and capitals: lighter than folding. */
export function plainText(text: string): string {
  return mapLetters(text, SMALL) ?? plainCarefully(text);
}

function plainCarefully(text: string): string {
  return singleBlanks(text.normalize("NFC").toLowerCase());
}

function singleBlanks(text: string): string {
  return (ODD_BLANKS.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

/**
 * The marks of a word, sorted, đ's bar among them. Where the tone stands is left out: "hoá" and "hóa" have
 * the same marks.
 */
export function marksOf(word: string): string {
  const decomposed = word.toLowerCase().normalize("NFD");
  const marks = decomposed.match(/\p{M}|đ/gu) ?? [];
  return marks.sort().join("");
}

/**
 * Whether a word as typed says `meant`: the same letters with no other marks than the meant word has.
 * "thang" and "tháng" say "tháng"; "thắng" doesn't. Both words in small letters.
 */
export function saysWord(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  if (withoutMarks(typed) !== withoutMarks(meant)) return false;
  const left = [...marksOf(meant)];
  return [...marksOf(typed)].every((mark) => {
    const at = left.indexOf(mark);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}

/** Marks go, whatever they stand on, and so each letter folds by itself. */
const FOLDED = letterMap(foldCarefully);
/** A mark that stands apart belongs to the letter before it, so that texts with such marks are done with care. */
const SMALL = letterMap((letter) => (/\p{M}/u.test(letter) ? null : plainCarefully(letter)));
