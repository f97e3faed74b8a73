import fc from "fast-check";
import { ScannedPdfError } from "../../../src/import/pdf/errors";
import type { PdfPage } from "../../../src/import/pdf/page";
import { readPages } from "../../../src/import/pdf/readPages";
import { drawTable, drawText } from "./drawTable";
import type { Drawing } from "./drawTable";
import { tablesOf, textsOf } from "./tablesOf";

const paragraphsOf = (pages: readonly PdfPage[]): string[] =>
  readPages(pages).blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

const DRAWING: Drawing = {
  widths: [30, 160, 100, 70],
  pageHeight: 400,
  repeatsHead: true,
  shift: 0,
  pageNumbers: true,
};
const HEAD = ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];

const word = fc.constantFrom("rà", "soát", "văn", "bản", "các", "đơn", "vị", "kế", "hoạch", "năm", "tỉnh");
const sentence = (most: number) =>
  fc
    .tuple(fc.constantFrom("Xây", "Trình", "Tổ", "Công"), fc.array(word, { minLength: 1, maxLength: most }))
    .map(([first, rest]) => [first, ...rest].join(" "));
const row = fc.tuple(sentence(60), fc.oneof(sentence(12), fc.constant("")), sentence(3));
const drawing = fc.record({
  widths: fc.constantFrom([30, 160, 100, 70], [36, 300, 120, 90], [30, 120, 80, 60]),
  pageHeight: fc.constantFrom(300, 400, 595),
  repeatsHead: fc.boolean(),
  shift: fc.constantFrom(0, 12),
  pageNumbers: fc.boolean(),
  opensCuts: fc.boolean(),
});

