import { UnreadableWorkbookError } from "../../../host/engine";
import { freshExcel, onSheet } from "../excel";

describe("startExcel", () => {
  it("leaves Excel, OfficeExtension and a minimal Office behind", async () => {
    await freshExcel();
    const info = await Office.onReady();
    expect(info).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(typeof OfficeExtension.Error).toBe("function");
  });

  it("puts a new workbook behind the same library at every start", async () => {
    const first = await freshExcel();
    await onSheet((sheet) => void (sheet.getRange("A1").values = [["một"]]));
    await freshExcel();
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
    expect(first.model.worksheets[0]?.getCell("A1").value).toBe("một");
  });

  it("opens another file in place", async () => {
    const excel = await freshExcel();
    await onSheet((sheet) => void (sheet.getRange("A1").values = [["một"]]));
    const saved = await excel.save();
    await excel.open();
    await excel.open(saved, "Kế hoạch.xlsx");
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("values");
      context.workbook.load("name");
      await context.sync();
      expect([cell.values, context.workbook.name]).toEqual([[["một"]], "Kế hoạch.xlsx"]);
    });
  });

  it("says when a file is no workbook", async () => {
    await expect(freshExcel({ file: new Uint8Array([1, 2, 3]) })).rejects.toThrow(UnreadableWorkbookError);
  });
});
