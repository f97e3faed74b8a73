import type { DoubtReason } from "../../plan/plan";
import type { Block, GridDocument, Table, TableCell } from "../table/model";
import { cleanPages } from "./cleanPages";
import { sameColumns } from "./columns";
import { ScannedPdfError } from "./errors";
import { withoutFurniture } from "./furniture";
import { withImpliedVerticals } from "./impliedVerticals";
import { habitsOf, joinLines } from "./joinLines";
import type { LineHabits } from "./joinLines";
import { UNREADABLE } from "./page";
import type { PdfPage } from "./page";
import { pageParts } from "./pageTables";
import type { PageTable } from "./pageTable";
import type { PageParts } from "./pageTables";
import { paragraphsOf } from "./paragraphs";
import { stitched } from "./stitch";
import type { StitchedCell } from "./stitchedCell";
import type { TextLine } from "./textLines";
import { withUnruledTable } from "./unruledTable";

/**
 * The text and the ruled tables that pages hold, in their order; a table that runs over pages is one.
 * @throws ScannedPdfError where no page has a letter
 */
export function readPages(pages: readonly PdfPage[]): GridDocument {
  if (pages.every((page) => page.glyphs.every((glyph) => glyph.text.trim() === "")))
    throw new ScannedPdfError();
  const { pages: clean, warnings } = cleanPages(pages);
  const parts = withoutFurniture(withImpliedVerticals(withUnruledTable(clean)).map(pageParts));
  const habits = habitsOf(
    parts.flatMap((part) =>
      part.tables.flatMap((table) =>
        table.cells.map((cell) => ({
          lines: cell.lines,
          left: table.xs[cell.column] ?? 0,
          width: widthOf(table, cell),
        })),
      ),
    ),
  );
  return { source: "pdf", blocks: blocksOf(parts, habits), warnings };
}

function widthOf(table: PageTable, cell: { readonly column: number; readonly columnSpan: number }): number {
  return (table.xs[cell.column + cell.columnSpan] ?? 0) - (table.xs[cell.column] ?? 0);
}

type Piece =
  | { readonly kind: "lines"; readonly lines: TextLine[]; readonly right: number }
  | { readonly kind: "table"; readonly parts: PageTable[] };

function blocksOf(parts: readonly PageParts[], habits: LineHabits): readonly Block[] {
  return piecesOf(parts).flatMap((piece): readonly Block[] => {
    if (piece.kind === "table") return [{ kind: "table", table: tableOf(piece.parts, habits) }];
    return paragraphsOf(piece.lines, piece.right, habits).map((text) => ({ kind: "paragraph", text }));
  });
}

/** A foot-note's first words: its number, and at once what it says. */
const FOOTNOTE = /^(?:\d{1,2}\s?\p{L}|[([]\d{1,2}[)\]]\s?\p{L}|\*+\s?\p{L})/u;

/**
 * Text and tables from top to bottom; a table takes in its next part where nothing stands between them, but for
 * foot-notes, which follow the table.
 */
function piecesOf(parts: readonly PageParts[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let notes: readonly TextLine[] = [];
  const edges = rightEdges(parts);
  for (const part of parts) {
    const lines = [...part.lines];
    const right = edges.get(part.width) ?? part.width;
    const add = (between: readonly TextLine[]) => {
      putLines(pieces, [...notes, ...between], right);
      notes = [];
    };
    for (const table of part.tables) {
      const above = takeAbove(lines, table.ys[0] ?? 0);
      if (above.length > 0) add(above);
      const last = pieces.at(-1);
      const before = last?.kind === "table" ? last.parts.at(-1) : undefined;
      if (last?.kind === "table" && before && before.page < table.page && sameColumns(before, table))
        last.parts.push(table);
      else {
        add([]);
        pieces.push({ kind: "table", parts: [table] });
      }
    }
    const areNotes = part.tables.length > 0 && FOOTNOTE.test(lines[0]?.text ?? "");
    if (areNotes) notes = [...notes, ...lines];
    else if (lines.length > 0) add(lines);
  }
  putLines(pieces, notes, edges.get(parts.at(-1)?.width ?? 0) ?? 0);
  return pieces;
}

function takeAbove(lines: TextLine[], y: number): readonly TextLine[] {
  const end = lines.findIndex((line) => line.y > y);
  return lines.splice(0, end < 0 ? lines.length : end);
}

function putLines(pieces: Piece[], lines: readonly TextLine[], right: number): void {
  if (lines.length > 0) pieces.push({ kind: "lines", lines: [...lines], right });
}

/** How far to the right pages are written, by their width. */
function rightEdges(parts: readonly PageParts[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const { width, lines, tables } of parts) {
    const ends = [...lines.map(({ x1 }) => x1), ...tables.map(({ xs }) => xs.at(-1) ?? 0)];
    edges.set(
      width,
      ends.reduce((most, end) => Math.max(most, end), edges.get(width) ?? 0),
    );
  }
  return edges;
}

function tableOf(parts: readonly PageTable[], habits: LineHabits): Table {
  const { rows, widths, cells, firstPage } = stitched(parts);
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    origin: `trang ${firstPage}`,
    rows,
    columns: widths.length,
    widths,
    headRows: 0,
    cells: inOrder.map((cell) => tableCell(cell, habits)),
  };
}

function tableCell(cell: StitchedCell, habits: LineHabits): TableCell {
  const written = cell.pieces.filter((piece) => piece.lines.length > 0);
  const width = Math.max(0, ...written.map((piece) => piece.width));
  const text = joinLines(
    written.flatMap((piece) => piece.lines),
    width,
    habits,
  );
  const { row, column, rowSpan, columnSpan } = cell;
  return { row, column, rowSpan, columnSpan, text, doubt: doubtOf(cell, text) };
}

/** Letters that nobody can read, texts over each other, and what a page's end may have cut. */
function doubtOf({ pieces, rowSpan }: StitchedCell, text: string): DoubtReason | null {
  if (text.includes(UNREADABLE)) return "unreadable";
  const written = pieces.filter((piece) => piece.lines.length > 0);
  if (written.some(({ lines }) => lines.some((line) => line.jumbled))) return "overflow";
  const doubted = (written.length > 0 ? written : pieces).find(({ doubt }) => doubt)?.doubt;
  if (doubted) return doubted;
  // a text and a blank, each in a row of its own, may as well be both
  const isGuess = rowSpan === pieces.length && rowSpan > 1 && written.length > 0;
  return written.length > 1 || isGuess ? "split" : null;
}
