import { typedEntry } from "../../workbench/page/typedEntry";

describe("what is typed into the grid", () => {
  it.each([
    ["31/12/2023", 45291, "dd/mm/yyyy"],
    ["1-3-2024", 45352, "dd/mm/yyyy"],
    ["8,5", 8.5, null],
    ["-0,25", -0.25, null],
    ["1.234,5", 1234.5, null],
    ["12.000", 12000, null],
    ["85,5%", "85.5%", null],
    ["8.5", "8.5", null],
    ["31/02/2023", "31/02/2023", null],
    ["Quý I, II", "Quý I, II", null],
    ["1,2,3", "1,2,3", null],
    ["Rà soát\u200B\nvăn bản;\nbáo cáo", "Rà soát văn bản;\nbáo cáo", null],
  ])("is read as in a Vietnamese Excel: %s", (text, value, numberFormat) => {
    expect(typedEntry(text)).toEqual({ value, numberFormat });
  });
});
