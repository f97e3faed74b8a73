import { createWorkbook, recalculate } from "../../../host/engine";
import type { Workbook } from "../../../host/engine";

type Sheet = ReturnType<Workbook["addWorksheet"]>;

/** A table of two rows, and formulas whose texts stay the same whatever becomes of what they read. */
function bookWithTable(): { readonly workbook: Workbook; readonly sheet: Sheet } {
  const workbook = createWorkbook();
  const sheet = workbook.addWorksheet("Kế hoạch");
  sheet.addTable({
    name: "KeHoach",
    ref: "A5",
    columns: [{ name: "Số" }, { name: "Gấp" }],
    rows: [
      [1, { formula: "[@Số]*HeSo" }],
      [2, { formula: "[@Số]*HeSo" }],
    ],
  });
  sheet.getCell("F1").value = 10;
  sheet.getCell("F2").value = 100;
  workbook.definedNames.add("'Kế hoạch'!$F$1", "HeSo");
  sheet.getCell("D1").value = { formula: "SUM(KeHoach[Gấp])" };
  sheet.getCell("D2").value = { formula: "IFERROR(HeSo+1,0)" };
  return { workbook, sheet };
}

const results = (sheet: Sheet, ...addresses: string[]): unknown[] =>
  addresses.map((address) => sheet.getCell(address).result);

describe("a workbook that is calculated again", () => {
  it("follows values, and gives the same where none changed", () => {
    const { workbook, sheet } = bookWithTable();
    recalculate(workbook);
    recalculate(workbook);
    expect(results(sheet, "B6", "B7", "D1", "D2")).toEqual([10, 20, 30, 11]);
    sheet.getCell("A7").value = 5;
    recalculate(workbook);
    expect(results(sheet, "B6", "B7", "D1", "D2")).toEqual([10, 50, 60, 11]);
  });

  it("follows a name that stands for another cell, though no formula's text changed", () => {
    const { workbook, sheet } = bookWithTable();
    recalculate(workbook);
    workbook.definedNames.remove("'Kế hoạch'!$F$1", "HeSo");
    workbook.definedNames.add("'Kế hoạch'!$F$2", "HeSo");
    recalculate(workbook);
    expect(results(sheet, "B6", "B7", "D1", "D2")).toEqual([100, 200, 300, 101]);
  });

  it("follows a table that grew, though no formula's text changed", () => {
    const { workbook, sheet } = bookWithTable();
    recalculate(workbook);
    sheet.getTable("KeHoach").addRow([4, { formula: "[@Số]*HeSo" }]);
    sheet.getTable("KeHoach").commit();
    recalculate(workbook);
    expect(results(sheet, "B8", "D1")).toEqual([40, 70]);
  });

  it("knows a name that came after the formula that asks for it", () => {
    const workbook = createWorkbook();
    const sheet = workbook.addWorksheet("Kế hoạch");
    sheet.getCell("A1").value = 3;
    sheet.getCell("B1").value = { formula: "IFERROR(HeSo*2,-1)" };
    recalculate(workbook);
    expect(results(sheet, "B1")).toEqual([-1]);
    workbook.definedNames.add("'Kế hoạch'!$A$1", "HeSo");
    recalculate(workbook);
    expect(results(sheet, "B1")).toEqual([6]);
  });
});
