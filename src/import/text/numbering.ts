/** A number that may head an item: "5", "5.", "2.1", "a)". */
export interface ItemNumber {
  /** As printed. */
  readonly printed: string;
  /** 2.1 as [2, 1]; letters as 1, 2, 3 … behind -1, so that they never follow a number by chance. */
  readonly path: readonly number[];
}

// The Vietnamese alphabet of enumerations has đ after d and neither f, j, w nor z
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** The number that a text consists of, or null. @example readNumber("2.1.")?.path // [2, 1] */
export function readNumber(text: string): ItemNumber | null {
  const digits = /^\(?(\d{1,5}(?:\.\d{1,3}){0,3})[.)]?$/.exec(text);
  if (digits?.[1]) {
    const path = digits[1].split(".").map(Number);
    return path.includes(0) ? null : { printed: text, path };
  }
  const letter = /^([a-zđ])[.)]$/.exec(text)?.[1];
  const at = letter === undefined ? -1 : LETTERS.indexOf(letter);
  return at < 0 ? null : { printed: text, path: [-1, at + 1] };
}

/** Whether a text may be the last figures of a number that its column tore: "0" of "1.10". */
export function mayEndNumber(text: string): boolean {
  return /^\d{1,2}[.)]?$/.test(text);
}

/**
 * How many numbers are left out between one item and the next: 0 for a direct successor (5 → 6, 5 → 5.1,
 * 5.2 → 6, b) → c)), null where the number can't follow.
 */
export function gapBetween(previous: ItemNumber | null, next: ItemNumber): number | null {
  const path = next.path;
  const last = path[path.length - 1] ?? 0;
  if (!previous)
    return path.every((part) => part === 1 || part === -1) || path.length === 1 ? last - 1 : null;
  const before = previous.path;
  if (before[0] !== -1 && path[0] === -1) return last - 1;
  if (before[0] === -1 && path[0] !== -1) return null;
  const common = sharedLength(before, path);
  if (path.length > before.length)
    return common === before.length && path.length === before.length + 1 ? last - 1 : null;
  if (common !== path.length - 1) return null;
  const gap = last - (before[common] ?? 0) - 1;
  return gap < 0 ? null : gap;
}

function sharedLength(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman number up to 89, or null. @example readRoman("XIV") // 14 */
export function readRoman(text: string): number | null {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === "") return null;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const here = ROMAN[text[at] ?? ""] ?? 0;
    value += here < (ROMAN[text[at + 1] ?? ""] ?? 0) ? -here : here;
  }
  return value;
}
