import type { PdfPage } from "../../../src/import/pdf/page";
import { drawTable, drawText } from "./drawTable";
import { tablesOf } from "./tablesOf";

const DRAWING = { widths: [30, 160, 160], pageHeight: 400, repeatsHead: false, shift: 0, pageNumbers: false };
const ROWS = [
  ["TT", "Nhiệm vụ", "Sản phẩm"],
  ["1", "Rà soát văn bản", "Báo cáo"],
  ["2", "Trình đề án", ""],
  ["3", "Họp giao ban", ""],
];
const PITCH = 14;

/** The table with a text's lines in the third column, around the middle of row 2, drawn one after the other. */
function withText(lines: readonly string[]): PdfPage[] {
  const [page] = drawTable(ROWS, DRAWING);
  const row = page?.glyphs.find(({ text }) => text === "2");
  if (!page || !row) throw new Error("no row 2");
  const top = row.y - ((lines.length - 1) / 2) * PITCH;
  const text = lines.flatMap((line, at) => drawText(line, 233, top + at * PITCH));
  return [{ ...page, glyphs: [...page.glyphs, ...text] }];
}

const marked = (pages: readonly PdfPage[]): string[] =>
  tablesOf(pages).flatMap(({ cells }) =>
    cells.filter(({ doubt }) => doubt === "overflow").map(({ row, column }) => `${row}.${column}`),
  );

test("a text that runs over its row's rules marks the cells that it may have words in", () => {
  expect(marked(withText(["- Tờ trình;", "- Dự thảo đề án;", "- Báo cáo"]))).toEqual(["1.2", "2.2", "3.2"]);
});

test("a text of one line in its own row marks nothing", () => {
  expect(marked(withText(["Đề án"]))).toEqual([]);
});
