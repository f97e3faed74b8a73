import { headingKey } from "../../workbook/rowKeys";
import type { TableSpec } from "../../workbook/spec";
import type { CurrentSheet, CurrentTable, CurrentWorkbook } from "../read/currentWorkbook";
import { NameTakenError, TableChangedError } from "../errors";
import { MADE } from "../read/sheetMarks";
import { runState } from "../undo/runMarks";
import { findTable } from "./newColumns";

/** A table of the spec found in the workbook. */
export interface TableMatch {
  readonly table: CurrentTable;
  /** The sheet's column (from 0) of each column of the spec; people may have moved them or put others between. */
  readonly columns: readonly number[];
}

/**
 * Finds a table of the spec in its sheet, once its columns are complete. Null where the sheet has none.
 * @throws TableChangedError where the sheet had it, and it is gone: nothing is written then.
 * @throws NameTakenError where the table was moved to a sheet that isn't ours.
 */
export function matchTable(
  spec: TableSpec,
  sheet: CurrentSheet,
  current: CurrentWorkbook,
): TableMatch | null {
  const table = findTable(spec, sheet);
  if (!table) {
    const elsewhere = [...current.sheets.values()].find(
      (other) => other !== sheet && other.tables.some(({ name }) => name === spec.name),
    );
    if (elsewhere) throw new NameTakenError("table", spec.name, elsewhere.name);
    if (sheet.marks.areas !== null && !isCutShort(sheet, current))
      throw new TableChangedError(spec.name, null, sheet.name);
    return null;
  }
  const columns = spec.columns.map(({ heading }) => {
    const index = table.headings.findIndex((found) => headingKey(found) === headingKey(heading));
    if (index < 0) throw new TableChangedError(spec.name, heading, sheet.name);
    return table.area.column + index;
  });
  return { table, columns };
}

/** The run that made the sheet ended before its tables were there: nobody has deleted one. */
function isCutShort(sheet: CurrentSheet, { properties }: CurrentWorkbook): boolean {
  return sheet.marks.applied[MADE] !== MADE && runState(properties).interrupted !== null;
}
