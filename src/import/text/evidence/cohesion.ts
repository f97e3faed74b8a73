import type { Line } from "../lines";
import { isCompound } from "./compounds";

const MOST = 3;
/** Against an end within a word that every office uses, though this document has it nowhere else. */
const COMPOUND = 2.5;

/**
 * Which pairs of words stand beside each other inside printed lines. A pair that does so elsewhere in the document
 * is torn apart by a line's end, not by a cell's: "Công" + "nghệ", "Bộ" + "Nội".
 */
export class Cohesion {
  private readonly pairs = new Map<string, number>();

  constructor(lines: readonly Pick<Line, "words">[]) {
    for (const { words } of lines) {
      for (let at = 1; at < words.length; at++) {
        const key = pair(words[at - 1] ?? "", words[at] ?? "");
        this.pairs.set(key, (this.pairs.get(key) ?? 0) + 1);
      }
    }
  }

  /** How much speaks against a cell's end between two words; `own` occurrences of the pair don't count. */
  between(last: string, first: string, own: number): number {
    const seen = (this.pairs.get(pair(last, first)) ?? 0) - own;
    const known = isCompound(last, first) ? COMPOUND : 0;
    return seen <= 0 ? known : Math.max(known, Math.min(MOST, 1.1 * Math.log(1 + seen) + 0.3));
  }
}

function pair(first: string, second: string): string {
  return `${first} ${second}`;
}
