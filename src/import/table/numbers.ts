import { readNumber, readRoman } from "../text/numbering";

/** A number in front of a row, and how deep its kind usually lies: A, I, 1, 1.1, a). */
export interface RowNumber {
  /** Without brackets, dots and blanks around it. */
  readonly plain: string;
  readonly level: number;
  /** Digits only: 2.1 as [2, 1]; null for letters and Roman numbers. */
  readonly path: readonly number[] | null;
}

/** Capital letters: A, B. */
export const UPPER_LEVEL = 1;
const ROMAN_LEVEL = 2;
const DIGIT_LEVEL = 3;
const LETTER_LEVEL = 8;
const BULLET_LEVEL = 9;

/** Where titles without a number lie: below Roman ones, above digits. */
export const TITLE_LEVEL = 2.5;
/** A digit over rows whose digits begin again at 1. */
export const RESTARTED_LEVEL = 2.9;

/** The number that a cell consists of, or null. @example rowNumber("IV.")?.level // 2 */
export function rowNumber(text: string): RowNumber | null {
  const plain = text
    .trim()
    .replace(/^(?:phần|mục|lĩnh vực|nhóm)\s+(?=[\dIVXLA-H]+[.:)]?$)/i, "")
    .replace(/^\(|[\s.):/-]+$/g, "")
    .replace(/(\d\.)\s+(?=\d)/g, "$1");
  if (plain === "" || plain.length > 15) return null;
  if (readRoman(plain) !== null) return { plain, level: ROMAN_LEVEL, path: null };
  if (/^[A-HĐ]$/.test(plain)) return { plain, level: UPPER_LEVEL, path: null };
  const mixed = /^([IVXL]+|[A-H])((?:\.\d{1,3}){1,4})$/.exec(plain);
  if (mixed?.[2]) {
    const path = mixed[2].slice(1).split(".").map(Number);
    return { plain, level: DIGIT_LEVEL + path.length - 1, path };
  }
  if (/^\d{1,5}(?:[.,]\d{1,3}){0,5}$/.test(plain)) {
    const path = plain.split(/[.,]/).map(Number);
    return { plain, level: DIGIT_LEVEL + path.length - 1, path };
  }
  if (/^\d{1,3}(?:\.\d{1,3}){0,3}\.?[a-zđ]$/.test(plain) || /^[a-zđ]$/.test(plain))
    return { plain, level: LETTER_LEVEL, path: null };
  return null;
}

/** A dash or dot in the column of numbers: a point below a numbered row. */
export function bulletNumber(text: string): RowNumber | null {
  return /^[-–—+•*▪●]$/.test(text.trim()) ? { plain: text.trim(), level: BULLET_LEVEL, path: null } : null;
}

/** Whether a cell holds a number and nothing else. */
export function isLoneNumber(text: string): boolean {
  return rowNumber(text) !== null;
}

/** A text's number in front and the rest: "II. Cải cách thể chế", "a) Rà soát", "Lĩnh vực 1: …". */
export function leadingNumber(
  text: string,
): { readonly number: RowNumber; readonly printed: string; readonly rest: string } | null {
  const match =
    /^((?:(?:phần|mục|lĩnh vực|nhóm)\s+)?(?:(?:[IVXL]+|\d{1,3})(?:\.\d{1,3})*[.):]|[IVXL]+\s*[-–]|\d{1,3}(?:\.\d{1,3})+|[A-HĐ][.)]|[a-zđ]\)))\s*(?=\p{L}|["“(])([\s\S]+)$/iu.exec(
      text,
    );
  const printed = match?.[1] ?? "";
  if (!match?.[2] || /^[ivxl]+\s*[-–]/.test(printed)) return null;
  const number = rowNumber(printed.replace(/\s*[-–]$/, ""));
  return number ? { number, printed, rest: match[2] } : null;
}

/** Whether one row's number lies below another's: 1.1 below 1, 1 below I, a) below 1. */
export function isBelow(lower: RowNumber, upper: RowNumber): boolean {
  if (lower.level <= upper.level) return false;
  if (!lower.path || !upper.path || upper.path.length === 0) return true;
  const { path } = upper;
  return path.every((part, at) => part === lower.path?.[at]);
}

/** Whether a number begins its row of numbers: 1, 1.1, a, I, A. */
export function isFirst(number: RowNumber): boolean {
  if (number.path) return number.path[number.path.length - 1] === 1;
  return /^(?:I|A|a)$/.test(number.plain) || readNumber(number.plain)?.path.slice(-1)[0] === 1;
}
