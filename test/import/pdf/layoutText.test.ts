import { layoutText } from "../../../src/import/pdf/layoutText";
import { drawText } from "./drawTable";

const page = (glyphs: ReturnType<typeof drawText>) => ({
  number: 1,
  width: 595,
  height: 842,
  glyphs,
  horizontal: [],
  vertical: [],
});

describe("text that keeps a page's layout", () => {
  it("puts words that stand under each other into the same place of their lines", () => {
    const text = layoutText([
      page([
        ...drawText("TT", 40, 100),
        ...drawText("Nhiệm vụ", 100, 100),
        ...drawText("Thời hạn", 300, 100),
        ...drawText("1", 40, 120),
        ...drawText("Rà soát văn bản", 100, 120),
        ...drawText("Quý I", 300, 120),
      ]),
    ]);
    const [head = "", row = ""] = text.split("\n");
    expect(row.indexOf("Rà")).toBe(head.indexOf("Nhiệm"));
    expect(row.indexOf("Quý")).toBe(head.indexOf("Thời"));
  });

  it("keeps pages apart, and lines that stand far apart", () => {
    const one = page([...drawText("Kế hoạch", 40, 100), ...drawText("Phụ lục", 40, 160)]);
    expect(
      layoutText([one, one])
        .split("\f")[1]
        ?.split("\n")
        .map((line) => line.trim()),
    ).toEqual(["Kế hoạch", "", "Phụ lục"]);
  });
});
