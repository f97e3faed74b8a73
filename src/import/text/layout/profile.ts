import type { Column } from "../columns";
import { BLANK_WIDTH } from "../metric";
import { columnWidths } from "./lessons";
import type { OpenLine } from "./openLine";
import type { PlacedWord } from "./printed";
import { Vocabulary } from "./vocabulary";

type Cells = readonly (readonly PlacedWord[])[];

/** How a page's words suit the columns that they were put into. */
export interface Profile {
  readonly lines: number;
  /** By word, how much likelier it is in its column than anywhere, as a logarithm. */
  readonly usual: number;
  /** By line, how much too wide the words are for their columns. */
  readonly tooWide: number;
  readonly score: number;
}

/** By line, so much wider than their columns the words of a page may be; and so much less usual than a middling page's. */
const TOO_WIDE = 0.25;
const UNUSUAL = 0.6;
/** Pages of fewer lines tell nothing about others. */
const FEWEST = 5;
/** Fewer pages don't tell which words are usual. */
const FEWEST_PAGES = 4;

/** Pages of a table compared with one another: a column has the same words and the same width on all of them. */
export class Profiles {
  private readonly widths: readonly (number | null)[];
  private readonly vocabulary: Vocabulary;
  private readonly pages: readonly Profile[];
  private readonly middling: number;

  constructor(pages: readonly (readonly OpenLine[])[], columns: readonly Column[]) {
    const lines = pages.flat();
    this.widths = columnWidths(lines, columns.length);
    this.vocabulary = new Vocabulary(lines, columns.length);
    this.pages = pages.map((own, at) => this.judgeOf(at)(own.map(textCells)));
    const known = this.pages.filter((page) => page.lines >= FEWEST).map(({ usual }) => usual);
    const middle = known.sort((a, b) => a - b)[Math.floor(known.length / 2)] ?? 0;
    this.middling = known.length < FEWEST_PAGES ? 0 : middle;
  }

  /** Whether a page's words are others than its columns have elsewhere, or don't fit in. */
  isOdd(page: number): boolean {
    const { lines = 0, usual = 0, tooWide = 0 } = this.pages[page] ?? {};
    return lines > 0 && (tooWide > TOO_WIDE || usual < UNUSUAL * this.middling);
  }

  /** The pages by which others may go, in order. */
  good(): number[] {
    return this.pages.flatMap(({ lines }, at) => (lines >= FEWEST && !this.isOdd(at) ? [at] : []));
  }

  /** Gives the profile of a page whose words were put into columns otherwise. */
  judgeOf(page: number): (lines: readonly Cells[]) => Profile {
    const odds = this.vocabulary.besides(page);
    return (lines) => profileOf(lines, odds, this.widths);
  }
}

function textCells({ title, cells }: OpenLine): Cells {
  return title === null ? cells : [];
}

function profileOf(
  lines: readonly Cells[],
  odds: (bare: string) => readonly number[],
  widths: readonly (number | null)[],
): Profile {
  let words = 0;
  let usual = 0;
  let tooWide = 0;
  let count = 0;
  for (const cells of lines) {
    if (cells.length > 0) count++;
    cells.forEach((own, column) => {
      if (column === 0 || own.length === 0) return;
      let width = -BLANK_WIDTH;
      for (const word of own) {
        usual += odds(word.bare)[column] ?? 0;
        width += BLANK_WIDTH + word.width;
      }
      words += own.length;
      tooWide += Math.min(4, Math.max(0, 25 * (width / (widths[column] ?? Infinity) - 1.02)));
    });
  }
  const all = Math.max(1, count);
  return {
    lines: count,
    usual: usual / Math.max(1, words),
    tooWide: tooWide / all,
    score: (usual - tooWide) / all,
  };
}
