import type { Column } from "../columns";
import { CapitalUse } from "../evidence/capitals";
import { Cohesion } from "../evidence/cohesion";
import type { TextEvidence } from "./cuts";
import { cutScore } from "./cuts";
import type { OpenLine } from "./openLine";
import { rowNumbers } from "./rowNumbers";
import { withSlippedNumbers } from "./slippedNumbers";
import type { Stroke } from "./strokes";
import { strokeAt, strokeOf } from "./strokes";
import { withWholeNumbers } from "./tornRowNumbers";
import { columnWidth } from "./widths";

/** A cell that begins behind a title, or a title behind a cell. */
const BESIDE_TITLE = 3;

/** The lines of a table's body, seen column by column. */
export class Body {
  readonly strokes: readonly (readonly Stroke[])[];
  /** By line: the row's number that stands on it, "" where none does. */
  readonly numbers: readonly string[];
  /** By column and stroke: how much speaks for a new cell there. */
  readonly cuts: readonly (readonly number[])[];
  /** By column and line: the first stroke on this line or below. */
  private readonly next: readonly Int32Array[];

  readonly lines: readonly OpenLine[];

  constructor(
    printed: readonly OpenLine[],
    readonly columns: readonly Column[],
  ) {
    const lines = withSlippedNumbers(withWholeNumbers(printed));
    this.lines = lines;
    this.numbers = rowNumbers(lines);
    this.strokes = columns.map((_, column) => (column === 0 ? [] : this.strokesOf(column)));
    const evidence = evidenceOf(this.strokes.flat().filter(({ line }) => !this.isTitle(line)));
    this.cuts = this.strokes.map((own, column) => this.cutsOf(own, column, evidence));
    this.next = this.strokes.map((own) => nextStroke(own, lines.length));
  }

  /** Whether a line is part of a section's title. */
  isTitle(line: number): boolean {
    return (this.lines[line]?.title ?? null) !== null;
  }

  /** Whether blank lines stand above a line on its page; null for the page's first line, and for titles. */
  gapAbove(line: number): "blank" | "none" | null {
    const [before, own] = [this.lines[line - 1], this.lines[line]];
    if (!before || !own || before.page !== own.page || this.isTitle(line) || this.isTitle(line - 1))
      return null;
    return own.line.no > before.line.no + 1 ? "blank" : "none";
  }

  /** The strokes of a column between two lines, as indices, `to` exclusive. */
  between(column: number, from: number, to: number): readonly [number, number] {
    const next = this.next[column];
    return [next?.[from] ?? 0, next?.[to] ?? 0];
  }

  /** The line where a column's stroke stands. */
  lineOf(column: number, stroke: number): number {
    return this.strokes[column]?.[stroke]?.line ?? 0;
  }

  private strokesOf(column: number): Stroke[] {
    return this.lines.flatMap((line, at) => {
      const own = line.cells[column] ?? [];
      // words among the numbers that are none belong to the text beside them
      const stray = column === 1 && this.numbers[at] === "" ? (line.cells[0] ?? []) : [];
      const stroke =
        stray.length > 0
          ? strokeOf([...stray, ...own], at, line.page)
          : strokeAt(line.cells, column, at, line.page);
      return stroke ? [stroke] : [];
    });
  }

  private cutsOf(strokes: readonly Stroke[], at: number, evidence: TextEvidence): number[] {
    const column = this.columns[at];
    const isTitle = (stroke: Stroke): boolean => this.isTitle(stroke.line);
    const width = columnWidth(
      strokes.filter((stroke) => !isTitle(stroke)),
      this.strokes[at + 1] ?? [],
      this.lines,
    );
    return strokes.map((below, index) => {
      const above = strokes[index - 1];
      if (!above || !column) return 0;
      if (isTitle(above) || isTitle(below)) return BESIDE_TITLE;
      return cutScore(above, [below, ...strokes.slice(index + 1, index + 4)], column, width, evidence);
    });
  }
}

/** What the cells' lines teach; a printed line has words of several cells beside each other. */
function evidenceOf(strokes: readonly Stroke[]): TextEvidence {
  const lines = strokes.map(({ words }) => ({ words: words.map(({ text }) => text) }));
  return { capitals: new CapitalUse(lines), cohesion: new Cohesion(lines) };
}

function nextStroke(strokes: readonly Stroke[], lines: number): Int32Array {
  const next = new Int32Array(lines + 1).fill(strokes.length);
  let stroke = strokes.length - 1;
  for (let line = lines - 1; line >= 0; line--) {
    if (strokes[stroke]?.line === line) stroke--;
    next[line] = stroke + 1;
  }
  return next;
}