describe("reading drawn tables", () => {
  it("gives back any table that runs over pages, its cut rows whole and its head once", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), drawing, (rows, style) => {
        const table = [HEAD, ...rows.map((cells, at) => [`${at + 1}.`, ...cells])];
        const read = tablesOf(drawTable(table, style));
        expect(read).toHaveLength(1);
        expect(textsOf(read[0])).toEqual(table);
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it("marks the cells that it put together at a page's end, and no other", () => {
    const long = Array.from({ length: 90 }, () => "rà soát").join(" ");
    const [table] = tablesOf(drawTable([HEAD, ["1", `Trình ${long}`, "Sở Nội vụ", "Quý I"]], DRAWING));
    const doubts = table?.cells
      .filter(({ doubt }) => doubt !== null)
      .map(({ column, doubt }) => [column, doubt]);
    expect(doubts).toEqual([[1, "split"]]);
  });

  it("leaves page numbers out, and keeps the words around the table", () => {
    const pages = drawTable([HEAD, ["1", "Xây dựng kế hoạch", "Sở Nội vụ", "Quý I"]], DRAWING);
    const [first] = pages;
    if (!first) throw new Error("no page");
    const titled = {
      ...first,
      glyphs: [...first.glyphs, ...drawText("Phụ lục I", 60, 45), ...drawText("Nơi nhận:", 60, 250)],
    };
    expect(paragraphsOf([titled])).toEqual(["Phụ lục I", "Nơi nhận:"]);
  });

  it("keeps a title, what it is for and the heading below it apart, though they fill their lines", () => {
    const [first] = drawTable([HEAD, ["1", "Xây dựng kế hoạch", "Sở Nội vụ", "Quý I"]], DRAWING);
    if (!first) throw new Error("no page");
    const lines = [
      "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH",
      "của các cơ quan trong cả tỉnh",
      "BIỂU PHÂN CÔNG CÔNG VIỆC",
      "A. CẢI CÁCH THỂ CHẾ NHÀ NƯỚC",
    ];
    const glyphs = lines.flatMap((text, at) => drawText(text, 60, 240 + at * 14));
    expect(paragraphsOf([{ ...first, glyphs: [...first.glyphs, ...glyphs] }])).toEqual(lines);
  });

  it("keeps two short lines between tables apart: the page is wider than they are", () => {
    const [first] = drawTable([HEAD, ["1", "Xây dựng kế hoạch", "Sở Nội vụ", "Quý I"]], DRAWING);
    if (!first) throw new Error("no page");
    const lines = ["II. Cải cách bộ máy", "Mục tiêu: tinh gọn hơn"];
    const glyphs = lines.flatMap((text, at) => drawText(text, 60, 240 + at * 14));
    expect(paragraphsOf([{ ...first, glyphs: [...first.glyphs, ...glyphs] }])).toEqual(lines);
  });

  it("knows a cut row by the missing rule, though its cells end and begin as whole sentences do", () => {
    const part = (words: string) => Array.from({ length: 12 }, () => words).join(" ");
    const rows = [["1", `${part("Rà soát văn bản.")} ${part("Trình Uỷ ban.")}`, part("Sở Nội vụ."), "Quý I"]];
    const [table] = tablesOf(drawTable([HEAD, ...rows], { ...DRAWING, pageHeight: 300, opensCuts: true }));
    expect(textsOf(table)).toEqual([HEAD, ...rows]);
  });

  it("leaves out a watermark that runs as the text does, and tells it once", () => {
    const rows = Array.from({ length: 30 }, (_, at) => [
      `${at + 1}`,
      "Xây dựng kế hoạch",
      "Sở Nội vụ",
      "Quý I",
    ]);
    const pages = drawTable([HEAD, ...rows], DRAWING);
    expect(pages.length).toBeGreaterThan(1);
    const marked = pages.map((page) => ({
      ...page,
      glyphs: [...drawText("DỰ THẢO", 30, 150, 60), ...page.glyphs],
    }));
    expect(textsOf(tablesOf(marked)[0])).toEqual([HEAD, ...rows]);
    expect(readPages(marked).warnings).toEqual([
      { code: "leftover-text", where: "trang 1", text: "DỰ THẢO" },
    ]);
    const [first] = pages;
    if (!first) throw new Error("no page");
    const titled = { ...first, glyphs: [...drawText("PHỤ LỤC", 250, 40, 24), ...first.glyphs] };
    expect(paragraphsOf([titled])).toContain("PHỤ LỤC");
  });

  it("marks cells whose letters nobody can read or lie over each other, and no other", () => {
    const rows = [
      ["1", "Xây dựng \uFFFDề án", "Sở Nội vụ", "Quý I"],
      ["2", "Xây dựng kế hoạch", "Sở Nội vụ", "Quý I"],
    ];
    const [page] = drawTable([HEAD, ...rows], DRAWING);
    if (!page) throw new Error("no page");
    const y = page.glyphs.filter(({ text }) => text === "S").at(-1)?.y ?? 0;
    const stamped = { ...page, glyphs: [...page.glyphs, ...drawText("Ký bởi", 234, y)] };
    const doubts = tablesOf([stamped])[0]?.cells.filter(({ doubt }) => doubt !== null);
    expect(doubts?.map(({ row, column, doubt }) => [row, column, doubt])).toEqual([
      [1, 1, "unreadable"],
      [2, 2, "overflow"],
    ]);
  });

  it("leaves a word to its column where it runs over the rule beside it", () => {
    const pages = drawTable([HEAD, ["1", "Xây dựng kế hoạch", "", "Quý I"]], DRAWING);
    const y = pages[0]?.glyphs.find(({ text }) => text === "X")?.y ?? 0;
    // the rule stands at 330
    const wide = drawText("30/6/2026", 290, y);
    const read = tablesOf(pages.map((page) => ({ ...page, glyphs: [...page.glyphs, ...wide] })));
    expect(textsOf(read[0])[1]).toEqual(["1", "Xây dựng kế hoạch", "30/6/2026", "Quý I"]);
  });

  it("takes up the last lines that a page shows under its last rule", () => {
    const [page] = drawTable([HEAD, ["1", "Xây dựng kế hoạch", "Sở Nội vụ", "Quý I"]], DRAWING);
    if (!page) throw new Error("no page");
    const bottom = Math.max(...page.horizontal.map((rule) => rule.at));
    const open = { ...page, horizontal: page.horizontal.filter((rule) => rule.at < bottom) };
    const below = [...page.glyphs, ...drawText("năm 2026", 75, bottom + 9)];
    expect(textsOf(tablesOf([{ ...open, glyphs: below }])[0])[1]?.[1]).toBe("Xây dựng kế hoạch năm 2026");
    expect(textsOf(tablesOf([{ ...page, glyphs: below }])[0])[1]?.[1]).toBe("Xây dựng kế hoạch");
  });

  it("takes the next page's table with other columns for another table", () => {
    const one = drawTable([HEAD, ["1", "Xây dựng", "Sở Nội vụ", "Quý I"]], DRAWING);
    const other = drawTable(
      [
        ["TT", "Chỉ tiêu", "Số"],
        ["1", "Tỷ lệ", "90%"],
      ],
      { ...DRAWING, widths: [30, 230, 100] },
    );
    const pages = [...one, ...other].map((page, at) => ({ ...page, number: at + 1 }));
    expect(tablesOf(pages)).toHaveLength(2);
  });

  it("never stitches a row that has a number of its own, though it begins in small letters", () => {
    const rows = Array.from({ length: 40 }, (_, at) => [
      `${at + 1}`,
      "rà soát văn bản",
      "sở Nội vụ",
      "quý I",
    ]);
    const [table] = tablesOf(drawTable([HEAD, ...rows], DRAWING));
    expect(table?.rows).toBe(41);
  });

  it("leaves out what a line is drawn through, and tells it", () => {
    const [first] = drawTable([HEAD, ["1", "Dự kiến xây dựng kế hoạch", "Sở Nội vụ", "Quý I"]], DRAWING);
    if (!first) throw new Error("no page");
    const begin = first.glyphs.findIndex(
      ({ text }, at) => text === "D" && first.glyphs[at + 1]?.text === "ự",
    );
    const [from, to] = [first.glyphs[begin], first.glyphs[begin + "Dự kiến ".length - 1]];
    if (!from || !to) throw new Error("no such words");
    const struckAt = (at: number, end: number) => {
      const horizontal = [...first.horizontal, { at, from: from.x0, to: end }];
      const { blocks, warnings } = readPages([{ ...first, horizontal }]);
      const [table] = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
      return [textsOf(table)[1]?.[1], warnings.map(({ where, text }) => `${where}: ${text}`)];
    };
    expect(struckAt(from.y - 3.5, to.x1)).toEqual(["xây dựng kế hoạch", ["trang 1: Dự kiến"]]);
    expect(struckAt(from.y + 1.5, to.x1)).toEqual(["Dự kiến xây dựng kế hoạch", []]);
    expect(struckAt(from.y - 3.5, to.x1 + 200)).toEqual(["Dự kiến xây dựng kế hoạch", []]);
  });

  it("leaves out what is struck in a justified line, and sees no line break of the author's there", () => {
    const row = ["1", `Công Dự${"_".repeat(14)}kiến an xã`, "Sở Nội vụ", "Quý I"];
    const [first] = drawTable([HEAD, row], DRAWING);
    const stretched = first?.glyphs.filter(({ text }) => text === "_") ?? [];
    const middle = stretched[7];
    if (!first || !middle) throw new Error("no page");
    const glyphs = first.glyphs
      .filter((glyph) => glyph.text !== "_" || glyph === middle)
      .map((glyph) => (glyph === middle ? { ...glyph, text: " " } : glyph));
    const letter = middle.x1 - middle.x0;
    const [from, to] = [middle.x0 - 9 * letter, middle.x1 + 10 * letter];
    const horizontal = [...first.horizontal, { at: middle.y - 3.5, from, to }];
    const [table] = tablesOf([{ ...first, glyphs, horizontal }]);
    expect(table?.cells.map(({ text }) => text)).toContain("Công an xã");
  });

  it("goes on with a table over a foot-note, which follows it", () => {
    const rows = Array.from({ length: 30 }, (_, at) => [`${at + 1}`, "Rà soát văn bản", "Sở A", "Quý I"]);
    const pages = drawTable([HEAD, ...rows], DRAWING);
    const noted = pages.map((page, at) =>
      at === 0 ? { ...page, glyphs: [...page.glyphs, ...drawText("1Theo Công văn số 99", 60, 392)] } : page,
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(tablesOf(noted)).toHaveLength(1);
    expect(paragraphsOf(noted)).toEqual(["1Theo Công văn số 99"]);
  });

  it("calls pages without letters a scan", () => {
    const blank = { number: 1, width: 595, height: 842, glyphs: [], horizontal: [], vertical: [] };
    expect(() => readPages([blank, blank])).toThrow(ScannedPdfError);
  });
});
