import { lineCount } from "./textMeasure";

/**
 * The columns of a portrait report in centimetres: 16.4 of the 16.5 between the margins. The country's name must stand
 * on one line from C to the last, in programs too whose Times is wider.
 */
export const PORTRAIT_WIDTHS = { A: 1.2, B: 5.3, C: 1.6, D: 1.6, E: 1.6, F: 1.6, G: 1.6, H: 1.9 } as const;

type Letter = keyof typeof PORTRAIT_WIDTHS;
/** First and last column of a cell. */
export type Span = readonly [from: Letter, to: Letter];

const TABLE_TEXT = { size: 12 } as const;
/** Air of a cell and its indentation. */
const AIR = 0.6;

/**
 * Of several ways to share columns between texts that stand side by side, the one whose rows are lowest together; the
 * first where they are alike.
 * @example lowestSpans([["Lập kế hoạch", "Văn phòng"]], [[["B", "C"], ["D", "E"]]]) // [["B", "C"], ["D", "E"]]
 */
export function lowestSpans<Spans extends readonly Span[]>(
  rows: readonly (readonly string[])[],
  ways: readonly [Spans, ...Spans[]],
): Spans {
  const lines = (spans: Spans): number =>
    rows.reduce((sum, texts) => {
      const needed = spans.map((span, at) => lineCount(texts[at] ?? "", widthOf(span) - AIR, TABLE_TEXT));
      return sum + Math.max(...needed);
    }, 0);
  const counted = ways.map((spans) => ({ spans, lines: lines(spans) }));
  return counted.reduce((best, next) => (next.lines < best.lines ? next : best)).spans;
}

function widthOf([from, to]: Span): number {
  return Object.entries(PORTRAIT_WIDTHS).reduce(
    (sum, [letter, width]) => (letter >= from && letter <= to ? sum + width : sum),
    0,
  );
}
