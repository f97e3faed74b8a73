import type { LegacyEncoding } from "../legacyLetters";
import { wordsOf } from "./letters";

/** So much of a text tells how it is written. */
const SAMPLE = 200_000;
const UNICODE = /[\u0100-\u01b0\u1ea0-\u1ef9]|[A-Za-z][\u0300-\u0323]/;
/** Signs that only TCVN3 sets inside words. */
const TCVN3_WORD = /\p{L}[µ¸¶·¹®¨©ª«¬]|[µ¸¶·¹®¨©ª«¬]\p{L}/u;
/** A vowel and a letter that is a mark in VNI; no Unicode word has the two together. */
const VNI_WORD = /[aeoôö][ùøûõï]/i;

/** Whether a text holds Vietnamese letters that only Unicode has. */
export function isUnicode(text: string): boolean {
  return UNICODE.test(text);
}

/**
 * The old code page that a text without fonts is in, told by letters that stand inside words there and nowhere else;
 * null where it is Unicode.
 * @example guessLegacy("KÕ ho¹ch c¶i c¸ch hµnh chÝnh") // "tcvn3"
 */
export function guessLegacy(text: string): LegacyEncoding | null {
  const sample = text.slice(0, SAMPLE);
  if (isUnicode(sample)) return null;
  const words = wordsOf(sample).filter((word) => /\p{L}/u.test(word));
  const share = (pattern: RegExp): number =>
    words.filter((word) => pattern.test(word)).length / Math.max(1, words.length);
  if (share(TCVN3_WORD) > 0.15) return "tcvn3";
  return share(VNI_WORD) > 0.1 ? "vni" : null;
}
