import { readHtmlPaste } from "../../../src/import/document";
import { isHtml, readHtml } from "../../../src/import/html/readHtml";

const texts = (html: string): string[] =>
  readHtml(html).blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.table.cells.map(({ text }) => text).join("|"),
  );

describe("HTML from the clipboard", () => {
  it("in letters of TCVN3 is turned into Unicode, in doubt; cells in Unicode stay as they are", () => {
    const row = (...cells: string[]): string => `<tr><td>${cells.join("<td>")}</tr>`;
    const { plan } = readHtmlPaste(
      `<p>KÕ ho¹ch c¶i c¸ch hµnh chÝnh n\u00a8m 2026</p><table>${row("TT", "NhiÖm vô", "§¬n vÞ chñ tr×", "Thêi h¹n")}` +
        `${row("1", "Rµ so¸t thñ tôc", "Bé phËn v¨n th\u00ad", "Th\u00adêng xuyªn")}` +
        `${row("2", "Niêm yết thủ tục", "V¨n phßng Së", "Quý I")}</table>`,
    );
    expect(plan.activities.map(({ cells }) => [cells.task, cells.leadUnit, cells.deadline])).toEqual([
      ["Rà soát thủ tục", "Bộ phận văn thư", "Thường xuyên"],
      ["Niêm yết thủ tục", "Văn phòng Sở", "Quý I"],
    ]);
    expect(plan.activities[1]?.doubts).toEqual([{ field: "leadUnit", reason: "decoded" }]);
    expect(plan.warnings.map(({ code }) => code)).toContain("legacy-encoding");
    expect(plan.head.year).toBe(2026);
  });

  it("is read as it is written, end tags or not, hidden parts and scripts left out", () => {
    expect(
      texts(`<p>Một &amp; hai&nbsp;ba<script>alert("<td>")</script><!-- <p>x -->
        <table><tr><td>a<br>b<td style="mso-hide:all">c<td>d<span style='display:none'>e<i>f</i></span></table>
        <p>sau`),
    ).toEqual(["Một & hai ba", "a\nb|d", "sau"]);
  });

  it("takes a column of no width for one that comes of edges that don't meet", () => {
    const { plan } = readHtmlPaste(
      `<table><col width="37*"><col width="90*"><col width="60*"><col width="60*"><col width="0*"><col width="60*">
        <tr><td>TT<td>Nhiệm vụ<td>Thời hạn<td colspan=2>Đơn vị chủ trì<td>Sản phẩm</tr>
        <tr><td>1<td>Rà soát<td>Quý I<td>Văn phòng<td colspan=2>Báo cáo</tr>
        <tr><td>2<td>Công bố<td>Quý II<td>Thanh tra<td colspan=2>Quyết định</tr></table>`,
    );
    expect(plan.activities.map(({ cells }) => [cells.leadUnit, cells.product])).toEqual([
      ["Văn phòng", "Báo cáo"],
      ["Thanh tra", "Quyết định"],
    ]);
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

  it("numbers its lists as browsers do", () => {
    const item = (text: string): string => `<li style="list-style-type:decimal"><p>${text}</p></li>`;
    expect(
      texts(`<table><tr><td><ol start=2>${item("&nbsp;")}</ol><td><ul><li>a<li><p>b</p></ul><td><ol type=a><li value=3>c</ol>
        <tr><td><ol start="3" style="list-style-type:upper-roman"><li></ol><td><ul style="list-style:none"><li>d</ul></table>`),
    ).toEqual(["2.|• a\n• b|c. c|III.|d"]);
  });

  it("keeps Word's automatic numbers, which it marks as no text, and leaves tracked deletions out", () => {
    const number = `<p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><o:p>&nbsp;</o:p></p>`;
    expect(texts(`<table><tr><td>${number}<td><del cite="mailto:a">cũ</del><ins>mới</ins></table>`)).toEqual([
      "1.|mới",
    ]);
  });

  it("takes text that Excel draws over its neighbours for no merged cell, and a caption for a paragraph", () => {
    const { blocks } = readHtml(
      "<table><caption>PHỤ LỤC</caption><tr><td colspan=3 style='mso-ignore:colspan'>dài<td>x</tr></table>",
    );
    expect(blocks).toMatchObject([
      { kind: "paragraph", text: "PHỤ LỤC" },
      {
        kind: "table",
        table: {
          cells: [
            { column: 0, columnSpan: 1 },
            { column: 3, columnSpan: 1 },
          ],
        },
      },
    ]);
  });

  it("gives no columns to titles that span more than there are", () => {
    const head = "<tr><td>TT<td>Nhiệm vụ<td>Chủ trì<td>Thời hạn";
    const { plan } = readHtmlPaste(
      `<table><tr><td colspan=1000>KẾ HOẠCH NĂM 2026</tr>${head}<tr><td>I<td colspan=99>Thể chế<tr><td>1<td>Rà soát<td>Sở A<td>Quý I</table>`,
    );
    expect(plan.columns).toEqual(["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"]);
    expect(plan.activities).toMatchObject([{ section: "I", cells: { task: "Rà soát" } }]);
  });

  it("is told from text", () => {
    expect(isHtml("Version:1.0\r\nStartHTML:00\r\n<html><body><table><tr><td>a</table>")).toBe(true);
    expect(isHtml("Quy mô <table> 5 ha, theo bảng sau")).toBe(false);
    expect(isHtml("TT | Nhiệm vụ")).toBe(false);
  });
});
