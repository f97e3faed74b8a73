import type { Glyph, PdfPage, Rule } from "../../../src/import/pdf/page";
import { readPages } from "../../../src/import/pdf/readPages";
import { drawText } from "./drawTable";

const XS = [40, 70, 230, 350, 420];

const crosswise = (ats: readonly number[], from: number, to: number): Rule[] =>
  ats.map((at) => ({ at, from, to }));

/** A page's table with rows at `ys`, and rules and letters more. */
function pageWith(
  number: number,
  ys: readonly number[],
  rules: { readonly horizontal: readonly Rule[]; readonly vertical: readonly Rule[] },
  glyphs: readonly Glyph[],
): PdfPage {
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return {
    number,
    width: 595,
    height: 400,
    glyphs,
    horizontal: [...crosswise(ys, 40, 420), ...rules.horizontal],
    vertical: [...crosswise(XS, top, bottom), ...rules.vertical],
  };
}

/** A table in the third column, from x to x, with an edge between. */
const nested = (from: number, edge: number, to: number, ys: readonly number[]) => ({
  horizontal: crosswise(ys, from, to),
  vertical: crosswise([from, edge, to], ys[0] ?? 0, ys.at(-1) ?? 0),
});

const head = (y: number) =>
  ["TT", "Nhiệm vụ", "Sản phẩm", "Hạn"].flatMap((text, at) => drawText(text, (XS[at] ?? 0) + 5, y));

const rowsOf = (pages: readonly PdfPage[]): string[][] =>
  readPages(pages).blocks.flatMap((block) =>
    block.kind === "table"
      ? Array.from({ length: block.table.rows }, (_, row) =>
          block.table.cells.filter((cell) => cell.row === row).map(({ text }) => text),
        )
      : [],
  );

describe("tables in cells of a PDF's table", () => {
  const words = [
    ...head(70),
    ...drawText("1", 45, 95),
    ...drawText("Rà soát", 75, 95),
    ...drawText("Gồm:", 235, 95),
    ...drawText("Quyết", 240, 115),
    ...drawText("định", 240, 129),
    ...drawText("02", 310, 115),
    ...drawText("Báo cáo", 240, 149),
    ...drawText("04", 310, 149),
    ...drawText("Quý I", 355, 95),
    ...drawText("2", 45, 175),
    ...drawText("Báo cáo", 75, 175),
    ...drawText("Quý II", 355, 175),
  ];
  const expected = [
    ["TT", "Nhiệm vụ", "Sản phẩm", "Hạn"],
    ["1", "Rà soát", "Gồm:\nQuyết định 02\nBáo cáo 04", "Quý I"],
    ["2", "Báo cáo", "", "Quý II"],
  ];

  it.each([
    ["stands clear of the cell's sides", 236, 344],
    ["shares the cell's sides", 230, 350],
    ["reaches one of them", 230, 340],
  ])("are read row by row within their cell, where the inner table %s", (_, from, to) => {
    const page = pageWith(1, [50, 80, 160, 190], nested(from, 300, to, [102, 136, 156]), words);
    expect(rowsOf([page])).toEqual(expected);
  });

  it("go on over a page's end with their row", () => {
    const first = pageWith(1, [50, 80, 134], nested(236, 300, 344, [102, 134]), [
      ...head(70),
      ...drawText("1", 45, 95),
      ...drawText("Rà soát", 75, 95),
      ...drawText("Gồm:", 235, 95),
      ...drawText("Quyết định", 240, 115),
      ...drawText("02", 310, 115),
      ...drawText("Quý I", 355, 95),
    ]);
    const second = pageWith(2, [50, 82, 112], nested(236, 300, 344, [50, 80]), [
      ...drawText("Báo cáo", 240, 65),
      ...drawText("04", 310, 65),
      ...drawText("2", 45, 97),
      ...drawText("Báo cáo", 75, 97),
      ...drawText("Quý II", 355, 97),
    ]);
    expect(rowsOf([first, second])).toEqual(expected);
  });

  it("aren't seen in rows that share a number and a deadline", () => {
    const split = { horizontal: crosswise([105, 132], 70, 350), vertical: [] };
    const page = pageWith(1, [50, 80, 160], split, [
      ...head(70),
      ...drawText("1", 45, 120),
      ...["Rà soát", "Trình", "Ban hành"].flatMap((text, at) => drawText(text, 75, 95 + at * 26)),
      ...["Báo cáo", "Tờ trình", "Quyết định"].flatMap((text, at) => drawText(text, 235, 95 + at * 26)),
      ...drawText("Quý I", 355, 120),
    ]);
    expect(rowsOf([page])).toEqual([
      ["TT", "Nhiệm vụ", "Sản phẩm", "Hạn"],
      ["1", "Rà soát", "Báo cáo", "Quý I"],
      ["Trình", "Tờ trình"],
      ["Ban hành", "Quyết định"],
    ]);
  });
});
