import { column, quoted } from "../workbook/formulaText";

/**
 * A cell of a table's row, looked for by its key wherever it stands now; an error where it is gone.
 * @example rowCell("ChamDiem", "Mã", "TP 1.1.1", "Giải trình") // "INDEX(ChamDiem[Giải trình],MATCH(…))"
 */
export function rowCell(table: string, keyHeading: string, key: string, heading: string): string {
  const wanted = quoted(key.replace(/[~*?]/g, "~$&"));
  return `INDEX(${column(table, heading)},MATCH(${wanted},${column(table, keyHeading)},0))`;
}
