import type { BodyLine } from "./bodyLine";
import { openingOf } from "./letters";
import type { ItemNumber } from "./numbering";
import { mayEndNumber, readNumber } from "./numbering";
import { callsNumber, isTornNumber, tornYear } from "./tornNumbers";

/** A place where an item may begin. */
export interface Mark {
  readonly at: number;
  readonly number: ItemNumber;
  /** What speaks for it as an item's number, whatever the number. */
  readonly gain: number;
  readonly lone: boolean;
  /** Its number takes so many lines: two where its column tore it, "1.1" over "0". */
  readonly lines: number;
}

const LONE_GAIN = 2;
/** Both lines of a torn number would be words of a cell otherwise. */
const WHOLE_GAIN = 2.5;
const INLINE_GAIN = 1;
/** A number may be the rest of one that its column tore: "10/12/202" and "6". */
const MAYBE_TORN = 1;
/** A number behind "thứ" may be a meeting's: "Kỳ họp thứ" and "10". */
const MAYBE_COUNTED = 2;

/** Every line that may begin an item: a lone number, or one before a capital, a bullet or a share. */
export function marksOf(body: readonly BodyLine[], from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  let known: ReadonlySet<string> | undefined;
  const years = (): ReadonlySet<string> => (known ??= yearsOf(body));
  for (let at = from; at < to; at++) {
    const words = body[at]?.line.words ?? [];
    const number = readNumber(words[0] ?? "");
    if (!number) continue;
    const next = words[1];
    const torn = tornCost(body[at - 1]?.line.text ?? "", body[at]?.line.text ?? "", years);
    if (torn === Infinity) continue;
    if (next === undefined) {
      const lone = { at, number, lone: true, lines: 1, gain: LONE_GAIN + followed(body[at + 1]) - torn };
      marks.push(lone);
      const whole = at + 1 < to ? wholeNumber(words[0], body[at + 1]) : null;
      if (whole) marks.push({ ...lone, number: whole, lines: 2, gain: WHOLE_GAIN + followed(body[at + 2]) });
    } else if (/^(?:\p{Lu}|[-+•]$|[≥>]|\d+%)/u.test(next))
      marks.push({ at, number, lone: false, lines: 1, gain: INLINE_GAIN - torn });
  }
  return marks;
}

/** Years that the table names, wherever. */
function yearsOf(body: readonly BodyLine[]): ReadonlySet<string> {
  return new Set(body.flatMap(({ line }) => line.text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []));
}

/** What it says against an item's number that it may be the rest of one above: sure where that is a known year. */
function tornCost(above: string, line: string, years: () => ReadonlySet<string>): number {
  const year = tornYear(above, line);
  if (year !== null) return years().has(year) ? Infinity : MAYBE_TORN;
  if (/(?:^|\s)thứ$/i.test(above) && /^\d+(?!\S)/.test(line)) return MAYBE_COUNTED;
  return isTornNumber(above, line) || callsNumber(above) ? Infinity : 0;
}

/** A page's number stands before the next row or in the middle of a sentence, an item's before its words. */
function followed(next: BodyLine | undefined): number {
  if (!next || readNumber(next.line.text) !== null) return -1.5;
  const opening = openingOf(next.line.words[0] ?? "");
  return opening === "lower" ? -1 : 0;
}

/** The number that a line's and the lone figures below make together, where their column may have torn it. */
function wholeNumber(first: string | undefined, below: BodyLine | undefined): ItemNumber | null {
  const [rest = "", ...others] = below?.line.words ?? [];
  return first !== undefined && others.length === 0 && mayEndNumber(rest) ? readNumber(first + rest) : null;
}
