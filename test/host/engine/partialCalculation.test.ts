import { createWorkbook, recalculate, recalculateAll } from "../../../host/engine";
import type { Workbook } from "../../../host/engine";

type Sheet = ReturnType<Workbook["addWorksheet"]>;

/** A table of ten rows, each with two formulas, a total of it, and a formula that reads nothing of it. */
function bookWithTable(): { readonly workbook: Workbook; readonly sheet: Sheet } {
  const workbook = createWorkbook();
  const sheet = workbook.addWorksheet("Kế hoạch");
  sheet.addTable({
    name: "KeHoach",
    ref: "A5",
    columns: [{ name: "Số" }, { name: "Gấp" }, { name: "Thêm" }],
    rows: Array.from({ length: 10 }, (_, at) => [at, { formula: "[@Số]*2" }, { formula: "[@Gấp]+1" }]),
  });
  sheet.getCell("F1").value = 10;
  sheet.getCell("F2").value = { formula: "SUM(KeHoach[Thêm])" };
  sheet.getCell("F3").value = { formula: "F1+1" };
  return { workbook, sheet };
}

/** A first sheet with numbers in A1:A3 and one formula in C1, calculated once. */
function bookWith(formula: string): { readonly workbook: Workbook; readonly sheet: Sheet } {
  const workbook = createWorkbook();
  const sheet = workbook.addWorksheet("Một");
  [1, 2, 3].forEach((value, at) => (sheet.getCell(at + 1, 1).value = value));
  sheet.getCell("C1").value = { formula };
  recalculate(workbook);
  return { workbook, sheet };
}

const NOTHING = 0;

