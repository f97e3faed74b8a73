import type { GridCell } from "./grid";
import type { Glyph } from "./page";

/** The next line of one text begins so far below, in parts of the letters' size. */
const PITCH = [0.8, 1.3] as const;

/**
 * Notes cells that one text runs through: sheets print a text that is taller than its row over the rules into the
 * rows above and below, where its lines look like theirs. A text is drawn in one go, so its next line follows at once.
 */
export class Overruns {
  private readonly cells = new Set<GridCell>();
  private last: { readonly cell: GridCell; readonly y: number; readonly from: number; to: number } | null =
    null;

  /** The next word that is drawn, and the cell where it stands. */
  add(word: readonly Glyph[], cell: GridCell | undefined): void {
    const [first] = word;
    const to = word.at(-1)?.x1 ?? 0;
    const { last } = this;
    if (!first || !cell) {
      this.last = null;
      return;
    }
    if (last && last.cell === cell && Math.abs(first.y - last.y) < 0.3 * first.size) {
      last.to = Math.max(last.to, to);
      return;
    }
    if (last && isUnder(cell, last.cell)) {
      const pitch = (first.y - last.y) / first.size;
      const goesOn = pitch > PITCH[0] && pitch < PITCH[1] && first.x0 < last.to && to > last.from;
      if (goesOn) [cell, last.cell].forEach((each) => this.cells.add(each));
    }
    this.last = { cell, y: first.y, from: first.x0, to };
  }

  /** Whether some of what stands in a cell may be the words of the one above or below. */
  has(cell: GridCell): boolean {
    return this.cells.has(cell);
  }
}

function isUnder(cell: GridCell, other: GridCell): boolean {
  return (
    cell.row === other.row + other.rowSpan &&
    cell.column < other.column + other.columnSpan &&
    other.column < cell.column + cell.columnSpan
  );
}
