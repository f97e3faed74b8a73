import { RefusedFileError } from "../errors";
import { MAX_GRID_PLACES, MAX_TABLE_LETTERS } from "../limits";
import { childOf, childrenOf, textOf } from "../ooxml/elements";
import type { XmlElement } from "../ooxml/xml";
import type { Table, TableCell } from "../table/model";
import type { SheetContext } from "./cellTexts";
import { cellText, isUncalculated } from "./cellTexts";
import type { SheetCell } from "./columnTexts";
import { inColumnsTerms } from "./columnTexts";

/** A sheet as a table. */
export interface SheetReading extends CellCounts {
  readonly table: Table;
}

interface CellCounts {
  /** How many of its formulas have no saved result. */
  readonly uncalculated: number;
  /** How many of its cells show an error. */
  readonly errors: number;
  /** Words that a line goes through, those of one row together. */
  readonly struckTexts: readonly { readonly row: number; readonly text: string }[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Area {
  readonly from: Place;
  readonly to: Place;
}

/** Reads the cells of a worksheet. @throws RefusedFileError where it is larger than the limit */
export function readSheet(root: XmlElement, origin: string, context: SheetContext): SheetReading {
  const { cells: read, ...counts } = readCells(root, context);
  const texts = inColumnsTerms(read, context.counts1904);
  let rows = 0;
  let columns = 0;
  for (const { row, column } of texts) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  if (rows * columns > MAX_GRID_PLACES) throw new RefusedFileError("grid");
  const merged = new Map(mergedAreas(root).map((area) => [keyOf(area.from), area.to]));
  const cells = texts.map(({ row, column, text }): TableCell => {
    const to = merged.get(keyOf({ row, column }));
    return {
      row,
      column,
      text,
      rowSpan: to ? Math.min(to.row, rows - 1) - row + 1 : 1,
      columnSpan: to ? Math.min(to.column, columns - 1) - column + 1 : 1,
      doubt: null,
    };
  });
  return { table: { origin, rows, columns, cells, headRows: 0 }, ...counts };
}

function readCells(root: XmlElement, context: SheetContext): CellCounts & { readonly cells: SheetCell[] } {
  const cells: SheetCell[] = [];
  let uncalculated = 0;
  let errors = 0;
  const struckTexts: { row: number; text: string }[] = [];
  let letters = 0;
  let row = -1;
  for (const line of childrenOf(childOf(root, "sheetData"), "row")) {
    row = numberOr(line.attributes.get("r"), row + 2) - 1;
    let column = -1;
    const struckWords: string[] = [];
    for (const cell of childrenOf(line, "c")) {
      const place = placeOf(cell.attributes.get("r") ?? "");
      column = place?.column ?? column + 1;
      if (isUncalculated(cell)) uncalculated++;
      const kind = cell.attributes.get("t") ?? "n";
      if (kind === "e") errors++;
      const { text, struck } = kind === "e" ? { text: "", struck: "" } : cellText(cell, context);
      if (struck.trim() !== "") struckWords.push(struck.trim());
      letters += text.length + struck.length;
      if (letters > MAX_TABLE_LETTERS) throw new RefusedFileError("inflated");
      if (text.trim() === "") continue;
      cells.push({
        row,
        column,
        text,
        number: kind === "n" ? Number(textOf(childOf(cell, "v") ?? cell)) : null,
      });
    }
    if (struckWords.length > 0) struckTexts.push({ row, text: struckWords.join(" ") });
  }
  return { cells, uncalculated, errors, struckTexts };
}

function mergedAreas(root: XmlElement): Area[] {
  return childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => {
    const [from, to] = (attributes.get("ref") ?? "").split(":").map(placeOf);
    return from && to && to.row >= from.row && to.column >= from.column ? [{ from, to }] : [];
  });
}

/** Filters hide rows of a plan as well as people do; their activities stay in the plan. */
export function hiddenRows(root: XmlElement): number {
  return childrenOf(childOf(root, "sheetData"), "row").filter(
    (row) => isTrue(row.attributes.get("hidden")) && childOf(row, "c") !== undefined,
  ).length;
}

/** How many hidden columns hold text. */
export function hiddenColumns(root: XmlElement, { cells }: Table): number {
  const areas = childrenOf(childOf(root, "cols"), "col").filter(({ attributes }) =>
    isTrue(attributes.get("hidden")),
  );
  const used = new Set(cells.map(({ column }) => column + 1));
  return [...used].filter((column) =>
    areas.some(
      ({ attributes }) =>
        column >= Number(attributes.get("min") ?? "0") && column <= Number(attributes.get("max") ?? "0"),
    ),
  ).length;
}

/** Whether an attribute is on. */
export function isTrue(value: string | undefined): boolean {
  return /^(?:1|true|on)$/.test(value ?? "");
}

/** @example placeOf("AB12") // { row: 11, column: 27 } */
function placeOf(reference: string): Place | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match?.[1] || !match[2]) return null;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

const keyOf = ({ row, column }: Place): string => `${row}/${column}`;

function numberOr(value: string | undefined, fallback: number): number {
  const number = Number(value ?? fallback);
  return Number.isInteger(number) && number >= 1 && number <= 1_048_576 ? number : fallback;
}
