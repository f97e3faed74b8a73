import { recalculate, recalculateAll } from "../host/engine";
import { describeWorkbook } from "../src/workbook/describeWorkbook";
import { writeContents } from "../test/support/specToExcelts";
import { planOf, samplePlan, withoutFindings } from "./plans";

const SIZES = [37, 400];

/** How many formulas the embedded host computes after one cell changed, of how many, and how long both take. */
export function hostRecalculationFigures(print: (text: string) => void): void {
  print("\nThe embedded host over the workbook's formulas, after a change of the plan's first activity");
  const sample = samplePlan();
  for (const size of SIZES) {
    const workbook = writeContents(describeWorkbook(withoutFindings(planOf(size, sample))));
    const all = timed(() => recalculateAll(workbook));
    const table = workbook.worksheets
      .flatMap((sheet) => sheet.getTables().map((found) => ({ sheet, ...found })))
      .find(({ table: { name } }) => name === "KeHoach");
    const corner = table?.table.tl;
    const column = table?.table.columns.findIndex(({ name }) => name === "Trạng thái");
    if (table === undefined || !corner || column === undefined || column < 0)
      throw new Error("The workbook has no table of activities");
    table.sheet.getCell(corner.row + 1, corner.col + column).value = "Hoàn thành";
    const some = timed(() => recalculate(workbook));
    print(
      `  ${size} activities: ${some.calculated} of ${all.formulas} formulas in ${some.milliseconds.toFixed(0)} ms, ` +
        `all in ${all.milliseconds.toFixed(0)} ms`,
    );
  }
}

function timed<T extends object>(work: () => T): T & { readonly milliseconds: number } {
  const started = performance.now();
  const result = work();
  return { ...result, milliseconds: performance.now() - started };
}
