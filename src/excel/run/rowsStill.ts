import type { CellValue } from "../../workbook/snapshot";
import { quoteSheet } from "../cells/address";
import { encodeCell, encodedBytes } from "../cells/encodeCell";
import type { Step } from "./step";
import { BYTES_PER_CALL } from "./step";
import type { Workspace } from "./workspace";

/** Cells of one column with what they must still hold. */
export interface ExpectedCells {
  /** With the sheet's name. @example "'Kế hoạch'!$A$4:$A$40" */
  readonly reference: string;
  readonly values: readonly CellValue[];
}

/** Columns of the hidden sheet of backups behind those that hold runs. */
const CHECK = "L1:L2";
const EXPECTED = "M";
const BOTH = "L:M";

/**
 * Makes Excel refuse the request where these cells hold anything else by now, at no round trip of its own: a formula
 * compares them with what was read, and Excel fails to find a cell where it gives no number (documented for
 * getSpecialCells). Where Excel can't compare, the formula gives a number and the request goes on. It stands in two
 * cells, for of a single cell Excel may look at the whole sheet.
 * @param sheet key of the hidden sheet; it may be made by the step before
 */
export function rowsStill(sheet: string, sheetName: string, expected: readonly ExpectedCells[]): Step[] {
  const values = expected.flatMap((cells) => cells.values.map((value) => [encodeCell(value)]));
  if (values.length === 0) return [];
  const formula = comparison(sheetName, expected);
  const bytes = 6 * BYTES_PER_CALL + values.reduce((sum, [value]) => sum + encodedBytes(value ?? ""), 0);
  return [
    {
      phase: "still",
      bytes,
      cells: 0,
      run: (work: Workspace) => {
        const both = work.range(sheet, BOTH);
        both.clear("Contents");
        work.range(sheet, `${EXPECTED}1:${EXPECTED}${values.length}`).values = values;
        const check = work.range(sheet, CHECK);
        check.formulas = [[formula], [formula]];
        check.getSpecialCells("Formulas", "Numbers").untrack();
        both.clear("Contents");
      },
    },
  ];
}

function comparison(sheetName: string, expected: readonly ExpectedCells[]): string {
  const home = `${quoteSheet(sheetName)}!`;
  let row = 1;
  const differences = expected.map(({ reference, values }) => {
    const [first, last] = [row, row + values.length - 1];
    row = last + 1;
    return `SUMPRODUCT(--(${reference}<>${home}$${EXPECTED}$${first}:$${EXPECTED}$${last}))`;
  });
  return `=IF(IFERROR(${differences.join("+")}=0,TRUE),1,"-")`;
}
