import type { PdfPage } from "../../../src/import/pdf/page";
import { withImpliedVerticals } from "../../../src/import/pdf/impliedVerticals";
import { drawTable, drawText } from "./drawTable";
import type { Drawing } from "./drawTable";
import { tablesOf, textsOf } from "./tablesOf";

const DRAWING: Drawing = {
  widths: [30, 160, 100, 70],
  pageHeight: 400,
  repeatsHead: false,
  shift: 0,
  pageNumbers: true,
};
const HEAD = ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
const ROWS = Array.from({ length: 14 }, (_, at) => [
  `${at + 1}.`,
  at % 3 === 0 ? "Rà soát văn bản của tỉnh và trình ban hành" : "Xây dựng kế hoạch",
  at % 5 === 0 ? "" : "Sở Nội vụ",
  "Quý I",
]);
const TITLE = ["", "Cải cách thể chế của tỉnh năm 2026", "", ""];

const ruledBetweenRows = (pages: readonly PdfPage[]): PdfPage[] =>
  pages.map((page) => ({ ...page, vertical: [] }));

describe("tables that are ruled between their rows only", () => {
  it("have the columns that their letters leave room between", () => {
    const read = tablesOf(ruledBetweenRows(drawTable([HEAD, TITLE, ...ROWS], DRAWING)));
    expect(read).toHaveLength(1);
    expect(textsOf(read[0]).filter((_, at) => at !== 1)).toEqual([HEAD, ...ROWS]);
  });

  it("have them where the heading of a narrow column reaches over the middle of the free strip", () => {
    const pages = drawTable([["", ...HEAD.slice(1)], ...ROWS], { ...DRAWING, widths: [50, 160, 100, 70] });
    const [first, ...others] = ruledBetweenRows(pages);
    if (!first) throw new Error("no page");
    const headed = { ...first, glyphs: [...drawText("STTTTT", 43, 62), ...first.glyphs] };
    const read = tablesOf([headed, ...others]);
    expect(textsOf(read[0])).toEqual([["STTTTT", ...HEAD.slice(1)], ...ROWS]);
  });

  it("aren't seen in the lines over and under a ruled table on each page", () => {
    const pages = drawTable([HEAD, ...ROWS], DRAWING);
    const framed = pages.map((page) => ({
      ...page,
      horizontal: [...page.horizontal, ...[15, 385].map((at) => ({ at, from: 30, to: 420 }))],
    }));
    expect(textsOf(tablesOf(framed)[0])).toEqual([HEAD, ...ROWS]);
  });

  it("aren't seen in running text between lines", () => {
    const words = "Các cơ quan, đơn vị rà soát văn bản quy phạm pháp luật của tỉnh";
    const lines = Array.from({ length: 8 }, (_, at) =>
      drawText(words.slice(at, at + 50), 40 + at * 3, 60 + at * 40),
    );
    const horizontal = Array.from({ length: 9 }, (_, at) => ({ at: 40 + at * 40, from: 40, to: 390 }));
    const page = { number: 1, width: 595, height: 842, glyphs: lines.flat(), horizontal, vertical: [] };
    expect(tablesOf([page])).toEqual([]);
  });

  it("have them though a third of the rows are titles that run over their columns", () => {
    const rows = ROWS.flatMap((row, at) => (at % 2 === 0 ? [["I", "", "", ""], row] : [row]));
    const pages = ruledBetweenRows(drawTable([HEAD, ...rows], DRAWING)).map((page) => {
      const titles = page.glyphs.filter(({ text }, at) => text === "I" && page.glyphs[at - 1]?.text !== " ");
      const words = "Cải cách thể chế, tổ chức bộ máy của tỉnh";
      return { ...page, glyphs: [...page.glyphs, ...titles.flatMap(({ y }) => drawText(words, 73, y))] };
    });
    const texts = textsOf(tablesOf(pages)[0]);
    expect(texts.filter(([no]) => no !== "I")).toEqual([HEAD, ...ROWS]);
    expect(texts.find(([no]) => no === "I")).toEqual([
      "I",
      "Cải cách thể chế, tổ chức bộ máy của tỉnh",
      "",
      "",
    ]);
  });

  it("have each edge as one rule, which hangs together with the table beside merged cells too", () => {
    const pages = ruledBetweenRows(drawTable([HEAD, ...ROWS.slice(0, 5)], DRAWING));
    const [page] = withImpliedVerticals(pages);
    expect(page?.vertical.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: 5 }, () => [pages[0]?.horizontal[0]?.at, pages[0]?.horizontal.at(-1)?.at]),
    );
  });

  it("marks cells that may hold the texts of two columns", () => {
    const [page] = ruledBetweenRows(drawTable([HEAD, ...ROWS.slice(0, 8)], DRAWING));
    const row = page?.glyphs.find(({ text }) => text === "3");
    if (!page || !row) throw new Error("no row 3");
    // a text that reaches into the next column, above that one's own
    const long = drawText("Trình Ủy ban nhân dân", 180, row.y - 6, 6);
    const [table] = tablesOf([{ ...page, glyphs: [...page.glyphs, ...long] }]);
    const marked = table?.cells
      .filter(({ doubt }) => doubt === "boundary")
      .map((cell) => [cell.row, cell.column]);
    expect(marked).toEqual([[3, 1]]);
  });
});
