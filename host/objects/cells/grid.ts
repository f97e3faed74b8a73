import { HostError, invalidArgument, invalidOperation } from "../../errors";
import type { Area } from "../area";
import { isUnbounded } from "../area";

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MOST_CELLS_READ = 5_000_000;

const rangeExceedsLimit = (): HostError =>
  new HostError(
    "RangeExceedsLimit",
    "The cell count in the range has exceeded the maximum supported number.",
  );

/** Makes a two-dimensional array over an area; null for whole rows or columns, which Excel doesn't send. */
export function gridOf<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > MOST_CELLS_READ) throw rangeExceedsLimit();
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => read(area.row + r, area.column + c)),
  );
}

export const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * Hands each cell its entry of an array of the area's own shape, or one single entry to all of them.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export function spread(
  area: Area,
  input: unknown,
  write: (row: number, column: number, entry: unknown) => void,
): void {
  if (isUnbounded(area)) {
    throw invalidOperation("Cell values of a whole row, column or sheet can't be set at once.");
  }
  if (input === null || input === undefined) throw invalidArgument();
  if (Array.isArray(input)) assertShape(area, input);
  for (let r = 0; r < area.rows; r++) {
    const line: unknown = Array.isArray(input) ? input[r] : input;
    for (let c = 0; c < area.columns; c++) {
      write(area.row + r, area.column + c, Array.isArray(line) ? line[c] : line);
    }
  }
}

function assertShape(area: Area, input: readonly unknown[]): void {
  const fits =
    input.length === area.rows && input.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw invalidArgument(WRONG_SHAPE);
}
