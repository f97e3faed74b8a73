import type { Strip } from "./borders";
import { readNumber } from "../numbering";
import type { Fragment, PlacedWord, PrintedLine } from "./printed";
import { endOf, startOf } from "./printed";

/** Whether a line begins a section's title, goes on with one, or is none of it. */
export type TitlePart = "begins" | "goes on" | null;

const SECTION = /^(?:[IVXL]+|[A-H])[.)]?$/;
const MOST_BESIDE = 2;

/**
 * The titles of sections on a page: a number and its name, whatever columns the name runs over. A long name has
 * further lines above and below its number, which run over several columns too.
 */
export function titleParts(lines: readonly PrintedLine[], strips: readonly Strip[]): TitlePart[] {
  const parts: TitlePart[] = lines.map(() => null);
  lines.forEach((line, at) => {
    if (!SECTION.test(line.fragments[0]?.[0]?.text ?? "") || !isAtLeft(line, strips)) return;
    const named = isNamed(line);
    let from = at;
    while (at - from < MOST_BESIDE && parts[from - 1] === null && isWideLine(lines[from - 1], strips)) from--;
    let to = at + 1;
    while (to - at <= MOST_BESIDE && isNameLine(lines[to], strips, named ? "wide" : "any", from < at)) to++;
    const alone = line.words.length === 1;
    if (!named && !(alone && (from < at || isWideLine(lines[at + 1], strips)))) return;
    for (let part = from; part < to; part++) parts[part] = part === from ? "begins" : "goes on";
  });
  return parts;
}

/** A section's number and its name beside it. */
export function isNamed({ fragments, words }: PrintedLine): boolean {
  if (!SECTION.test(words[0]?.text ?? "") || words.length < 2) return false;
  return fragments.length <= 2 && (fragments.length === 1 || fragments[0]?.length === 1);
}

/**
 * Whether a line begins among the rows' numbers, or is one text over all columns: "III" over the end of another cell
 * is the rest of "Quý II, Quý III".
 */
function isAtLeft({ fragments, words }: PrintedLine, strips: readonly Strip[]): boolean {
  const [number, name] = words;
  const isOne = fragments.length === 1 && /^\p{Lu}/u.test(name?.text ?? "");
  return isOne || (number?.from ?? 0) < (strips[1]?.from ?? Infinity);
}

/** A line that goes on with a name: wide, or the only text where the lines above were wide. */
function isNameLine(
  line: PrintedLine | undefined,
  strips: readonly Strip[],
  kind: "wide" | "any",
  begun: boolean,
): boolean {
  if (isWideLine(line, strips)) return true;
  const [fragment, ...rest] = line?.fragments ?? [];
  if (kind === "wide" || !begun || !fragment || rest.length > 0) return false;
  return /^\p{Ll}/u.test(fragment[0]?.text ?? "");
}

const FAR = 8;

/** One text that begins at the left, with no row's number, and runs far over the borders of two columns of words. */
function isWideLine(line: PrintedLine | undefined, strips: readonly Strip[]): boolean {
  const [fragment, ...rest] = line?.fragments ?? [];
  if (!fragment || rest.length > 0 || readNumber(fragment[0]?.text ?? "") !== null) return false;
  return crossedBy(fragment, strips) >= 2 && startOf(fragment) < (strips[1]?.to ?? 0);
}

function crossedBy(fragment: Fragment, strips: readonly Strip[]): number {
  const [from, to] = [startOf(fragment), endOf(fragment)];
  return strips.slice(2).filter((strip) => from < strip.from - FAR && to > strip.from + FAR).length;
}

/** The words of a title's line: its number among the numbers, its name in the first column of words. */
export function titleCells(line: PrintedLine, columns: number): PlacedWord[][] {
  const { words } = line;
  const numbered = SECTION.test(words[0]?.text ?? "");
  const number = numbered ? words.slice(0, 1) : [];
  const name = words.slice(number.length);
  return Array.from({ length: columns }, (_, at) => (at === 0 ? number : at === 1 ? name : []));
}
