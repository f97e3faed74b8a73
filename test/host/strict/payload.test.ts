import { freshExcel, onSheet, refusalOf } from "../excel";

const MEGABYTE = 1024 * 1024;

// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
describe("a request or an answer of more than 5 MB", () => {
  it("is refused before anything is done", async () => {
    const excel = await freshExcel();
    const text = "a".repeat(30_000);
    const rows = Array.from({ length: 180 }, () => [text]);
    const refusal = await refusalOf((sheet) => void (sheet.getRange("A1:A180").values = rows));
    expect(refusal.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.counters.largestRequest).toBeGreaterThan(5 * MEGABYTE);
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it("counts bytes, not letters: Vietnamese weighs more", async () => {
    await freshExcel();
    const rows = Array.from({ length: 60 }, () => ["ệ".repeat(30_000)]);
    const refusal = await refusalOf((sheet) => void (sheet.getRange("A1:A60").values = rows));
    expect(refusal.code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("is refused as an answer too, though what was asked is done", async () => {
    await freshExcel();
    const rows = Array.from({ length: 90 }, () => ["a".repeat(30_000)]);
    await onSheet((sheet) => void (sheet.getRange("A1:A90").values = rows));
    await onSheet((sheet) => void (sheet.getRange("B1:B90").values = rows));
    const refusal = await refusalOf((sheet) => {
      sheet.getRange("D1").values = [["đã ghi"]];
      sheet.getRange("A1:B90").load("values");
    });
    expect(refusal.code).toBe("ResponsePayloadSizeLimitExceeded");
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("D1").load("values");
      await context.sync();
      expect(cell.values).toEqual([["đã ghi"]]);
    });
  });
});
