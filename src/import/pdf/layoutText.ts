import type { PdfPage } from "./page";
import type { TextLine } from "./textLines";
import { wordsOf } from "./textLines";

/** Letters are on the average this wide, in parts of their size; a place in a line of text is as wide. */
const LETTER = 0.42;
/** A wider room than this, in parts of their size, is no blank between two words of a text. */
const BLANK = 0.7;
/** Lines further apart than this, in parts of their size, have an empty line between. */
const EMPTY_LINE = 1.9;

/**
 * Pages as text that keeps their layout by blanks, a form feed between pages: the form that is read where a
 * table has no rules.
 */
export function layoutText(pages: readonly PdfPage[]): string {
  return pages.map(pageText).join("\f");
}

function pageText(page: PdfPage): string {
  const lines = wordsOf(page.glyphs);
  const sizes = lines.flat().map((word) => word.size);
  const size = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 12;
  return lines
    .map((words, at) => {
      const [first] = words;
      const above = lines[at - 1]?.[0];
      const isApart = first && above && first.y - above.y > EMPTY_LINE * size;
      return (isApart ? "\n" : "") + lineText(words, LETTER * size);
    })
    .join("\n");
}

/** Words that follow each other stay together; where a line leaves more room, the next word has its own place. */
function lineText(words: readonly TextLine[], letter: number): string {
  return words.reduce((text, word, at) => {
    const before = words[at - 1];
    if (before && word.x0 - before.x1 < BLANK * word.size) return `${text} ${word.text}`;
    const place = Math.max(Math.round(word.x0 / letter), before ? text.length + 2 : 0);
    return text.padEnd(place) + word.text;
  }, "");
}
