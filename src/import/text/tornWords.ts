import { isSyllable } from "./syllable";

/** Endings of syllables that are no words themselves, alone in front of a line. */
const ENDING = /^(?:ch?|g|h|m|ng?|nh|o|p|t)(?=[,;:.)]*(?:\s|$))/;
/** The last letter of an abbreviation: no word is a consonant alone. */
const LAST_CAPITAL = /^[BCDĐGHKLMNPQRSTVX](?=[,;:.)]*(?:\s|$))/;
/** Signs that stand behind a word without a blank. */
const CLOSING = /^[)\],;:][)\].,;:]*(?=\s|$)/;

/**
 * Whether a word that is wider than its column goes on in the next line, with its last letters or the signs behind it.
 * @example isTornWord("Kế hoạch/Bá", "o cáo") // true
 * @example isTornWord("Khi có yêu cầu của UBN", "D tỉnh") // true
 * @example isTornWord("(CB, CC, NLĐ", ")") // true
 */
export function isTornWord(line: string, next: string): boolean {
  if (CLOSING.test(next)) return /[\p{L}\d]$/u.test(line);
  if (LAST_CAPITAL.test(next)) return /(?<!\p{L})\p{Lu}{2,}$/u.test(line);
  const ending = ENDING.exec(next)?.[0];
  const begun = ending === undefined ? undefined : /\p{L}+$/u.exec(line)?.[0];
  return begun !== undefined && isSyllable(begun + (ending ?? ""));
}
