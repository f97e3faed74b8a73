import { freshExcel, onSheet } from "../excel";

/** Whether a formula's cell is found among those that hold a number. */
async function isNumber(sheet: Excel.Worksheet, formula: string): Promise<boolean> {
  const { context } = sheet;
  const cells = sheet.getRange("D1:D2");
  cells.formulas = [[formula], [formula]];
  const found = cells.getSpecialCells("Formulas", "Numbers");
  found.load("address,areaCount");
  try {
    await context.sync();
    return found.areaCount === 2;
  } catch (error) {
    expect(error).toMatchObject({ code: "ItemNotFound" });
    return false;
  }
}

describe("special cells", () => {
  beforeEach(() => freshExcel());

  it.each(["Automatic", "Manual"] as const)(
    "of a formula that was just entered are told by its result (calculation %s)",
    async (mode) => {
      await onSheet(async (sheet, context) => {
        context.application.calculationMode = mode;
        sheet.getRange("A1:A3").values = [["một"], ["hai"], [3]];
        sheet.getRange("B1:B3").values = [["một"], ["hai"], [3]];
        const formula = '=IF(IFERROR(SUMPRODUCT(--($A$1:$A$3<>$B$1:$B$3))=0,TRUE),1,"khác")';
        expect(await isNumber(sheet, formula)).toBe(true);
        sheet.getRange("B2:B3").values = [[3], ["hai"]];
        expect(await isNumber(sheet, formula)).toBe(false);
        expect(await isNumber(sheet, '=IF(IFERROR($A$1+$A$2=0,TRUE),1,"khác")')).toBe(true);
      });
    },
  );

  it("are constants or formulas, and an error where there is none", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").formulas = [["chữ"], ["=1/0"], [5]];
      const all = sheet.getRange("A1:B5");
      const [texts, numbers, errors] = [
        all.getSpecialCells("Constants", "Text"),
        all.getSpecialCells("Constants", "Numbers"),
        all.getSpecialCells("Formulas", "Errors"),
      ];
      for (const areas of [texts, numbers, errors]) areas.load("address");
      await context.sync();
      expect([texts, numbers, errors].map(({ address }) => address.split("!")[1])).toEqual([
        "A1",
        "A3",
        "A2",
      ]);
      all.getSpecialCells("Formulas", "Text");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });
});
