import type { ActivityField } from "../../plan/plan";
import { wordsOf } from "./letters";

type Words = readonly string[];
type Cells = Readonly<Record<ActivityField, string>>;

/** Texts of more words hardly come twice. */
const MOST_WORDS = 14;
const OFTEN = 2;
const UNITS: readonly ActivityField[] = ["leadUnit", "coopUnits"];

interface Known {
  readonly words: Words;
  times: number;
}

/** The short texts of each column, which other rows may hold too. */
export class RepeatedTexts {
  private readonly texts = new Map<string, Known>();
  private readonly byFirst = new Map<string, Known[]>();
  private readonly byLast = new Map<string, Known[]>();

  constructor(rows: readonly Cells[]) {
    for (const cells of rows)
      for (const [field, text] of Object.entries(cells)) {
        const words = wordsOf(text);
        if (words.length > 1 && words.length <= MOST_WORDS) this.add(field, words);
      }
  }

  private add(field: string, words: Words): void {
    const key = `${field} ${words.join(" ")}`;
    const before = this.texts.get(key);
    if (before) {
      before.times++;
      return;
    }
    const known = { words, times: 1 };
    this.texts.set(key, known);
    for (const [index, word] of [
      [this.byFirst, words[0]],
      [this.byLast, words[words.length - 1]],
    ] as const) {
      const opening = `${field} ${word ?? ""}`;
      index.set(opening, [...(index.get(opening) ?? []), known]);
    }
  }

  /**
   * Whether a text is two that other rows of the column hold, one behind the other without a sign between them: a row
   * may have swallowed another.
   */
  isTwo(field: ActivityField, text: string): boolean {
    const words = wordsOf(text);
    const isKnown = (part: Words): boolean => this.texts.has(`${field} ${part.join(" ")}`);
    if (words.length > 2 * MOST_WORDS || (this.texts.get(`${field} ${words.join(" ")}`)?.times ?? 0) >= OFTEN)
      return false;
    return words.some(
      (word, at) =>
        /^\p{Lu}/u.test(word) &&
        /[\p{L}\d)]$/u.test(words[at - 1] ?? "") &&
        isKnown(words.slice(0, at)) &&
        isKnown(words.slice(at)),
    );
  }

  /**
   * Whether other words stand among those of a text that several rows hold, the words of a neighbour's lines, or those
   * of two texts among one another.
   */
  isMixed(field: ActivityField, text: string): boolean {
    const words = wordsOf(text);
    // the units' columns name the same units, and have each other's words
    const fields = UNITS.includes(field) ? UNITS : [field];
    const isKnown = (rest: Words): boolean =>
      rest.length > 1 && fields.some((own) => this.texts.has(`${own} ${rest.join(" ")}`));
    return fields.some((own) =>
      (this.byFirst.get(`${own} ${words[0] ?? ""}`) ?? []).some(
        ({ words: among, times }) =>
          among.length < words.length &&
          !beginsWith(words, among) &&
          isWithin(among, words) &&
          ((own === field && times >= OFTEN) || isKnown(without(among, words))),
      ),
    );
  }

  /** What a text lacks of texts that begin or end as it does. */
  missing(field: ActivityField, text: string): Words[] {
    const words = wordsOf(text);
    if (words.length > MOST_WORDS) return [];
    const rests = (index: Map<string, Known[]>, word: string | undefined): Words[] =>
      (index.get(`${field} ${word ?? ""}`) ?? []).flatMap(({ words: whole }) => {
        if (whole.length <= words.length) return [];
        if (beginsWith(whole, words)) return [whole.slice(words.length)];
        return endsWith(whole, words) ? [whole.slice(0, -words.length)] : [];
      });
    return [...rests(this.byFirst, words[0]), ...rests(this.byLast, words[words.length - 1])];
  }
}

function beginsWith(whole: Words, part: Words): boolean {
  return part.every((word, at) => word === whole[at]);
}

function endsWith(whole: Words, part: Words): boolean {
  const from = whole.length - part.length;
  return part.every((word, at) => word === whole[from + at]);
}

/** Whether words stand in their order among others, other words between them or not. */
export function isWithin(own: Words, words: Words): boolean {
  let at = 0;
  for (const word of words) if (word === own[at]) at++;
  return at === own.length;
}

/** The words that are left of some when those of a text among them are taken out, in order. */
function without(own: Words, words: Words): Words {
  let at = 0;
  return words.filter((word) => {
    if (word !== own[at]) return true;
    at++;
    return false;
  });
}
