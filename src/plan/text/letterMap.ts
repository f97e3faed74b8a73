/** For each code unit the one that stands for it, or one of `UNKNOWN`, `NOTHING`. */
export type LetterMap = Uint16Array;

const UNKNOWN = 0;
const NOTHING = 0xffff;
const BLANK = 0x20;

/** ASCII and Latin letters, Vietnamese ones among them, their marks, the signs of word processors. */
const RANGES = [
  [0x01, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x205f],
] as const;

/**
 * A map of Latin letters, made by asking what each becomes by itself; null for one that depends on its neighbours.
 * @example letterMap((letter) => letter.toLowerCase())
 */
export function letterMap(become: (letter: string) => string | null): LetterMap {
  const map = new Uint16Array(0x2060);
  for (const [from, to] of RANGES) {
    for (let code = from; code <= to; code++) map[code] = codeFor(String.fromCharCode(code), become);
  }
  return map;
}

function codeFor(letter: string, become: (letter: string) => string | null): number {
  if (/\s/.test(letter)) return BLANK;
  // "´" is a blank with a mark in some forms of Unicode.
  if (/\s/.test(letter.normalize("NFKC"))) return UNKNOWN;
  const found = become(letter);
  if (found === null || found.length > 1) return UNKNOWN;
  return found === "" ? NOTHING : found.charCodeAt(0);
}

const LONGEST = 4096;
const LINE = new Uint16Array(LONGEST);

/**
 * A text letter by letter through a map, with single blanks and none at its ends; null where a letter isn't in
 * the map or the text is too long. One pass, as whole plans go through it.
 */
export function mapLetters(text: string, map: LetterMap): string | null {
  if (text.length > LONGEST) return null;
  let length = 0;
  let changed = false;
  for (let at = 0; at < text.length; at++) {
    const old = text.charCodeAt(at);
    const code = map[old] ?? UNKNOWN;
    if (code === UNKNOWN) return null;
    changed ||= code !== old;
    if (code === NOTHING || (code === BLANK && (length === 0 || LINE[length - 1] === BLANK))) continue;
    LINE[length++] = code;
  }
  if (length > 0 && LINE[length - 1] === BLANK) length -= 1;
  if (!changed && length === text.length) return text;
  return Reflect.apply(String.fromCharCode, null, LINE.subarray(0, length)) as string;
}
