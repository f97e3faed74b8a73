import type { Letters, LettersByFont } from "./fontLetters";
import { UNREADABLE } from "./page";

/** Letters of Vietnamese beyond those that Western languages have. */
const VIETNAMESE =
  /^[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]$/;
/** What the first letter of a broken range becomes, where that is no letter that texts are full of. */
const BROKEN_START = /^[\u0003\u0011\u00a1\u00af\u00be\u00bf\u00de\u00df\u00fe\u00ff]$/;
/** Small letters follow their capitals, so that such a range is told without its neighbours. */
const PAIRS = ["\u0102\u0103", "\u0110\u0111", "\u01a0\u01a1", "\u01af\u01b0"];

/**
 * The letters that Ghostscript 10.00 broke, by font and code. Where a font names its letters by ranges, it puts both
 * bytes of a range's first letter into one ("Đ", U+0110, becomes U+0011) and counts on from there. Fonts of most
 * programs keep letters in the order of Unicode: the right letters of the same font tell how far from their codes
 * they are, and the arithmetic has to come out. A broken range without such neighbours is one that nobody can read.
 * @example brokenRanges(new Map([["F1", new Map([[0xd0, "\u0011"], [0xd1, "\u0012"]])]])) // Đ, đ
 */
export function brokenRanges(fonts: LettersByFont): LettersByFont {
  const found = new Map<string, Map<number, string>>();
  const unknown: (readonly [Map<number, string>, Run])[] = [];
  for (const [font, letters] of fonts) {
    const offsets = offsetsOf(letters);
    const mended = new Map<number, string>();
    for (const run of runsOf(letters)) {
      const right = rightLetters(run, offsets);
      if (right) right.forEach((letter, at) => mended.set(run.code + at, letter));
      else unknown.push([mended, run]);
    }
    found.set(font, mended);
  }
  // a lone "ß" may be one; in a document with ranges that are broken for certain it is none
  if ([...found.values()].every((mended) => mended.size === 0)) return new Map();
  for (const [mended, { code, letters }] of unknown)
    letters.forEach((_, at) => mended.set(code + at, UNREADABLE));
  return found;
}

/** How far the letters of Vietnamese are from their codes. */
function offsetsOf(letters: Letters): ReadonlySet<number> {
  const right = [...letters].filter(([, letter]) => VIETNAMESE.test(letter));
  return new Set(right.map(([code, letter]) => unicode(letter) - code));
}

/** What a run of letters was before its first one lost a byte; null where it can't be told. */
function rightLetters({ code, letters }: Run, offsets: ReadonlySet<number>): readonly string[] | null {
  const [first = ""] = letters;
  for (const offset of offsets) {
    const right = letters.map((_, at) => String.fromCharCode(code + at + offset));
    if (right.every((letter) => VIETNAMESE.test(letter)) && broken(right[0] ?? "") === first) return right;
  }
  const pair = letters.length === 2 && PAIRS.find((each) => broken(each.charAt(0)) === first);
  return pair ? [...pair] : null;
}

/** What Ghostscript makes of a range's first letter. */
function broken(letter: string): string {
  const code = unicode(letter);
  return String.fromCharCode((code >> 8) | (code & 0xff));
}

function unicode(letter: string): number {
  return letter.charCodeAt(0);
}

interface Run {
  readonly code: number;
  readonly letters: string[];
}

/** Codes that follow each other and draw letters that do, where they may be a broken range. */
function runsOf(letters: Letters): readonly Run[] {
  const runs: Run[] = [];
  const inOrder = [...letters].filter(([, letter]) => letter.length === 1).sort(([a], [b]) => a - b);
  for (const [code, letter] of inOrder) {
    const run = runs.at(-1);
    const goesOn = run && code === run.code + run.letters.length;
    if (goesOn && unicode(letter) === unicode(run.letters[0] ?? "") + run.letters.length)
      run.letters.push(letter);
    else runs.push({ code, letters: [letter] });
  }
  return runs.filter(({ letters: [first = "", second] }) => second !== undefined && BROKEN_START.test(first));
}