describe("a calculation after a change", () => {
  it("computes what depends on the changed cell, and nothing else", () => {
    const { workbook, sheet } = bookWithTable();
    expect(recalculate(workbook)).toEqual({ formulas: 22, calculated: 22 });
    sheet.getCell("A8").value = 100;
    expect(recalculate(workbook)).toEqual({ formulas: 22, calculated: 3 });
    expect(["B8", "C8", "F2"].map((address) => sheet.getCell(address).result)).toEqual([200, 201, 296]);
    sheet.getCell("F1").value = 5;
    expect(recalculate(workbook).calculated).toBe(1);
    expect(sheet.getCell("F3").result).toBe(6);
  });

  it("computes nothing where nothing changed, and all where all is asked for", () => {
    const { workbook } = bookWithTable();
    recalculate(workbook);
    expect(recalculate(workbook).calculated).toBe(NOTHING);
    expect(recalculateAll(workbook).calculated).toBe(22);
  });

  it("gives a formula that is written again its result back", () => {
    const { workbook, sheet } = bookWithTable();
    recalculate(workbook);
    sheet.getCell("F3").value = { formula: "F1+1" };
    recalculate(workbook);
    expect(sheet.getCell("F3").result).toBe(11);
  });

  it.each([
    ["a part of a column between two positions", "SUM(INDEX(A:A,1):INDEX(A:A,2))", 3, 11],
    ["a whole column", "SUM(A:A)", 6, 14],
    ["whole rows of a sheet named in other letters", "SUM(MỘT!2:3)", 5, 13],
    ["a cell that is only found when calculated", 'INDIRECT("A"&2)', 2, 10],
    ["cells beside another", "SUM(OFFSET(A1,1,0))", 2, 10],
    ["a cell with a range ending in a function", "SUM(A1:INDEX(A1:A3,2))", undefined, undefined],
  ])("follows %s", (_what, formula, before, after) => {
    const { workbook, sheet } = bookWith(formula);
    if (before !== undefined) expect(sheet.getCell("C1").result).toBe(before);
    sheet.getCell("A2").value = 10;
    recalculate(workbook);
    const partly = sheet.getCell("C1").result;
    if (after !== undefined) expect(partly).toBe(after);
    recalculateAll(workbook);
    expect(partly).toEqual(sheet.getCell("C1").result);
  });

  it("follows a value below the cells that were used so far", () => {
    const { workbook, sheet } = bookWith("ROWS(A:A)");
    const before = sheet.getCell("C1").result;
    sheet.getCell("B9").value = 1;
    recalculate(workbook);
    const partly = sheet.getCell("C1").result;
    recalculateAll(workbook);
    expect(partly).toEqual(sheet.getCell("C1").result);
    expect(typeof before).toBe("number");
  });

  it("sees whether a cell holds a formula, and whether a row is hidden", () => {
    const { workbook, sheet } = bookWith("SUBTOTAL(109,A1:A3)");
    sheet.getCell("C2").value = { formula: "ISFORMULA(A5)" };
    recalculate(workbook);
    sheet.getCell("A5").value = { formula: "A1" };
    sheet.getRow(2).hidden = true;
    recalculate(workbook);
    expect(["C1", "C2"].map((address) => sheet.getCell(address).result)).toEqual([4, true]);
  });

  it("computes nothing else where a sheet, a name or a table comes that no formula asks for", () => {
    const { workbook, sheet } = bookWithTable();
    recalculate(workbook);
    const other = workbook.addWorksheet("Nhật ký");
    other.addTable({ name: "NhatKy", ref: "A1", columns: [{ name: "Việc" }], rows: [["lập sổ"]] });
    other.getCell("C1").value = { formula: "ROWS(NhatKy[Việc])" };
    workbook.definedNames.add("'Kế hoạch'!$F$1", "HeSo");
    sheet.mergeCells("H1:I1");
    expect(recalculate(workbook)).toEqual({ formulas: 23, calculated: 1 });
    expect(other.getCell("C1").result).toBe(1);
    expect(sheet.getCell("F3").result).toBe(11);
  });

  it("computes what asks for a table that grew, a name that came and a sheet that went", () => {
    const { workbook, sheet } = bookWithTable();
    const other = workbook.addWorksheet("Phụ");
    other.getCell("A1").value = 7;
    sheet.getCell("G1").value = { formula: "IFERROR(HeSo,-1)" };
    sheet.getCell("G2").value = { formula: "IFERROR(Phụ!A1,-2)" };
    recalculate(workbook);
    sheet.getTable("KeHoach").addRow([10, { formula: "[@Số]*2" }, { formula: "[@Gấp]+1" }]);
    sheet.getTable("KeHoach").commit();
    expect(recalculate(workbook).calculated).toBe(3);
    workbook.definedNames.add("'Kế hoạch'!$F$1", "HeSo");
    expect(recalculate(workbook).calculated).toBe(1);
    workbook.removeWorksheet(other.id);
    expect(recalculate(workbook).calculated).toBe(1);
    expect(["F2", "G1", "G2"].map((address) => sheet.getCell(address).result)).toEqual([121, 10, -2]);
  });

  it("computes what sees the list of sheets, and all where the workbook counts dates from another year", () => {
    const { workbook, sheet } = bookWith("SHEETS()");
    sheet.getCell("C2").value = { formula: "A1+1" };
    recalculate(workbook);
    workbook.addWorksheet("Hai");
    expect(recalculate(workbook).calculated).toBe(1);
    expect(sheet.getCell("C1").result).toBe(2);
    workbook.properties.date1904 = true;
    expect(recalculate(workbook).calculated).toBe(2);
  });

  it("computes again what changes by itself", () => {
    const { workbook, sheet } = bookWith("RAND()");
    sheet.getCell("C2").value = { formula: "C1*2" };
    sheet.getCell("C3").value = { formula: 'CELL("address",A1)' };
    recalculate(workbook);
    expect(recalculate(workbook)).toEqual({ formulas: 3, calculated: 2 });
  });

  it("keeps errors, empty texts and truths that others read", () => {
    const { workbook, sheet } = bookWith('IF(A1=0,"",NA())');
    sheet.getCell("C2").value = { formula: 'A2&""=""' };
    sheet.getCell("C3").value = { formula: "IFERROR(C1,E1)&C2&A3" };
    recalculate(workbook);
    sheet.getCell("E1").value = "lỗi ";
    expect(recalculate(workbook).calculated).toBe(1);
    expect(sheet.getCell("C3").result).toBe("lỗi FALSE3");
  });
});
