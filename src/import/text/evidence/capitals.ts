import { fold, openingOf, remembered } from "../letters";
import type { Line } from "../lines";

/**
 * Which words stand in capitals in the middle of a line, so that a capital at a line's start says nothing about
 * a sentence: names and abbreviations of this very document.
 */
export class CapitalUse {
  private readonly inside = new Map<string, { upper: number; lower: number }>();

  constructor(lines: readonly Pick<Line, "words">[]) {
    for (const { words } of lines) {
      for (let at = 1; at < words.length; at++) {
        const before = words[at - 1] ?? "";
        const word = words[at] ?? "";
        // after a full stop or a bullet a capital is a sentence's
        if (!/[.:;?!]$|^[-+•–]$/.test(before)) this.count(word);
      }
    }
  }

  private count(word: string): void {
    const opening = openingOf(word);
    if (opening !== "upper" && opening !== "lower") return;
    const key = bare(word);
    const entry = this.inside.get(key) ?? { upper: 0, lower: 0 };
    if (opening === "upper") entry.upper++;
    else entry.lower++;
    this.inside.set(key, entry);
  }

  /** The share, 0–1, of this word's uses in the middle of lines that are in capitals too. */
  shareInside(word: string): number {
    const entry = this.inside.get(bare(word));
    // abbreviations are capitals anywhere
    if (/^[^\p{L}]*\p{Lu}{2}/u.test(word)) return 0.9;
    if (!entry) return 0.25;
    return (entry.upper + 0.25) / (entry.upper + entry.lower + 1);
  }
}

const bare = remembered(
  (word: string): string =>
    fold(word.normalize("NFC")).replace(/[^\p{L}\d]/gu, "") + (word.length > 3 ? "" : word.toLowerCase()),
);
