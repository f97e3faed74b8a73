import { readHtmlPaste } from "../../../src/import/document";
import { isHtml, readHtml } from "../../../src/import/html/readHtml";

const texts = (html: string): string[] =>
  readHtml(html).blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.table.cells.map(({ text }) => text).join("|"),
  );

describe("HTML from the clipboard", () => {
  it("is read as it is written, end tags or not, hidden parts and scripts left out", () => {
    expect(
      texts(`<p>Một &amp; hai&nbsp;ba<script>alert("<td>")</script><!-- <p>x -->
        <table><tr><td>a<br>b<td style="mso-hide:all">c<td>d<span style='display:none'>e<i>f</i></span></table>
        <p>sau`),
    ).toEqual(["Một & hai ba", "a\nb|d", "sau"]);
  });

  it("keeps spans that hang over later rows", () => {
    const [block] = readHtml(
      "<table><tr><td rowspan=0>a</td><td colspan=2>b</td></tr><tr><td>c<td rowspan=9>d</tr><tr><td>e</tr></table>",
    ).blocks;
    expect(block?.kind === "table" ? block.table : null).toMatchObject({
      rows: 3,
      columns: 3,
      cells: [
        { text: "a", row: 0, column: 0, rowSpan: 3 },
        { text: "b", row: 0, column: 1, columnSpan: 2 },
        { text: "c", row: 1, column: 1 },
        { text: "d", row: 1, column: 2, rowSpan: 2 },
        { text: "e", row: 2, column: 1 },
      ],
    });
  });

  it("gives the task table that lies in a table of the page's lay-out", () => {
    const inner =
      "<table><tr><th>TT<th>Nhiệm vụ<th>Chủ trì<th>Thời hạn</tr><tr><td>1<td>Rà soát<td>Sở A<td>Quý I</tr></table>";
    const { plan } = readHtmlPaste(`<table><tr><td><h1>KẾ HOẠCH NĂM 2026</h1>${inner}</td></tr></table>`);
    expect(plan.activities.map(({ cells }) => cells.task)).toEqual(["Rà soát"]);
  });

  it("is told from text", () => {
    expect(isHtml("Version:1.0\r\nStartHTML:00\r\n<html><body><table><tr><td>a</table>")).toBe(true);
    expect(isHtml("Quy mô <table> 5 ha, theo bảng sau")).toBe(false);
    expect(isHtml("TT | Nhiệm vụ")).toBe(false);
  });
});
