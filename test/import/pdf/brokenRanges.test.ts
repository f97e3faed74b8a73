import { brokenRanges } from "../../../src/import/pdf/brokenRanges";

/** A font whose codes are so far below Unicode, with ranges broken as Ghostscript breaks them. */
function font(offset: number, whole: string, ranges: readonly string[] = []): Map<number, string> {
  const letters = new Map([...whole].map((letter) => [letter.charCodeAt(0) - offset, letter]));
  for (const range of ranges) {
    const first = range.charCodeAt(0);
    [...range].forEach((_, at) =>
      letters.set(first + at - offset, String.fromCharCode(((first >> 8) | (first & 0xff)) + at)),
    );
  }
  return letters;
}

const mended = (letters: Map<number, string>): string =>
  [...(brokenRanges(new Map([["F1", letters]])).get("F1") ?? new Map<number, string>()).values()].join("");

test("ranges that lost a byte of their first letter are set right by their neighbours in the font", () => {
  expect(mended(font(0x1502, "ạảấầẩậ", ["Ệệ", "ụỦủ"]))).toBe("ỆệụỦủ");
  expect(mended(font(0x40, "ăàáâ", ["Đđ"]))).toBe("Đđ");
});

test("a capital and its small letter are told without neighbours", () => {
  expect(mended(font(0xff, "", ["Đđ"]))).toBe("Đđ");
  expect(mended(font(0x100, "", ["Ơơ"]))).toBe("Ơơ");
});

test("a broken range without neighbours is unreadable once another is broken for certain", () => {
  const alone = font(0x1e00, "", ["Ạạ"]);
  expect(brokenRanges(new Map([["F1", alone]]))).toEqual(new Map());
  const both = new Map([
    ["F1", alone],
    ["F2", font(0x40, "ă", ["Đđ"])],
  ]);
  expect([...(brokenRanges(both).get("F1")?.values() ?? [])]).toEqual(["\uFFFD", "\uFFFD"]);
});

test("letters that a document means are let be", () => {
  const german = font(0, "ßàþÿ¾¿ij)*");
  const inOrderOfUse = new Map([..."Kế hoạch(ĩiă)*jßđ"].map((letter, at) => [at + 1, letter]));
  expect(brokenRanges(new Map(Object.entries({ german, inOrderOfUse })))).toEqual(new Map());
});
