import { encodeCol } from "@cj-tech-master/excelts";
import { rewriteComparisons } from "./comparisons";
import { rewriteIndexRanges } from "./indexRanges";
import { remembered } from "./remembered";
import type { StructuredReference } from "./structuredReference";
import { isThisRow, replaceReferences, writeForFile, writeForPeople } from "./structuredReference";
import type { TableArea } from "./tables";
import { columnOf } from "./tables";

/**
 * The text that the engine calculates: references to the formula's own row become plain cells, because the
 * engine looks at the whole column for each of them, which grows with the square of the rows.
 * @example forCalculation("[@Hạn]*2", 7, planTable, find) // "'Kế hoạch'!$B$7*2"
 */
export function forCalculation(
  formula: string,
  row: number,
  ownTable: TableArea | undefined,
  findTable: (name: string) => TableArea | undefined,
): string {
  const inCells = replaceReferences(formula, (reference) => {
    const table = reference.table === null ? ownTable : findTable(reference.table);
    if (table === undefined) return null;
    if (isThisRow(reference)) return rowCells(table, row, reference.columns);
    return reference.table === null ? writeForFile(reference, table.name) : null;
  });
  return forEngine(inCells);
}

const forEngine = remembered((formula) => rewriteComparisons(rewriteIndexRanges(formula)));

function rowCells(table: TableArea, row: number, columns: StructuredReference["columns"]): string {
  if (row < table.firstRow || row > table.lastRow) return "#VALUE!";
  const first = columns === null ? table.left : columnOf(table, columns[0]);
  const last = columns === null ? table.left + table.columns.length - 1 : columnOf(table, columns[1]);
  if (first === undefined || last === undefined) return "#REF!";
  const sheet = `'${table.sheet.replaceAll("'", "''")}'!`;
  const start = `${sheet}$${encodeCol(first - 1)}$${row}`;
  return first === last ? start : `${start}:$${encodeCol(last - 1)}$${row}`;
}

/** The text as the file holds it. @example toFileFormula("[@Hạn]*2", "KeHoach") // "KeHoach[[#This Row],[Hạn]]*2" */
export function toFileFormula(formula: string, ownTable: string | null): string {
  return replaceReferences(formula, (reference) => writeForFile(reference, ownTable));
}

/** The text as Excel shows it. @example toShownFormula("KeHoach[[#This Row],[Hạn]]*2", "KeHoach") // "[@Hạn]*2" */
export function toShownFormula(formula: string, ownTable: string | null): string {
  return replaceReferences(formula, (reference) => writeForPeople(reference, ownTable));
}
