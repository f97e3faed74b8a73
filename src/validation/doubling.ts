/** A repetition in a text: the words as they stand, said once, and the whole text with them said once. */
export interface Doubling {
  readonly phrase: string;
  readonly single: string;
  readonly mended: string;
}

/** Words that are right when they stand twice. */
const REDUPLICATIONS = new Set(
  (
    "luôn dần ngày người nhà ngành nơi chỗ lúc đời mãi xa gần từ thường song chung riêng hằng hàng năm tháng " +
    "rất ngay vừa cứ đôi nhanh chậm đều lần từng đâu gì nào ai khác lớn nhỏ cao xanh"
  ).split(" "),
);
const WORD = /[\p{L}\p{M}\d]+/gu;
const LONGEST_PHRASE = 6;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The repetitions of a text: a word or phrase twice in a row, or a phrase on both sides of "và". */
export function doubledIn(text: string): Doubling[] {
  const found: Doubling[] = [];
  const words = wordsOf(text.normalize("NFC"));
  for (let at = 0; at < words.length;) {
    const length = lengthOfDoubling(text.normalize("NFC"), words, at);
    const doubling = length && doublingAt(text.normalize("NFC"), words, at, length);
    if (doubling && length) {
      found.push(doubling);
      at += 2 * length.words + length.between;
    } else at++;
  }
  return found;
}

interface Length {
  readonly words: number;
  /** 1 where "và" stands between. */
  readonly between: 0 | 1;
}

function lengthOfDoubling(text: string, words: readonly Word[], at: number): Length | null {
  for (let length = LONGEST_PHRASE; length >= 1; length--) {
    if (same(text, words, at, at + length, length) && isMistake(words[at]?.text, length))
      return { words: length, between: 0 };
    const joined = words[at + length]?.text === "và" && length >= 2;
    if (joined && same(text, words, at, at + length + 1, length)) return { words: length, between: 1 };
  }
  return null;
}

function isMistake(word: string | undefined, length: number): boolean {
  return length > 1 || (word !== undefined && /^\p{L}{2,}$/u.test(word) && !REDUPLICATIONS.has(word));
}

/** Whether the phrase at one place stands again at the other, with only blanks in between. */
function same(text: string, words: readonly Word[], first: number, second: number, length: number): boolean {
  if (second + length > words.length) return false;
  for (let index = 0; index < length; index++) {
    const [a, b] = [words[first + index], words[second + index]];
    if (!a || !b || a.text !== b.text || !/\p{L}/u.test(a.text)) return false;
  }
  const start = words[first];
  const end = words[second + length - 1];
  return (
    start !== undefined && end !== undefined && /^[\p{L}\p{M}\d\s]+$/u.test(text.slice(start.start, end.end))
  );
}

function doublingAt(text: string, words: readonly Word[], at: number, length: Length): Doubling | null {
  const [start, once, end] = [
    words[at],
    words[at + length.words - 1],
    words[at + 2 * length.words + length.between - 1],
  ];
  if (!start || !once || !end) return null;
  return {
    phrase: text.slice(start.start, end.end),
    single: text.slice(start.start, once.end),
    mended: text.slice(0, once.end) + text.slice(end.end),
  };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
