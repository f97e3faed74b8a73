import { createWorkbook, recalculate } from "../../../host/engine";
import { batchesOf, TEXTS_PER_BATCH } from "../../../host/engine/calculationBatches";

const ROWS = 11_000;

describe("a workbook with more formula texts than the engine remembers", () => {
  it("has the right result in each cell, through chains and totals", () => {
    const workbook = createWorkbook();
    const sheet = workbook.addWorksheet("Kế hoạch");
    sheet.getCell("F1").value = 10;
    workbook.definedNames.add("'Kế hoạch'!$F$1", "HeSo");
    sheet.addTable({
      name: "KeHoach",
      ref: "A5",
      columns: [{ name: "Số" }, { name: "Gấp" }, { name: "Thêm" }, { name: "Phần" }],
      rows: Array.from({ length: ROWS }, (_, index) => [
        index,
        { formula: "[@Số]*HeSo" },
        { formula: "[@Gấp]+1" },
        // Reads a total over a computed column, so it can't be calculated with its row alone.
        { formula: "[@Thêm]/$F$3" },
      ]),
    });
    sheet.getCell("F2").value = { formula: "SUM(KeHoach[Phần])" };
    sheet.getCell("F3").value = { formula: "SUM(KeHoach[Thêm])" };
    recalculate(workbook);
    const total = (10 * (ROWS * (ROWS - 1))) / 2 + ROWS;
    expect(sheet.getCell("F3").result).toBe(total);
    expect(sheet.getCell("F2").result).toBeCloseTo(1, 9);
    for (const index of [0, 4_321, ROWS - 1]) {
      expect(sheet.getCell(6 + index, 3).result).toBe(index * 10 + 1);
      expect(sheet.getCell(6 + index, 4).result).toBeCloseTo((index * 10 + 1) / total, 15);
    }
  });

  it("is cut into batches that the engine can hold", () => {
    const workbook = createWorkbook();
    const sheet = workbook.addWorksheet("A");
    for (let row = 1; row <= 20_000; row += 1) sheet.getCell(row, 1).value = { formula: `ROW(B${row})` };
    recalculate(workbook);
    expect(sheet.getCell(19_999, 1).result).toBe(19_999);
    expect(TEXTS_PER_BATCH).toBeLessThan(10_000);
    expect(
      batchesOf([], () => {
        throw new Error("There is no formula to ask about");
      }),
    ).toEqual({
      independent: [[]],
      dependent: [],
    });
  });
});
