import type { ImportWarning } from "../../plan/plan";
import { DamagedFileError, RefusedFileError } from "../errors";
import { MAX_GRID_PLACES } from "../limits";
import type { Container } from "../ooxml/container";
import { childOf, childrenOf } from "../ooxml/elements";
import { relationsOf } from "../ooxml/relations";
import type { XmlElement } from "../ooxml/xml";
import type { Block, GridDocument, Table, TableCell } from "../table/model";
import type { SheetContext } from "./cellTexts";
import { cellFormats, cellText, sharedStrings } from "./cellTexts";

/**
 * What an Excel file holds: every sheet that people see as one table, cells as they are shown.
 * @throws DamagedFileError, RefusedFileError
 */
export function readSheets(container: Container, main: string): GridDocument {
  const workbook = container.xml(main);
  if (!workbook) throw new DamagedFileError("structure");
  const relations = relationsOf(container, main);
  const part = (kind: string): XmlElement | null => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? null : container.xml(target);
  };
  const context: SheetContext = {
    strings: sharedStrings(part("sharedStrings")),
    formats: cellFormats(part("styles")),
    counts1904: /^(?:1|true)$/.test(childOf(workbook, "workbookPr")?.attributes.get("date1904") ?? ""),
  };
  const blocks: Block[] = [];
  const warnings: ImportWarning[] = [];
  for (const sheet of childrenOf(childOf(workbook, "sheets"), "sheet")) {
    const { attributes } = sheet;
    const name = attributes.get("name") ?? "";
    const target = relations.find(({ id }) => id === attributes.get("id"))?.target;
    const root = target === undefined ? null : container.xml(target);
    if (!root || root.name !== "worksheet") continue;
    const hidden = /^(?:hidden|veryHidden)$/.test(attributes.get("state") ?? "");
    if (hidden) continue;
    const table = readSheet(root, `trang tính “${name}”`, context);
    blocks.push({ kind: "table", table });
    const rows = hiddenRows(root);
    if (rows > 0) warnings.push({ code: "hidden-rows", where: table.origin, text: String(rows) });
  }
  return { source: "xlsx", blocks, warnings };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Area {
  readonly from: Place;
  readonly to: Place;
}

function readSheet(root: XmlElement, origin: string, context: SheetContext): Table {
  const texts = readCells(root, context);
  let rows = 0;
  let columns = 0;
  for (const { row, column } of texts) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  if (rows * columns > MAX_GRID_PLACES) throw new RefusedFileError("grid");
  const merged = new Map(mergedAreas(root).map((area) => [keyOf(area.from), area.to]));
  const cells = texts.map((cell): TableCell => {
    const to = merged.get(keyOf(cell));
    return {
      ...cell,
      rowSpan: to ? Math.min(to.row, rows - 1) - cell.row + 1 : 1,
      columnSpan: to ? Math.min(to.column, columns - 1) - cell.column + 1 : 1,
      doubt: null,
    };
  });
  return { origin, rows, columns, cells, headRows: 0 };
}

function readCells(root: XmlElement, context: SheetContext): (Place & { readonly text: string })[] {
  const texts: (Place & { text: string })[] = [];
  let row = -1;
  for (const line of childrenOf(childOf(root, "sheetData"), "row")) {
    row = numberOr(line.attributes.get("r"), row + 2) - 1;
    let column = -1;
    for (const cell of childrenOf(line, "c")) {
      const place = placeOf(cell.attributes.get("r") ?? "");
      column = place?.column ?? column + 1;
      const text = cellText(cell, context);
      if (text.trim() !== "") texts.push({ row, column, text });
    }
  }
  return texts;
}

function mergedAreas(root: XmlElement): Area[] {
  return childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => {
    const [from, to] = (attributes.get("ref") ?? "").split(":").map(placeOf);
    return from && to && to.row >= from.row && to.column >= from.column ? [{ from, to }] : [];
  });
}

/** Filters hide rows of a plan as well as people do; their activities stay in the plan. */
function hiddenRows(root: XmlElement): number {
  return childrenOf(childOf(root, "sheetData"), "row").filter(
    (row) => /^(?:1|true)$/.test(row.attributes.get("hidden") ?? "") && childOf(row, "c") !== undefined,
  ).length;
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
