import { foldText, saysWord } from "../../../src/plan/text/fold";

describe("texts are compared folded", () => {
  it.each([
    ["Uỷ ban", "Ủy ban"],
    ["hoá", "hóa"],
    ["Kế hoạch – Tài chính", "kế  hoạch - tài chính"],
    ["Đơn vị".normalize("NFD"), "ĐƠN VỊ"],
    ["a\u00a0b\u200b", "a b"],
  ])("%j like %j", (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });
});

describe("a word typed without all of its marks still says it", () => {
  it.each([
    ["thang", "tháng", true],
    ["trươc", "trước", true],
    ["uỷ", "ủy", true],
    ["thắng", "tháng", false],
    ["sáu", "sau", false],
    ["tháng", "thang", false],
  ])("%s for %s: %s", (typed, meant, says) => {
    expect(saysWord(typed, meant)).toBe(says);
  });
});
