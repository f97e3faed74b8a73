import { isSyllable } from "./syllable";

/**
 * Whether a text holds a word that two cells make together, which stood too near each other for a blank: no
 * Vietnamese word has a figure in front, a capital within or so many letters.
 * @example holdsGluedWords("tháo gỡ khó khăn cho doanhCông nghiệp") // true
 */
export function holdsGluedWords(text: string): boolean {
  return text
    .normalize("NFC")
    .split(/[^\p{L}\d]+/u)
    .some(isGlued);
}

/** "nghiêng" */
const LONGEST_SYLLABLE = 7;
const SHORTEST_BEHIND_FIGURES = 3;

function isGlued(word: string): boolean {
  const figures = /^\d+(\p{Ll}+)$/u.exec(word)?.[1];
  if (figures !== undefined) return figures.length >= SHORTEST_BEHIND_FIGURES && isSyllable(figures);
  // "PowerPoint", "YouTube" and others like them are written without Vietnamese letters
  if (/^[\p{ASCII}]*$/u.test(word)) return false;
  const [, first, second] = /^(\p{L}?\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(word) ?? [];
  if (first !== undefined && second !== undefined) return isSyllable(first) && isSyllable(second);
  return /^\p{L}\p{Ll}+$/u.test(word) && word.length > LONGEST_SYLLABLE;
}
