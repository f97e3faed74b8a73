const MARKS = /[\u0300-\u036f]/g;

/** Texts so short come again and again; longer ones hardly do. */
const LONGEST_KNOWN = 80;
const KNOWN_LIMIT = 20_000;

/** A function of texts that remembers what it gave for short ones; the answer depends on the text alone. */
export function remembered<T>(work: (text: string) => T, longest = LONGEST_KNOWN): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(text, result);
    return result;
  };
}

/**
 * The text for comparing: lower case, without accents, đ as d; it makes hoá and hóa, Uỷ and Ủy the same.
 * @example fold("Đơn vị") // "don vi"
 */
export const fold = remembered((text: string): string =>
  text.normalize("NFD").replace(MARKS, "").replace(/[đĐ]/g, "d").toLowerCase(),
);

/** The folded word without the punctuation around it. @example bareWord("(CCHC),") // "cchc" */
export const bareWord = remembered((word: string): string =>
  fold(word).replace(/^[^a-z0-9%]+|[^a-z0-9%]+$/g, ""),
);

/** The bare words of a text, blanks between. @example bareText("Kết quả/ Sản phẩm") // "ket qua san pham" */
export const bareText = remembered((text: string): string =>
  fold(text)
    .replace(/[^a-z0-9%]+/g, " ")
    .trim(),
);

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
export const openingOf = remembered((word: string): Opening => {
  if (isBullet(word) || /^[-–+•▪●*·]\p{L}/u.test(word)) return "bullet";
  const letter = word.replace(/^[("“‘'[]+/, "").charAt(0);
  if (/\d/.test(letter)) return "digit";
  if (letter === "" || letter.toLowerCase() === letter.toUpperCase()) return "other";
  return letter === letter.toUpperCase() ? "upper" : "lower";
});

/** A text without the bullet in front. @example withoutBullet("- Rà soát") // "Rà soát" */
export function withoutBullet(text: string): string {
  return text.replace(/^[-–+•]\s*/, "");
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
