import { lineCount, rowHeight, textWidth } from "../../src/report/textMeasure";

describe("the measured text", () => {
  // Advance widths of Liberation Serif, which has the metrics of Times New Roman, summed by a font tool.
  it.each([
    [
      "Căn cứ văn bản của cấp có thẩm quyền ban hành Bộ tiêu chí đánh giá, xếp loại cải cách hành chính;",
      false,
      506.7,
    ],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true, 251.9],
    ["Xây dựng chính quyền điện tử, chính quyền số", false, 233.9],
  ])("%s is about as wide as the font has it, and never much narrower", (text, bold, points) => {
    const ratio = textWidth(text, { size: 13, bold }) / points;
    expect(ratio).toBeGreaterThan(0.98);
    expect(ratio).toBeLessThan(1.1);
  });

  it("is as wide with decomposed letters", () => {
    const text = "Cải cách hành chính";
    expect(textWidth(text.normalize("NFD"), { size: 13 })).toBe(textWidth(text, { size: 13 }));
  });

  it("breaks at blanks and line breaks, and inside a word that is wider than the cell", () => {
    expect(lineCount("", 5, { size: 13 })).toBe(1);
    expect(lineCount("một\nhai", 5, { size: 13 })).toBe(2);
    expect(lineCount("kế hoạch cải cách hành chính", 3, { size: 13 })).toBe(2);
    expect(lineCount("x".repeat(100), 2, { size: 13 })).toBeGreaterThan(10);
  });

  it("never takes less height for a longer text", () => {
    let before = 0;
    for (let words = 1; words < 60; words += 1) {
      const height = rowHeight("hành chính ".repeat(words).trim(), 8, { size: 13 });
      expect(height).toBeGreaterThanOrEqual(before);
      before = height;
    }
  });
});
