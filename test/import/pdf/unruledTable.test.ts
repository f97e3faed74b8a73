import type { PdfPage } from "../../../src/import/pdf/page";
import { drawTable, drawText } from "./drawTable";
import { tablesOf, textsOf } from "./tablesOf";

const DRAWING = {
  widths: [36, 170, 110, 80],
  pageHeight: 300,
  repeatsHead: true,
  shift: 0,
  pageNumbers: true,
};
const HEAD = ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
const ROWS = Array.from({ length: 12 }, (_, at) => [
  `${at + 1}.`,
  at % 3 === 0 ? "Rà soát văn bản của tỉnh và trình ban hành trong năm" : "Xây dựng kế hoạch",
  at === 4 ? "" : "Sở Nội vụ và các sở",
  "Quý I",
]);

const unruled = (pages: readonly PdfPage[]): PdfPage[] =>
  pages.map((page) => ({ ...page, horizontal: [], vertical: [] }));

describe("tables that are drawn without any rules", () => {
  it("have their columns between their texts and their rows at their numbers, over pages too", () => {
    const pages = unruled(drawTable([HEAD, ...ROWS], DRAWING));
    expect(pages.length).toBeGreaterThan(1);
    expect(textsOf(tablesOf(pages)[0])).toEqual([HEAD, ...ROWS]);
  });

  it("have their blank cells marked, which may be merged with the one above", () => {
    const [table] = tablesOf(unruled(drawTable([HEAD, ...ROWS], DRAWING)));
    const marked = table?.cells.filter(({ doubt }) => doubt === "merged");
    expect(marked?.map(({ row, column }) => [row, column])).toEqual([[5, 2]]);
  });

  it("have headings over several columns", () => {
    const parted = ["TT", "Nhiệm vụ", "", ""];
    const pages = unruled(drawTable([parted, ...ROWS.slice(0, 6)], { ...DRAWING, pageHeight: 595 }));
    const [page] = pages;
    const [title, first] = [
      page?.glyphs.find(({ text }) => text === "T"),
      page?.glyphs.find(({ text }) => text === "1"),
    ];
    if (!page || !title || !first) throw new Error("no head");
    // "Đơn vị, thời hạn" over "Chủ trì" and "Hạn"
    const group = drawText("Đơn vị và thời hạn", 265, title.y - 14);
    const under = [...drawText("Chủ trì", 265, title.y), ...drawText("Hạn", 365, title.y)];
    const [table] = tablesOf([{ ...page, glyphs: [...group, ...under, ...page.glyphs] }]);
    expect(textsOf(table).slice(0, 2)).toEqual([
      ["TT", "Nhiệm vụ", "Đơn vị và thời hạn", ""],
      ["", "", "Chủ trì", "Hạn"],
    ]);
    expect(textsOf(table).slice(2)).toEqual(ROWS.slice(0, 6));
  });

  it("are left to their words where activities share a number", () => {
    const shared = ROWS.map((row, at) => (at % 4 === 3 ? ["", ...row.slice(1)] : row));
    expect(tablesOf(unruled(drawTable([HEAD, ...shared], DRAWING)))).toEqual([]);
  });

  it("have a row marked whose texts begin anew where its lines stand as close as rows", () => {
    const lines = [
      HEAD,
      ["1.", "Rà soát văn bản", "Sở Nội vụ và", "Quý I"],
      ["2.", "Trình đề án", "Sở Tài chính", "Quý II"],
      ["", "Công khai kết quả", "Sở Tư pháp và", "Quý III"],
      ["3.", "Họp giao ban", "Văn phòng Sở", "Quý IV"],
      ["4.", "Tổng kết năm", "Sở Nội vụ", "Quý IV"],
    ];
    const glyphs = lines.flatMap((texts, at) =>
      texts.flatMap((text, column) => drawText(text, [40, 80, 250, 360][column] ?? 0, 80 + at * 14)),
    );
    const [table] = tablesOf([{ number: 1, width: 595, height: 842, glyphs, horizontal: [], vertical: [] }]);
    const marked = table?.cells.filter(({ doubt }) => doubt !== null).map(({ row }) => row);
    expect(new Set(marked)).toEqual(new Set([2]));
  });

  it("aren't seen in numbered paragraphs", () => {
    const points = Array.from({ length: 12 }, (_, at) => [
      ...drawText(`${at + 1}.`, 40, 60 + at * 16),
      ...drawText("Các cơ quan, đơn vị rà soát văn bản quy phạm pháp luật", 60, 60 + at * 16),
    ]);
    const page = { number: 1, width: 595, height: 842, glyphs: points.flat(), horizontal: [], vertical: [] };
    expect(tablesOf([page])).toEqual([]);
  });
});
