import { freshExcel, onSheet } from "../excel";

describe("calculation", () => {
  beforeEach(() => freshExcel());

  it("is done before values are read, in the same batch as the write", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[2], [3]];
      const sum = sheet.getRange("B1");
      sum.formulas = [["=SUM(A1:A2)"]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[5]]);
      sheet.getRange("A1").values = [[10]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[13]]);
    });
  });

  it("waits for calculate() in manual mode", async () => {
    await onSheet(async (sheet, context) => {
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[2]];
      const cell = sheet.getRange("B1");
      cell.formulas = [["=A1*2"]];
      context.application.calculate("Full");
      sheet.getRange("A1").values = [[5]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[4]]);
      context.application.calculate("Full");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[10]]);
    });
  });

  it("gives errors as their text", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.formulas = [["=1/0"], ["=NA()"], ['=VALUE("x")']];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["#DIV/0!"], ["#N/A"], ["#VALUE!"]]);
      expect(range.valueTypes.flat()).toEqual(["Error", "Error", "Error"]);
    });
  });
});
