import { RefusedFileError } from "../errors";
import { MAX_GRID_PLACES, MAX_TABLE_DEPTH } from "../limits";
import { childOf, childrenOf, elementsOf, isOn, valueOf } from "../ooxml/elements";
import type { XmlElement } from "../ooxml/xml";
import type { Table, TableCell } from "../table/model";
import type { WordContext } from "./paragraph";
import { isPlaceholder, readParagraph } from "./paragraph";

/** A table of the document and those nested in its cells, which stand behind it. */
export interface WordTables {
  readonly table: Table;
  readonly nested: readonly Table[];
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
  readonly text: string;
  readonly decoded: boolean;
  readonly boxed: boolean;
}

/** Reads `w:tbl`. `nextOrigin` names each table as it is met. */
export function readWordTable(
  element: XmlElement,
  context: WordContext,
  nextOrigin: () => string,
  depth = 0,
): WordTables {
  if (depth > MAX_TABLE_DEPTH) throw new RefusedFileError("depth");
  const origin = nextOrigin();
  const nested: Table[] = [];
  const cells: OpenCell[] = [];
  const rows = flowOf(element, "tr").filter((row) => !isOn(childOf(row, "trPr"), "del"));
  /** Cells that a vertical merge may go on with, by their first column. */
  let above = new Map<number, OpenCell>();
  let columns = 0;
  let headRows = 0;
  rows.forEach((row, at) => {
    const properties = childOf(row, "trPr");
    if (isOn(properties, "tblHeader") && headRows === at) headRows = at + 1;
    let column = count(valueOf(properties, "gridBefore"), 0);
    const here = new Map<number, OpenCell>();
    let left: OpenCell | undefined;
    const struckAbove = context.struck.length;
    for (const element of flowOf(row, "tc")) {
      const cell = childOf(element, "tcPr");
      if (isOn(cell, "cellDel")) continue;
      const span = count(valueOf(cell, "gridSpan"), 1);
      const content = readCell(element, context, nextOrigin, depth);
      for (const inner of content.nested) nested.push(inner);
      const upper = mergeOf(cell, "vMerge") === "continue" ? aboveOf(above, column, span) : undefined;
      if (mergeOf(cell, "hMerge") === "continue" && left) left.columnSpan += span;
      else if (upper) {
        upper.rowSpan += 1;
        here.set(column, upper);
        left = undefined;
      } else {
        left = {
          row: at,
          column,
          rowSpan: 1,
          columnSpan: span,
          text: content.text,
          decoded: content.decoded,
          boxed: content.boxed,
        };
        cells.push(left);
        if (mergeOf(cell, "vMerge") !== null) here.set(column, left);
      }
      column += span;
      columns = Math.max(columns, column);
    }
    above = here;
    placeStruck(context, struckAbove, `${origin}, dòng ${at + 1}`);
    if (columns * rows.length > MAX_GRID_PLACES) throw new RefusedFileError("grid");
  });
  const widths = widthsOf(element, columns);
  const table = { origin, rows: rows.length, columns, cells: cells.map(closed), headRows, widths };
  return { table, nested };
}

/** Words struck through in one row are told together. */
function placeStruck({ struck }: WordContext, from: number, where: string): void {
  const inRow = struck.splice(from);
  const own = inRow.filter((words) => words.where === "").map(({ text }) => text);
  struck.push(...inRow.filter((words) => words.where !== ""));
  if (own.length > 0) struck.push({ where, text: own.join(" ") });
}

/** The widths of the grid's columns, in twentieths of a point. */
function widthsOf(element: XmlElement, columns: number): number[] {
  const grid = childrenOf(childOf(element, "tblGrid"), "gridCol");
  return Array.from({ length: columns }, (_, at) => Number(grid[at]?.attributes.get("w") ?? 0) || 0);
}

function closed({ decoded, boxed, ...cell }: OpenCell): TableCell {
  return { ...cell, doubt: boxed ? "boundary" : decoded ? "decoded" : null };
}

