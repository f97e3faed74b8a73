import type { Workbook } from "@cj-tech-master/excelts";
import { splitFormula, isThisRow } from "./structuredReference";
import type { TableArea } from "./tables";
import { columnOf } from "./tables";

/** A rectangle of cells, rows and columns from 1. */
export interface CellArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a formula reads: columns of its own table row, and areas elsewhere. */
export interface FormulaReads {
  readonly ownColumns: readonly number[];
  readonly areas: readonly CellArea[];
}

const CELLS =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/gu;
const NAME = /[\p{L}_\\][\p{L}\p{M}\p{N}_.]*/gu;

/**
 * Finds what a formula reads, from its text. It may name more than is read, never less, except for
 * references that only exist when calculated (INDIRECT, OFFSET).
 */
export function readsOf(
  formula: string,
  sheet: string,
  ownTable: TableArea | undefined,
  findTable: (name: string) => TableArea | undefined,
  names: ReadonlyMap<string, readonly CellArea[]>,
): FormulaReads {
  const ownColumns: number[] = [];
  const areas: CellArea[] = [];
  for (const part of splitFormula(formula)) {
    if (part.kind === "text") {
      const text = part.text.replace(/"(?:[^"]|"")*"/gu, '""');
      areas.push(...cellsIn(text, sheet), ...namedIn(text, names));
      continue;
    }
    const { reference } = part;
    const table = reference.table === null ? ownTable : findTable(reference.table);
    if (table === undefined) continue;
    const first = reference.columns === null ? table.left : columnOf(table, reference.columns[0]);
    const last =
      reference.columns === null
        ? table.left + table.columns.length - 1
        : columnOf(table, reference.columns[1]);
    if (first === undefined || last === undefined) continue;
    if (isThisRow(reference)) for (let column = first; column <= last; column += 1) ownColumns.push(column);
    else
      areas.push({ sheet: table.sheet, top: table.top, left: first, bottom: table.lastRow + 1, right: last });
  }
  return { ownColumns, areas };
}

/** The areas that the workbook's names stand for, by name in capitals. */
export function namedAreas(workbook: Workbook): Map<string, readonly CellArea[]> {
  return new Map(
    workbook.definedNames
      .getAllEntries()
      .map(({ name, ranges }) => [name.toUpperCase(), ranges.flatMap((range) => cellsIn(range, ""))]),
  );
}

function namedIn(text: string, names: ReadonlyMap<string, readonly CellArea[]>): CellArea[] {
  return [...text.matchAll(NAME)].flatMap(([name]) => names.get(name.toUpperCase()) ?? []);
}

function cellsIn(text: string, sheet: string): CellArea[] {
  return [...text.matchAll(CELLS)].map((match) => {
    const [, prefix, startColumn = "", startRow = "", endColumn = startColumn, endRow = startRow] = match;
    const rows = [Number(startRow), Number(endRow)];
    const columns = [columnNumber(startColumn), columnNumber(endColumn)];
    return {
      sheet: prefix === undefined ? sheet : prefix.replace(/^'|'$/gu, "").replaceAll("''", "'"),
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    };
  });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
