import { freshExcel, onSheet, refusalOf } from "../excel";

// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages
describe("an object that was deleted", () => {
  beforeEach(() => freshExcel());

  it("can't be read any more, neither in the same batch nor in the next", async () => {
    const sameBatch = await refusalOf((_sheet, context) => {
      const sheet = context.workbook.worksheets.add("Tạm");
      sheet.delete();
      sheet.load("name");
    });
    expect(sameBatch.code).toBe("ItemNotFound");
    const nextBatch = await refusalOf(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.add("Tạm 2");
      await context.sync();
      sheet.delete();
      await context.sync();
      sheet.load("name");
    });
    expect(nextBatch.code).toBe("ItemNotFound");
  });

  it("takes its ranges, tables and names with it", async () => {
    const range = await refusalOf(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.add("Tạm");
      const kept = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      await context.sync();
      kept.load("values");
    });
    expect(range.code).toBe("ItemNotFound");
    await onSheet(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.add("Tạm");
      sheet.tables.add("A1:B2", true).name = "Tam";
      sheet.names.add("TrongTrang", "=1");
      await context.sync();
      sheet.delete();
      const table = context.workbook.tables.getItemOrNullObject("Tam");
      await context.sync();
      expect(table.isNullObject).toBe(true);
    });
  });

  it("leaves #REF! in formulas that pointed at it", async () => {
    await onSheet(async (first, context) => {
      const sheet = context.workbook.worksheets.add("Tạm");
      sheet.getRange("A1").values = [[5]];
      const formula = first.getRange("A1");
      formula.formulas = [["='Tạm'!A1+1"]];
      await context.sync();
      sheet.delete();
      formula.load("formulas,values");
      await context.sync();
      expect([formula.formulas, formula.values]).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
    });
  });

  it("that are deleted cells make a kept range an invalid reference", async () => {
    const refusal = await refusalOf(async (sheet, context) => {
      const kept = sheet.getRange("B2");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      kept.load("values");
    });
    expect(refusal.code).toBe("InvalidReference");
  });

  it("that never was is a null object, and so is everything under it", async () => {
    await onSheet(async (_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Không có");
      const table = missing.tables.getItemOrNullObject("KeHoach");
      const range = missing.getRange("A1");
      await context.sync();
      expect([missing.isNullObject, table.isNullObject, range.isNullObject]).toEqual([true, true, true]);
    });
    const refusal = await refusalOf((_sheet, context) =>
      context.workbook.worksheets.getItem("Không có").load("name"),
    );
    expect(refusal).toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
  });

  it("an untracked range can't be used after its Excel.run", async () => {
    const range = await onSheet((sheet) => sheet.getRange("A1"));
    const late = Excel.run(range, async (context) => {
      range.load("values");
      await context.sync();
    });
    await expect(late).rejects.toMatchObject({ code: "InvalidObjectPath" });
  });
});
