import { capitalShare, wordsOf } from "./letters";
import { readNumber, readRoman } from "./numbering";
import type { BodyLine } from "./bodyLine";

const ROMAN_SECTION = /^(?:PHẦN |Phần )?([IVXL]+)([.):]?)(?:\s+(\S.*))?$/;
const LETTER_SECTION = /^(?:PHẦN |Phần )?([A-H])([.):]?)(?:\s+(\S.*))?$/;

/** Where the sections of a table begin, with their numbers: Roman ones, or else letters, in order. */
export function sectionStarts(body: readonly BodyLine[]): Map<number, string> {
  const roman = startsBy(body, ROMAN_SECTION, (no) => readRoman(no) ?? 0);
  return roman.size > 0 ? roman : startsBy(body, LETTER_SECTION, (no) => "ABCDEFGH".indexOf(no) + 1);
}

/** So many titles before one may be missing. */
const MOST_MISSED = 3;

/** A name in capitals, behind a dot, or right above an item. */
function startsBy(
  body: readonly BodyLine[],
  pattern: RegExp,
  valueOf: (no: string) => number,
): Map<number, string> {
  const starts = new Map<number, string>();
  let expected = 1;
  body.forEach(({ line }, index) => {
    const match = pattern.exec(line.text);
    const printed = match?.[1];
    if (!match || !printed) return;
    const name = match[3] ?? nameBelow(body, index);
    const clear = match[2] !== "" || /^ph/i.test(line.text) || isAboveItem(body, index);
    if (name === "" || !isSectionName(name, clear)) return;
    const value = valueOf(printed);
    const later = value > expected && value <= expected + MOST_MISSED;
    if (value === expected || (later && (capitalShare(name) > 0.9 || isAboveFirst(body, index)))) {
      starts.set(index, printed);
      expected = value + 1;
    }
  });
  return starts;
}

/** Whether the items' first number, or the next, stands a line or two below. */
function isAboveItem(body: readonly BodyLine[], index: number): boolean {
  if (followsQuarter(body, index)) return false;
  return [1, 2].some((below) => readNumber(body[index + below]?.line.words[0] ?? "") !== null);
}

/** Whether the number of a section's first item, with a text behind it, stands right below. */
function isAboveFirst(body: readonly BodyLine[], index: number): boolean {
  const [number = "", next = ""] = body[index + 1]?.line.words ?? [];
  const path = readNumber(number)?.path ?? [];
  return path[path.length - 1] === 1 && /^\p{Lu}/u.test(next) && !followsQuarter(body, index);
}

/** Whether the lines above end in a quarter without its number; "hằng quý" has none. */
function followsQuarter(body: readonly BodyLine[], index: number): boolean {
  const before = [index - 2, index - 1].map((at) => body[at]?.line.text ?? "").join(" ");
  return /quý$/i.test(before) && !/(?:hằng|hàng|từng|mỗi|theo|các) quý$/i.test(before);
}

/** The line below a number that stands alone; none where the number belongs to "Quý". */
function nameBelow(body: readonly BodyLine[], index: number): string {
  return followsQuarter(body, index) ? "" : (body[index + 1]?.line.text ?? "");
}

function isSectionName(name: string, dotted: boolean): boolean {
  if (!/\p{L}{2}/u.test(name)) return false;
  const capitals = capitalShare(name);
  return capitals > 0.8 ? wordsOf(name).length >= 2 || name.length > 4 : dotted && /^\p{Lu}/u.test(name);
}
