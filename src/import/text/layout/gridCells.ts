import type { DoubtReason } from "../../../plan/plan";
import type { TableCell } from "../../table/model";
import { isBullet } from "../letters";
import { isTorn } from "../lines";
import type { Band } from "./band";
import type { Reading } from "./bands";
import { upperWorks } from "./bands";
import type { Body } from "./body";

/**
 * The cells of a grid, its head in the first row, from the rows of a body. Cells that stand on odd pages, whose
 * columns may be others, are doubted.
 */
export function gridCells(body: Body, reading: Reading, oddPages: ReadonlySet<number>): TableCell[] {
  const cells = body.columns.map(({ heading }, column) => cellAt(0, column, heading));
  const upper = upperWorks(body.columns);
  /** The place in `cells` of the last cell of each column that may be merged over several rows. */
  const open = new Map<number, number>();
  let row = 1;
  for (const band of reading.bands) {
    if (band.kind === "title") {
      cells.push(...titleCells(body, band, row));
      open.clear();
    } else
      for (const cell of itemCells(body, band, row, reading, oddPages)) {
        const above = open.get(cell.column);
        const kept = above === undefined ? undefined : cells[above];
        if (above !== undefined && kept && goesOn(body, band, cell)) {
          const text = [kept.text, cell.text].filter((part) => part !== "").join(" ");
          cells[above] = { ...kept, rowSpan: kept.rowSpan + cell.rowSpan, text, doubt: "merged" };
          continue;
        }
        if (upper.includes(cell.column) && cell.text !== "") open.set(cell.column, cells.length);
        cells.push(cell);
      }
    row += band.starts.length;
  }
  return cells;
}

const TORN = -3;

/** Whether a row's own aim or task is the rest of the one above, or there is none: the cell is merged over both. */
function goesOn(body: Body, { from, to }: Band, { column }: TableCell): boolean {
  const [first, end] = body.between(column, from, to);
  return first === end || (body.cuts[column]?.[first] ?? 0) < TORN;
}

function cellAt(row: number, column: number, text: string): TableCell {
  return { row, column, rowSpan: 1, columnSpan: 1, text, doubt: null };
}

function numberCell(body: Body, { from, to, starts }: Band, row: number): TableCell {
  const numbers = body.numbers.slice(from, to).filter((no) => no !== "");
  return { ...cellAt(row, 0, numbers.join(" ")), rowSpan: starts.length };
}

function titleCells(body: Body, band: Band, row: number): TableCell[] {
  const columns = body.columns.map((_, column) => column).slice(1);
  const texts = columns.map((column) => textOf(body, column, band.from, band.to));
  const title = cellAt(row, 1, texts.filter((text) => text !== "").join(" "));
  return [numberCell(body, band, row), { ...title, columnSpan: columns.length }];
}

function itemCells(
  body: Body,
  band: Band,
  row: number,
  { borders }: Reading,
  oddPages: ReadonlySet<number>,
): TableCell[] {
  const { from, to, starts, shared } = band;
  const isOdd = (begin: number, end: number): boolean =>
    body.lines.slice(begin, end).some(({ page }) => oddPages.has(page));
  const cell = (at: number, column: number, begin: number, end: number): TableCell => ({
    ...cellAt(at, column, textOf(body, column, begin, end)),
    doubt: doubtOf(body, borders[column], column, begin, end) ?? (isOdd(begin, end) ? "overflow" : null),
  });
  const columns = body.columns.map((_, column) => column).slice(1);
  const cells = columns.flatMap((column) =>
    shared.includes(column)
      ? [{ ...cell(row, column, from, to), rowSpan: starts.length }]
      : starts.map((start, at) => cell(row + at, column, start, starts[at + 1] ?? to)),
  );
  return [numberCell(body, band, row), ...cells];
}

const SURE = 0.93;
/** So likely words that may be another cell's, and another row's behind a page's end, want a look. */
const OTHERWISE = 0.03;
const SPLIT = 1e-6;

function doubtOf(
  body: Body,
  borders: Float64Array | undefined,
  column: number,
  from: number,
  to: number,
): DoubtReason | null {
  const [first, end] = body.between(column, from, to);
  const strokes = body.strokes[column] ?? [];
  const lineAt = (stroke: number): number => strokes[stroke]?.line ?? body.lines.length;
  /** Borders that are expected between a stroke and the one before. */
  const expected = (stroke: number): number =>
    (borders?.[lineAt(stroke) + 1] ?? 0) - (borders?.[lineAt(stroke - 1) + 1] ?? 0);
  if (first > 0 && expected(first) < SURE) return "boundary";
  if (end < strokes.length && expected(end) < SURE) return "boundary";
  let inside = 0;
  for (let stroke = first + 1; stroke < end; stroke++) inside = Math.max(inside, expected(stroke));
  if (inside > 1 - SURE) return "boundary";
  const own = strokes.slice(first, end);
  // a line of the row whose words may be the cell's counts though it has none there now
  const otherwise = body.lines
    .slice(from, to)
    .reduce((sum, line) => sum + (line.otherwise.get(column) ?? 0), 0);
  if (otherwise > OTHERWISE) return "overflow";
  const isCut = new Set(own.map(({ page }) => page)).size > 1;
  return isCut && inside > SPLIT ? "split" : null;
}

function textOf(body: Body, column: number, from: number, to: number): string {
  const [first, end] = body.between(column, from, to);
  let text = "";
  for (const { words, text: line } of body.strokes[column]?.slice(first, end) ?? []) {
    const own = isBullet(words[0]?.text ?? "") && words.length > 1;
    const glued = isTorn(text, line);
    text += (text === "" || glued ? "" : own ? "\n" : " ") + line;
  }
  return text;
}
