import { wordSigns } from "../plan/text/wordSigns";
import type { CellText } from "./cellText";

/** A repetition in a text: the words as they stand, said once, and the whole text with them said once. */
export interface Doubling {
  readonly phrase: string;
  readonly single: string;
  readonly mended: string;
  /** What the text says around a doubled syllable once mended, in small letters: "giao tự chủ". */
  readonly proof: string | null;
  /** "certain": a mistake by itself. "likely": unless two words meet. "proof": only if `proof` is seen elsewhere. */
  readonly sureness: "certain" | "likely" | "proof";
}

/** Words that are right when they stand twice. */
const REDUPLICATIONS = new Set(
  (
    "luôn dần ngày người nhà ngành nơi chỗ lúc đời mãi xa gần từ thường song chung riêng hằng hàng năm tháng " +
    "rất ngay vừa cứ đôi nhanh chậm đều lần từng đâu gì nào ai khác lớn nhỏ cao xanh"
  ).split(" "),
);
/**
 * Syllables that end one common word and begin another, so that they stand twice rightly: "giao thông thông
 * minh", "thực hiện hiện đại hóa", "giải ngân ngân sách", "công chức chức danh".
 */
const MEETING = new Set(
  (
    "hiện thông ngân thành chức bộ định xuất đổi nhận tác động hành vị khai triển toàn phương phòng trung truyền " +
    "mục quan hợp giá tạo lực viên dân quyền công lý chính tài sách tin học sinh nghiệp kỳ tư vụ tra cường vực " +
    "thể trình bảo đảm quản chủ hóa hoá dụng kiểm đánh phát thực điện cơ quy tiêu chuẩn tiếp nội pháp luật cấp đạo"
  ).split(" "),
);
const WORD = /[\p{L}\p{M}\d]+/gu;
const LONGEST_PHRASE = 6;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Length {
  readonly words: number;
  /** 1 where "và" stands between. */
  readonly between: 0 | 1;
}

/** The repetitions of a text: a word or phrase twice in a row, or a phrase on both sides of "và". */
export function doubledIn({ composed: text, words: signs }: CellText): Doubling[] {
  if (!mayDouble(signs)) return [];
  const words = wordsOf(text);
  const found: Doubling[] = [];
  for (let at = 0; at < words.length;) {
    const length = lengthOfDoubling(text, words, at);
    const doubling = length && doublingAt(text, words, at, length);
    if (doubling) found.push(doubling);
    at += doubling && length ? 2 * length.words + length.between : 1;
  }
  return found;
}

const [AND] = wordSigns("va");

/** A light look that lets nearly all texts go: some words must come again next, or behind an "và". */
function mayDouble(words: readonly number[]): boolean {
  return words.some((_, at) => {
    for (let length = 1; length <= LONGEST_PHRASE; length++) {
      if (comeAgain(words, at, at + length, length)) return true;
      if (words[at + length] === AND && comeAgain(words, at, at + length + 1, length)) return true;
    }
    return false;
  });
}

function comeAgain(words: readonly number[], first: number, second: number, length: number): boolean {
  if (second + length > words.length) return false;
  for (let index = 0; index < length; index++) {
    if (words[first + index] !== words[second + index]) return false;
  }
  return true;
}

function lengthOfDoubling(text: string, words: readonly Word[], at: number): Length | null {
  for (let length = LONGEST_PHRASE; length >= 1; length--) {
    if (same(text, words, at, at + length, length) && (length > 1 || canBeMistake(words[at]?.text))) {
      return { words: length, between: 0 };
    }
    const joined = length >= 2 && words[at + length]?.text === "và";
    if (joined && same(text, words, at, at + length + 1, length)) return { words: length, between: 1 };
  }
  return null;
}

function canBeMistake(word: string | undefined): boolean {
  return word !== undefined && /^\p{L}{2,}$/u.test(word) && !REDUPLICATIONS.has(word);
}

/** Whether the phrase at one place stands again at the other, with only blanks in between. */
function same(text: string, words: readonly Word[], first: number, second: number, length: number): boolean {
  if (second + length > words.length) return false;
  for (let index = 0; index < length; index++) {
    const [a, b] = [words[first + index], words[second + index]];
    if (!a || !b || a.text !== b.text || !/\p{L}/u.test(a.text)) return false;
  }
  const [start, end] = [words[first], words[second + length - 1]];
  return start !== undefined && end !== undefined && onlyBlanks(text, start, end);
}

function onlyBlanks(text: string, first: Word, last: Word): boolean {
  return /^[\p{L}\p{M}\d\s]+$/u.test(text.slice(first.start, last.end));
}

function doublingAt(text: string, words: readonly Word[], at: number, length: Length): Doubling | null {
  const next = at + 2 * length.words + length.between;
  const [start, once, end] = [words[at], words[at + length.words - 1], words[next - 1]];
  if (!start || !once || !end) return null;
  const doubling = {
    phrase: text.slice(start.start, end.end),
    single: text.slice(start.start, once.end),
    mended: text.slice(0, once.end) + text.slice(end.end),
  };
  if (length.words > 1) return { ...doubling, proof: null, sureness: "certain" };
  const [before, behind] = [words[at - 1], words[next]];
  // Two words can only meet where there is one on either side.
  if (!before || !behind || !onlyBlanks(text, before, behind))
    return { ...doubling, proof: null, sureness: "certain" };
  const proof = `${before.text} ${start.text} ${behind.text}`;
  return { ...doubling, proof, sureness: MEETING.has(start.text) ? "proof" : "likely" };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
