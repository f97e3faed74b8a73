import type { Column } from "../columns";
import type { OpenLine } from "./openLine";
import type { Stroke } from "./strokes";
import { columnWidth, strokeAt } from "./strokes";

/** Lines of one cell stand no further apart. */
export const NEAR_LINES = 4;

/** What all lines of a table's body teach about its columns and words. */
export class Lessons {
  readonly widths: readonly (number | null)[];
  /** By column, the share of lines that begin right below the one above. */
  readonly flush: readonly number[];
  private readonly pairs = new Map<string, number>();
  private readonly texts: readonly Map<string, number>[];

  constructor(lines: readonly OpenLine[], columns: readonly Column[]) {
    const strokes = columns.map((_, column) =>
      lines.flatMap((line, at) => {
        const stroke = line.title !== null ? null : strokeAt(line.cells, column, at, line.page);
        return stroke ? [stroke] : [];
      }),
    );
    this.widths = strokes.map(columnWidth);
    this.texts = strokes.map(countTexts);
    this.flush = strokes.map((own) => flushShare(own));
    for (const { words } of strokes.flat().filter(({ begins, ends }) => begins && ends))
      for (let at = 1; at < words.length; at++) {
        const key = `${words[at - 1]?.text ?? ""} ${words[at]?.text ?? ""}`;
        this.pairs.set(key, (this.pairs.get(key) ?? 0) + 1);
      }
  }

  /** How much speaks against a border between two words; `own` places of the pair don't count. */
  pair(left: string, right: string, own: number): number {
    const seen = (this.pairs.get(`${left} ${right}`) ?? 0) - own;
    return seen <= 0 ? 0 : Math.min(2.5, 0.4 + 0.8 * Math.log(1 + seen));
  }

  /** How much speaks for a column's line that comes again; `own` of them don't count. */
  text(column: number, text: string, own: number): number {
    const seen = (this.texts[column]?.get(text) ?? 0) - own;
    return seen <= 0 ? 0 : Math.min(2.5, 0.9 * Math.log(1 + seen));
  }
}

function countTexts(strokes: readonly Stroke[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of strokes) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function flushShare(strokes: readonly Stroke[]): number {
  let flush = 0;
  let all = 2;
  strokes.forEach((stroke, at) => {
    const above = strokes[at - 1];
    if (!above || above.page !== stroke.page || stroke.line - above.line > NEAR_LINES) return;
    all++;
    if (Math.abs((stroke.words[0]?.from ?? 0) - (above.words[0]?.from ?? 0)) <= 1) flush++;
  });
  return (flush + 1) / all;
}
