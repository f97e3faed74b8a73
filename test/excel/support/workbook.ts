import { updateWorkbook } from "../../../src/excel/updateWorkbook";
import type { UpdateOptions, UpdateReport } from "../../../src/excel/updateWorkbook";
import { carryOver } from "../../../src/workbook/carryOver";
import type { WorkbookSpec } from "../../../src/workbook/spec";

/** Builds or updates the open workbook, as the pane would. */
export function apply(spec: WorkbookSpec, options: UpdateOptions = {}): Promise<UpdateReport> {
  return updateWorkbook((snapshot) => carryOver(spec, snapshot), options);
}

/** What a person does in Excel. */
export async function byHand(act: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

/** Formulas (or values) of an area, as Excel gives them. */
export async function cellsOf(
  sheet: string,
  address: string,
  what: "values" | "formulas" = "values",
): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas");
    await context.sync();
    return what === "values" ? range.values : range.formulas;
  });
}

export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Everything that stands in the workbook's cells, by sheet. */
export async function contents(): Promise<Record<string, unknown>> {
  // Backups differ with every run, and are no content.
  const names = (await sheetNames()).filter((name) => name !== "SaoLuu");
  return Excel.run(async (context) => {
    const used = names.map((name) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      range.load("address,values,formulas");
      return range;
    });
    await context.sync();
    return Object.fromEntries(
      used.map((range, at) => [
        names[at] ?? "",
        range.isNullObject ? null : [range.address, range.values, range.formulas],
      ]),
    );
  });
}
