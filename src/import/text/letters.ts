const MARKS = /[\u0300-\u036f]/g;
const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/**
 * The text for comparing: lower case, without accents, đ as d; it makes hoá and hóa, Uỷ and Ủy the same.
 * @example fold("Đơn vị") // "don vi"
 */
export function fold(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const folded = text.normalize("NFD").replace(MARKS, "").replace(/[đĐ]/g, "d").toLowerCase();
  if (text.length > 40) return folded;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, folded);
  return folded;
}

/** The folded word without the punctuation around it. @example bareWord("(CCHC),") // "cchc" */
export function bareWord(word: string): string {
  return fold(word).replace(/^[^a-z0-9%]+|[^a-z0-9%]+$/g, "");
}

/** The bare words of a text, blanks between. @example bareText("Kết quả/ Sản phẩm") // "ket qua san pham" */
export function bareText(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
}

/** The words of a text as printed. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

const BULLET = /^[-–—+•▪●*·]$/;
/** A word that only marks a point of a list: "-", "+", "•". */
export function isBullet(word: string): boolean {
  return BULLET.test(word);
}

export type Opening = "upper" | "lower" | "digit" | "bullet" | "other";
/** How a word begins. */
export function openingOf(word: string): Opening {
  if (isBullet(word) || /^[-–+•▪●*·]\p{L}/u.test(word)) return "bullet";
  const letter = word.replace(/^[("“‘'[]+/, "").charAt(0);
  if (/\d/.test(letter)) return "digit";
  if (letter === "" || letter.toLowerCase() === letter.toUpperCase()) return "other";
  return letter === letter.toUpperCase() ? "upper" : "lower";
}

/** The share of the letters of a text that are capitals, 0–1. */
export function capitalShare(text: string): number {
  let letters = 0;
  let capitals = 0;
  for (const letter of text) {
    if (letter.toLowerCase() === letter.toUpperCase()) continue;
    letters++;
    if (letter === letter.toUpperCase()) capitals++;
  }
  return letters === 0 ? 0 : capitals / letters;
}
