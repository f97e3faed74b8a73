/** Numbers of 30 bits, which engines keep without a box. */
const BITS = 0x3fffffff;

/**
 * A number for each word of a folded text, in order: equal words have equal numbers, and different ones all but
 * certainly different numbers. Whole plans are searched by them without cutting their texts up.
 * @example wordSigns("tu chu, tu chu") // [a, b, a, b]
 */
export function wordSigns(folded: string): readonly number[] {
  const signs: number[] = [];
  let sign = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (isOfWord(code)) {
      sign = (Math.imul(sign, 31) + code) & BITS;
    } else if (sign !== 0) {
      signs.push(sign);
      sign = 0;
    }
  }
  if (sign !== 0) signs.push(sign);
  return signs;
}

/** a–z, 0–9 and all letters beyond ASCII. */
function isOfWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code >= 0x80;
}
