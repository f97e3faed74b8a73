import { createWorkbook, MissingResultError, recalculate } from "../../../host/engine";

jest.mock("@cj-tech-master/excelts/formula", () => ({
  ...jest.requireActual<object>("@cj-tech-master/excelts/formula"),
  calculateFormulas: () => undefined,
}));

describe("an engine that leaves a cell without a result", () => {
  it("is an error that names the cell", () => {
    const workbook = createWorkbook();
    workbook.addWorksheet("Kế hoạch").getCell("B7").value = { formula: "1+1", result: 5 };
    expect(() => recalculate(workbook)).toThrow(MissingResultError);
    expect(() => recalculate(workbook)).toThrow("'Kế hoạch'!B7");
  });
});
