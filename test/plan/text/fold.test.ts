import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { foldText, plainText, saysWord } from "../../../src/plan/text/fold";
import { wordSigns } from "../../../src/plan/text/wordSigns";

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

describe("the quick way through a text gives what the careful way gives", () => {
  // A text that is too long for the quick way is done with care.
  const LONG = "x".repeat(5000);
  const letters = fc.string({
    unit: fc.constantFrom(
      ..."aăâbcdđeêghiklmnoôơpqrstuưvxy AÁẠẪĐỆỖỜỬỴ0123456789.,;:/&()+-–—“”‘’«»…´¨½²ﬁ\u00a0\u200b\u00ad\u2009\n\t\u0300\u0301\u0323ßİıΣ",
    ),
    maxLength: 40,
  });

  it("where it folds", () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(`${foldText(text)} ${LONG}`.trim()).toBe(foldText(`${text} ${LONG}`));
      }),
    );
  });

  it("where it only makes letters small", () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(`${plainText(text)} ${LONG}`.trim()).toBe(plainText(`${text} ${LONG}`));
      }),
    );
  });
});

describe("words are known by numbers", () => {
  it("equal ones by equal numbers, whatever stands between", () => {
    const [first, second, ...rest] = wordSigns("tu chu, (tu) chu");
    expect(rest).toEqual([first, second]);
    expect(first).not.toBe(second);
  });

  it("all words of the sample by numbers of their own", () => {
    const folded = foldText(readFileSync(join(__dirname, "../../fixtures/nghe-an-2023/plan.txt"), "utf8"));
    const words = folded.match(/[a-z0-9]+/g) ?? [];
    expect(wordSigns(folded)).toHaveLength(words.length);
    expect(new Set(wordSigns(folded)).size).toBe(new Set(words).size);
  });
});
