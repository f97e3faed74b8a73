import { createWorkbook, recalculate, saveXlsx } from "../../host/engine";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { compareWithLibreOffice, recalculateWithLibreOffice } from "./libreoffice";
import { POISON, poisonCachedValues } from "./poison";
import { readSheets } from "./sheetValues";

async function sampleBook(): Promise<Uint8Array> {
  const workbook = createWorkbook();
  const sheet = workbook.addWorksheet("Kế hoạch");
  sheet.addTable({
    name: "KeHoach",
    ref: "A3",
    columns: [
      { name: "Mã" },
      { name: "Trạng thái" },
      { name: "Điểm", calculatedColumnFormula: "LEN([@Mã])*2" },
    ],
    rows: [
      ["K1", "Hoàn thành", { formula: "LEN([@Mã])*2" }],
      ["K1002", "Đang thực hiện", { formula: "LEN([@Mã])*2" }],
    ],
  });
  sheet.getCell("E1").value = { formula: "SUM(KeHoach[Điểm])" };
  sheet.getCell("E2").value = { formula: 'IF(COUNTIFS(KeHoach[Trạng thái],"hoàn thành")=1,"một & một","")' };
  sheet.getCell("E3").value = { formula: "E1>1" };
  sheet.getCell("E4").value = { formula: "1/0" };
  recalculate(workbook);
  return saveXlsx(workbook);
}

describeWithLibreOffice("LibreOffice as the oracle", () => {
  it("computes anew instead of repeating what the file holds", async () => {
    const poisoned = poisonCachedValues(await sampleBook());
    expect(readSheets(poisoned).get("Kế hoạch")?.get("E1")?.value).toBe(POISON);
    const values = (await recalculateWithLibreOffice(poisoned)).get("Kế hoạch");
    expect(Object.fromEntries(values ?? [])).toEqual({
      C4: 4,
      C5: 10,
      E1: 14,
      E2: "một & một",
      E3: true,
      E4: "#DIV/0!",
    });
  });

  it("names each cell that the file holds wrongly, and only those", async () => {
    const book = await sampleBook();
    expect(await compareWithLibreOffice(book)).toEqual([]);
    const differences = await compareWithLibreOffice(poisonCachedValues(book));
    expect(differences.map(({ address }) => address).sort()).toEqual(["C4", "C5", "E1", "E2", "E3", "E4"]);
    expect(differences[0]).toMatchObject({
      sheet: "Kế hoạch",
      formula: "SUM(KeHoach[Điểm])",
      host: POISON,
      libreOffice: 14,
    });
  });
});
