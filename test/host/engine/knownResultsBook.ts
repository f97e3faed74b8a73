import type { Workbook } from "../../../host/engine";
import { createWorkbook } from "../../../host/engine";
import { BLOCK, KNOWN_RESULTS } from "./knownResults";

const FORMULA_COLUMN = 8;

/** A workbook with the block and a formula a row in column H. */
export function knownResultsBook(): Workbook {
  const workbook = createWorkbook();
  const sheet = workbook.addWorksheet("Hàm");
  BLOCK.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.getCell(row + 1, column + 1).value = value;
    }),
  );
  KNOWN_RESULTS.forEach(([formula], index) => {
    sheet.getCell(index + 1, FORMULA_COLUMN).value = { formula };
  });
  return workbook;
}

/** Errors by their text. */
export function resultAt(workbook: Workbook, index: number): unknown {
  const result = workbook.worksheets[0]?.getCell(index + 1, FORMULA_COLUMN).result;
  return typeof result === "object" && "error" in result ? result.error : result;
}
