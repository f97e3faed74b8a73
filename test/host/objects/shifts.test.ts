import { freshExcel, onSheet, refusalOf } from "../excel";

const formulas = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas.flat();
  });

describe("inserting and deleting cells", () => {
  beforeEach(async () => {
    await freshExcel();
    await onSheet((sheet, context) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("C1:C3").formulas = [["=SUM(A2:A3)"], ["=A$4+$A4"], ["=Sheet1!A1"]];
      context.workbook.names.add("Vung", sheet.getRange("A2:A3"));
    });
  });

  it("whole rows: formulas, names and kept ranges follow", async () => {
    await onSheet(async (sheet, context) => {
      const kept = sheet.getRange("A3");
      await context.sync();
      sheet.getRange("3:4").insert("Down");
      const name = context.workbook.names.getItem("Vung").load("formula");
      kept.load("address,values");
      await context.sync();
      expect([kept.address, kept.values]).toEqual(["Sheet1!A5", [[3]]]);
      expect(name.formula).toBe("=Sheet1!$A$2:$A$5");
    });
    expect(await formulas("C1:C5")).toEqual(["=SUM(A2:A5)", "=A$6+$A6", "", "", "=Sheet1!A1"]);
  });

  it("deleted rows shrink areas and leave #REF! where all is gone", async () => {
    await onSheet((sheet) => sheet.getRange("3:3").delete("Up"));
    expect(await formulas("C1:C2")).toEqual(["=SUM(A2:A2)", "=A$3+$A3"]);
    await onSheet((sheet) => sheet.getRange("2:3").delete("Up"));
    expect(await formulas("C1")).toEqual(["=SUM(#REF!)"]);
  });

  it("cells of one column move alone; others stay", async () => {
    await onSheet((sheet) => void sheet.getRange("A2").insert("Down"));
    expect(await formulas("A1:A5")).toEqual([1, "", 2, 3, 4]);
    expect(await formulas("C1:C3")).toEqual(["=SUM(A3:A4)", "=A$5+$A5", "=Sheet1!A1"]);
  });

  it("cells move left when cells before them are deleted", async () => {
    await onSheet((sheet) => sheet.getRange("B1:B3").delete("Left"));
    expect(await formulas("B1:B3")).toEqual(["=SUM(A2:A3)", "=A$4+$A4", "=Sheet1!A1"]);
    expect(await formulas("C1:C3")).toEqual(["", "", ""]);
  });

  it("references of other sheets follow too", async () => {
    await onSheet((_sheet, context) => {
      const other = context.workbook.worksheets.add("Tổng quan");
      other.getRange("A1").formulas = [["=SUM(Sheet1!A1:A4)"]];
      context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    });
    await onSheet(async (_sheet, context) => {
      const cell = context.workbook.worksheets.getItem("Tổng quan").getRange("A1").load("formulas,values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["=SUM(Sheet1!A2:A5)"]], [[10]]]);
    });
  });

  it("formats and merged areas move with their cells", async () => {
    await onSheet((sheet) => {
      sheet.getRange("E1:F1").merge();
      sheet.getRange("E1").values = [[0.5]];
      sheet.getRange("E1").numberFormat = [["0%"]];
      sheet.getRange("1:1").insert("Down");
    });
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("E2").load("text");
      const above = sheet.getRange("E1").load("numberFormat");
      await context.sync();
      expect([cell.text, above.numberFormat]).toEqual([[["50%"]], [["General"]]]);
    });
    const refusal = await refusalOf((sheet) => sheet.getRange("F1").insert("Down"));
    expect(refusal.code).toBe("MergedRangeConflict");
  });

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages
  it("push no filled cell off the sheet", async () => {
    await onSheet((sheet) => void (sheet.getRange("A1048576").values = [["cuối"]]));
    const refusal = await refusalOf((sheet) => sheet.getRange("1:1").insert("Down"));
    expect(refusal.code).toBe("NonBlankCellOffSheet");
  });

  it("move a table as a whole", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("E1:F2").values = [
        ["Tên", "Số"],
        ["a", 1],
      ];
      const table = sheet.tables.add("E1:F2", true);
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A:A").delete("Left");
      const range = table.getRange().load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!D2:E3");
      expect(range.values).toEqual([
        ["Tên", "Số"],
        ["a", 1],
      ]);
    });
  });
});
