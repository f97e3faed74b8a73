import { endOfNumber } from "../gluedNumber";
import { bareWord, remembered } from "../letters";
import { widthOf } from "../metric";
import { endOfFirst } from "../syllable";

/** A word with its place on its line, counted in characters; `to` is exclusive. */
export interface PlacedWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** A capital in front, or a bullet: sentences, names of units and points of a list begin cells. */
  readonly capital: boolean;
  /** In the measure of `widthOf`. */
  readonly width: number;
  /** Brackets that it opens, less those that it closes. */
  readonly brackets: number;
  /** See `bareWord`. */
  readonly bare: string;
  /** The columns, by their place, whose cells begin as the text from here on does; asked of few words. */
  readonly suits?: ReadonlySet<number>;
}

/** Words with single blanks between them. */
export type Fragment = readonly PlacedWord[];

/** A line whose blanks show where on the page its words stand. */
export interface PrintedLine {
  /** Line number in the source, from 1. */
  readonly no: number;
  readonly fragments: readonly Fragment[];
  /** The words of all fragments. */
  readonly words: readonly PlacedWord[];
  readonly newPage: boolean;
}

/** A line with other fragments. */
export function withFragments(line: PrintedLine, fragments: readonly Fragment[]): PrintedLine {
  return { ...line, fragments, words: fragments.flat() };
}

const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** A page isn't printed wider, nor a plan longer; what is, isn't the layout form. */
const WIDEST = 500;
const MOST_LINES = 60_000;

/** The lines of a text in the layout form, blank ones without fragments; null where it can't be of that form. */
export function printedLines(source: string): PrintedLine[] | null {
  const lines = source
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/);
  if (lines.length > MOST_LINES || lines.some((line) => line.length > WIDEST)) return null;
  return lines.map((line, at) => {
    const fragments = fragmentsOf(line.replace(/\f/g, ""));
    return { no: at + 1, fragments, words: fragments.flat(), newPage: line.includes("\f") };
  });
}

const CAPITAL = /^[^\p{L}\d]*\p{Lu}|^[-–+•]$/u;

const wordWidth = remembered(widthOf);

function placedWord(text: string, from: number): PlacedWord {
  const capital = CAPITAL.test(text);
  const brackets = text.split("(").length - text.split(")").length;
  const [width, bare] = [wordWidth(text), bareWord(text)];
  return { text, from, to: from + text.length, capital, width, brackets, bare };
}

function* wordsOn(line: string): Generator<PlacedWord> {
  let isFirst = true;
  for (const { 0: text, index } of line.matchAll(/\S+/g)) {
    // a cell that fills its column touches the next one
    const end = (isFirst && endOfNumber(text)) || endOfFirst(text) || endOfDate(text);
    isFirst = false;
    if (end > 0) yield placedWord(text.slice(0, end), index);
    yield placedWord(text.slice(end), index + end);
  }
}

/** Where a date ends that a text follows without a blank; 0 where none does. */
function endOfDate(text: string): number {
  return /^(?:\d{1,2}\/){1,2}20\d\d(?=\p{L}|0\d$)/u.exec(text)?.[0].length ?? 0;
}

function fragmentsOf(line: string): PlacedWord[][] {
  const fragments: PlacedWord[][] = [];
  for (const word of wordsOn(line)) {
    const { text } = word;
    const last = fragments[fragments.length - 1];
    const before = last?.[last.length - 1];
    if (last && before && before.to + 1 === word.from && isTornOff(before.text, text)) {
      last[last.length - 1] = { ...placedWord(before.text + text, before.from), to: word.to };
      continue;
    }
    const near = (last?.[last.length - 1]?.to ?? -Infinity) + 1 >= word.from;
    if (near) last?.push(word);
    else fragments.push([word]);
  }
  return fragments;
}

const MARKED = "ạậặẹệịọộợụựỵếấắớốứ";
const MARKED_END = new RegExp(`[${MARKED}]$`, "iu");
const MARKED_START = new RegExp(`^[${MARKED}]`, "u");

/** Some fonts set the consonants beside a marked vowel apart: "Kế t", "hợ p", "hạ n", "h ợp". */
function isTornOff(before: string, text: string): boolean {
  if (/^(?:ch?|m|ng?|nh|p|t)[,;:.)]*$/.test(text)) return MARKED_END.test(before);
  return /^(?:[bcdđghklmnpqrstvx]|[cgkpt]h|gi|ngh?|nh|qu|tr)$/i.test(before) && MARKED_START.test(text);
}

/** The words of a fragment as text. */
export function fragmentText(fragment: Fragment): string {
  return fragment.map(({ text }) => text).join(" ");
}

/** The words of a line as text. */
export function lineText(line: PrintedLine | undefined): string {
  return (line?.fragments ?? []).map(fragmentText).join(" ");
}

export function startOf(fragment: Fragment): number {
  return fragment[0]?.from ?? 0;
}

export function endOf(fragment: Fragment): number {
  return fragment[fragment.length - 1]?.to ?? 0;
}