interface CellContent {
  readonly text: string;
  readonly decoded: boolean;
  /** Its words stand in a text box over it, which may float there by chance. */
  readonly boxed: boolean;
  readonly nested: readonly Table[];
}

function readCell(
  cell: XmlElement,
  context: WordContext,
  nextOrigin: () => string,
  depth: number,
): CellContent {
  const lines: string[] = [];
  const nested: Table[] = [];
  const boxes: XmlElement[] = [];
  let decoded = false;
  let before = "";
  for (const part of flowOf(cell, "p", "tbl", "altChunk")) {
    if (part.name === "altChunk")
      for (const block of context.chunks.blocksOf(part))
        lines.push(block.kind === "table" ? tableText(block.table) : block.text);
    else if (part.name === "tbl") {
      const inner = readWordTable(part, context, nextOrigin, depth + 1);
      nested.push(inner.table);
      for (const deeper of inner.nested) nested.push(deeper);
      lines.push(tableText(inner.table));
      continue;
    }
    const met = context.boxes.length;
    const paragraph = readParagraph(part, context, before);
    for (const box of context.boxes.slice(met)) boxes.push(box);
    decoded ||= paragraph.decoded;
    before = paragraph.joinsNext ? paragraph.text : "";
    if (!paragraph.joinsNext) lines.push(paragraph.text);
  }
  const boxed = boxes.map((box) => readCell(box, context, nextOrigin, depth));
  for (const box of boxed) for (const table of box.nested) nested.push(table);
  const text = joined([...lines, before]);
  if (text !== "") return { text, decoded, boxed: false, nested };
  const inBoxes = joined(boxed.map((box) => box.text));
  // what stands in the cell after all needn't be told as left over
  for (const box of boxes) context.boxes.splice(context.boxes.lastIndexOf(box), 1);
  return { text: inBoxes, decoded: boxed.some((box) => box.decoded), boxed: inBoxes !== "", nested };
}

function joined(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== "")
    .join("\n")
    .normalize("NFC");
}

/** A nested table's words, a line a row. */
function tableText(table: Table): string {
  const rows = Array.from({ length: table.rows }, (): string[] => []);
  for (const { row, text } of table.cells) if (text !== "") rows[row]?.push(text);
  return rows
    .filter((row) => row.length > 0)
    .map((row) => row.join(" "))
    .join("\n");
}

/** Elements that only wrap others: content controls, insertions, moves, custom XML. */
const WRAPPERS = new Set([
  "sdt",
  "sdtContent",
  "ins",
  "moveTo",
  "customXml",
  "smartTag",
  "AlternateContent",
  "Choice",
]);

/** The children of the given names, also where something is wrapped around them. */
export function flowOf(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (names.includes(child.name)) return [child];
    return WRAPPERS.has(child.name) && !isPlaceholder(child) ? flowOf(child, ...names) : [];
  });
}

/** The cell that a vertical merge goes on with: edges drawn by hand may stand a little apart. */
function aboveOf(above: ReadonlyMap<number, OpenCell>, column: number, span: number): OpenCell | undefined {
  const exact = above.get(column);
  if (exact) return exact;
  for (const cell of above.values()) {
    const common = Math.min(cell.column + cell.columnSpan, column + span) - Math.max(cell.column, column);
    if (common * 2 > Math.min(cell.columnSpan, span)) return cell;
  }
  return undefined;
}

function mergeOf(cell: XmlElement | undefined, name: string): "restart" | "continue" | null {
  const merge = childOf(cell, name);
  if (!merge) return null;
  return merge.attributes.get("val") === "restart" ? "restart" : "continue";
}

const MOST_COLUMNS = 1_000;

function count(value: string | undefined, fallback: number): number {
  const number = Number(value ?? fallback);
  return Number.isInteger(number) && number >= fallback ? Math.min(number, MOST_COLUMNS) : fallback;
}
