import { isSyllable } from "./syllable";

/** "1.11Kiện", "1.17được", "1.10-": a number of two parts belongs to no word. */
const OF_PARTS = /^(\d{1,3}(?:\.\d{1,3})+\.?)(?:[-–+•]|(\p{L}+))/u;
const PLAIN = /^(\d{1,3}|S?TT)(\p{Lu}\p{Ll}+)/u;

/**
 * Where a row's number, or the heading over the numbers, ends that fills its column so that the next cell's text
 * follows without a blank; 0 where none does.
 * @example endOfNumber("1.11Kiện") // 4
 * @example endOfNumber("STTMục") // 3
 */
export function endOfNumber(word: string): number {
  const [, number, letters] = OF_PARTS.exec(word) ?? PLAIN.exec(word) ?? [];
  if (number === undefined || (letters !== undefined && !isSyllable(letters))) return 0;
  return number.length;
}
