import fc from "fast-check";
import { forCalculation, toFileFormula, toShownFormula } from "../../../host/engine/formulaText";
import type { TableArea } from "../../../host/engine/tables";

const PLAN: TableArea = {
  name: "KeHoach",
  sheet: "Kế hoạch",
  columns: ["Mã", "Trạng thái", "Hạn", "Tỷ lệ [%]"],
  top: 5,
  left: 1,
  firstRow: 6,
  lastRow: 9,
  hasHeaderRow: true,
  hasTotalsRow: false,
};
const find = (name: string) => (name.toLowerCase() === "kehoach" ? PLAN : undefined);

describe("references to the formula's own row", () => {
  it.each([
    ["[@Hạn]*2", "KeHoach[[#This Row],[Hạn]]*2"],
    ["[@[Trạng thái]]", "KeHoach[[#This Row],[Trạng thái]]"],
    ["[@[Mã]:[Hạn]]", "KeHoach[[#This Row],[Mã]:[Hạn]]"],
    ["[@[Tỷ lệ '[%']]]", "KeHoach[[#This Row],[Tỷ lệ '[%']]]"],
    ["SUM([Hạn])", "SUM(KeHoach[Hạn])"],
    ['IF([@Mã]="[@Hạn]",1,2)', 'IF(KeHoach[[#This Row],[Mã]]="[@Hạn]",1,2)'],
    ["DonVi[Tên]", "DonVi[Tên]"],
    ["KeHoach[#Headers]", "KeHoach[#Headers]"],
    ["'Sheet [1]'!A1", "'Sheet [1]'!A1"],
    ["[Book2.xlsx]Sheet1!A1", "[Book2.xlsx]Sheet1!A1"],
  ])("%s is kept in the file as %s", (shown, stored) => {
    expect(toFileFormula(shown, "KeHoach")).toBe(stored);
  });

  it("come back from the file as Excel shows them, brackets only where the heading needs them", () => {
    expect(toShownFormula("KeHoach[[#This Row],[Hạn]]+KeHoach[[#This Row],[Trạng thái]]", "KeHoach")).toBe(
      "[@Hạn]+[@[Trạng thái]]",
    );
    expect(toShownFormula("KeHoach[[#This Row],[Hạn]]", null)).toBe("KeHoach[@Hạn]");
  });

  it("are plain cells when they are calculated", () => {
    expect(forCalculation("[@Hạn]*2", 7, PLAN, find)).toBe("'Kế hoạch'!$C$7*2");
    expect(forCalculation("KeHoach[@[Trạng thái]]", 7, undefined, find)).toBe("'Kế hoạch'!$B$7");
    expect(forCalculation("SUM([@[Mã]:[Hạn]])", 6, PLAN, find)).toBe("SUM('Kế hoạch'!$A$6:$C$6)");
    expect(forCalculation("SUM([Hạn])", 6, PLAN, find)).toBe("SUM(KeHoach[Hạn])");
  });

  it("are errors outside the table's rows and for unknown columns", () => {
    expect(forCalculation("KeHoach[@Hạn]", 20, undefined, find)).toBe("#VALUE!");
    expect(forCalculation("[@Không có]", 7, PLAN, find)).toBe("#REF!");
  });

  it("survive the way into the file and back, whatever the heading holds", () => {
    const heading = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() === text && text !== "");
    fc.assert(
      fc.property(heading, (text) => {
        const stored = `T[[#This Row],[${text.replace(/[[\]#'@]/gu, "'$&")}]]`;
        expect(toFileFormula(toShownFormula(stored, "T"), "T")).toBe(stored);
      }),
    );
  });
});
