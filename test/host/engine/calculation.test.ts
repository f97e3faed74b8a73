import { createWorkbook, openXlsx, recalculate, saveXlsx } from "../../../host/engine";

describe("the engine", () => {
  it("calculates references to the formula's own row", () => {
    const workbook = createWorkbook();
    const sheet = workbook.addWorksheet("Kế hoạch");
    sheet.addTable({
      name: "KeHoach",
      ref: "A5",
      columns: [{ name: "Mã" }, { name: "Hạn" }, { name: "Trễ" }],
      rows: [
        ["a", 1, { formula: "[@Hạn]*2" }],
        ["b", 2, { formula: "KeHoach[[#This Row],[Hạn]]*2" }],
      ],
    });
    sheet.getCell("F1").value = { formula: "SUM(KeHoach[Trễ])" };
    recalculate(workbook);
    expect(["C6", "C7", "F1"].map((address) => sheet.getCell(address).result)).toEqual([2, 4, 6]);
    expect(sheet.getCell("C6").formula).toBe("[@Hạn]*2");
  });

  it("saves and opens", async () => {
    const workbook = createWorkbook();
    workbook.addWorksheet("A").getCell("B2").value = "đ";
    const again = await openXlsx(await saveXlsx(workbook));
    expect(again.getWorksheet("A")?.getCell("B2").value).toBe("đ");
  });
});
