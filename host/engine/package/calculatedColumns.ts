import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { tableAreas } from "../tables";

/**
 * Records a column that holds one formula throughout as a calculated column, as Excel does when it is filled, so
 * that rows added later get the formula too.
 */
export function markCalculatedColumns(sheet: Worksheet): void {
  const areas = tableAreas(sheet);
  sheet.getTables().forEach((table, index) => {
    const area = areas[index];
    if (area === undefined) return;
    table.table.columns.forEach((column, offset) => {
      const formula = commonFormula(sheet, area.left + offset, area.firstRow, area.lastRow);
      if (formula === undefined) delete column.calculatedColumnFormula;
      else column.calculatedColumnFormula = formula;
    });
    dropInventedTotals(table);
  });
}

function commonFormula(sheet: Worksheet, column: number, first: number, last: number): string | undefined {
  const formula = sheet.findCell(first, column)?.formula;
  // Only texts in structured references are the same in each row.
  if (formula === undefined || formula === "") return undefined;
  for (let row = first + 1; row <= last; row += 1) {
    if (sheet.findCell(row, column)?.formula !== formula) return undefined;
  }
  return formula;
}

/** The library labels the first column "Total" even where there is no totals row. */
function dropInventedTotals({ table }: Table): void {
  if (table.totalsRow === true) return;
  for (const column of table.columns) delete column.totalsRowLabel;
}
