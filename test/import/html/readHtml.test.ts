import { readDocument, readHtmlPaste } from "../../../src/import/document";
import { isHtml } from "../../../src/import/html/isHtml";
import { readHtml } from "../../../src/import/html/readHtml";

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

  it("leaves out what is struck through and tells it, but keeps cells and rows in their places", () => {
    const { blocks, warnings } = readHtml(
      "<table><tr><td><s>30/6</s> 31/12<td><span style='color:red;text-decoration:line-through'>Sở <b>A</b></span>Sở B" +
        "<tr><td style='text-decoration:line-through'>1<td><strike>bỏ</table>",
    );
    const [table] = blocks;
    const cells = table?.kind === "table" ? table.table.cells : [];
    expect(cells.map(({ row, column, text }) => `${row}/${column} ${text}`)).toEqual([
      "0/0 31/12",
      "0/1 Sở B",
      "1/0 ",
      "1/1 ",
    ]);
    expect(warnings.map(({ code, text }) => `${code} ${text}`)).toEqual([
      "leftover-text 30/6",
      "leftover-text Sở A",
      "leftover-text bỏ",
      "leftover-text 1",
    ]);
  });

  it("knows from Excel's style sheet what is struck through, cells, parts of cells and rows", () => {
    const { blocks, warnings } = readHtml(
      "<style><!--td {color:black;text-decoration:none}\n.font6\n\t{text-decoration:line-through;}\n" +
        ".xl70\n\t{mso-style-parent:style0;\n\ttext-decoration:line-through;}\n.xl65 .note {text-decoration:line-through}--></style>" +
        "<table><tr><td class=xl65>1</td><td class=xl65>Sở A, <font class=font6>Sở B</font></td><td class=xl70>Quý I</td></tr>" +
        "<tr style='text-decoration:line-through'><td>2</td><td>Bỏ</td><td>Quý II</td></tr></table>",
    );
    const [table] = blocks;
    const cells = table?.kind === "table" ? table.table.cells : [];
    expect(cells.map(({ text }) => text)).toEqual(["1", "Sở A,", "", "", "", ""]);
    expect(warnings.map(({ where, text }) => `${where}: ${text}`)).toEqual([
      "bảng 1, chữ gạch ngang: Sở B",
      "bảng 1, dòng 1, chữ gạch ngang: Quý I",
      "bảng 1, dòng 2, chữ gạch ngang: 2 Bỏ Quý II",
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

  it("gives tables that a page draws of other elements, by their roles or by their style", () => {
    const drawn = (table: string, row: string, cell: string): string => {
      const line = (...cells: string[]): string =>
        `<div ${row}>${cells.map((text) => `<div ${cell}><div>${text}</div></div>`).join("")}</div>`;
      const title = `<div ${row}><div ${cell}>I</div><div ${cell} aria-colspan="3">Thể chế</div></div>`;
      return `<h1>KẾ HOẠCH NĂM 2026</h1><div ${table}>${line("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn")}${title}${line("1", "Rà soát", "Sở A", "Quý I")}</div><p>Nơi nhận</p>`;
    };
    for (const html of [
      drawn('role="table"', 'role="row"', 'role="cell"'),
      drawn("role=grid", "role=row", "role=gridcell"),
      drawn("style='display:table'", "style='display: table-row'", "style='width:2cm;display:table-cell'"),
    ]) {
      expect(isHtml(html)).toBe(true);
      expect(readHtmlPaste(html).plan.activities).toMatchObject([
        { section: "I", no: "1", cells: { task: "Rà soát", leadUnit: "Sở A", deadline: "Quý I" } },
      ]);
    }
  });

  it("takes a box that only lays out a cell for no cell", () => {
    expect(
      texts("<table><tr><td><div style='display:table-cell'>a</div><div role=row>b</div><td>c</table>"),
    ).toEqual(["a\nb|c"]);
  });

  it("keeps the numbers and dashes that Word on the web draws itself", () => {
    const point = (pattern: string, start: number, text: string): string =>
      `<div><ol start="${start}" style="list-style-type:none"><li data-leveltext="${pattern}"><p>${text}</p></li></ol></div>`;
    expect(
      texts(
        `<table><tr><td>${point("%1.", 3, "")}<td>${point("-", 1, "a")}${point("\uf0b7", 1, "b")}<td>${point("%1.%2", 2, "c")}</table>`,
      ),
    ).toEqual(["3.|- a\n• b|3.2 c"]);
  });

  it("reads rows that are hidden in a sheet, and says so; those that a page hides are left out", () => {
    const table =
      "<table><tr><td>a</tr><tr style='display:none'><td>b</tr><tr height=0 style='display:none'><td></tr></table>";
    expect(texts(table)).toEqual(["a"]);
    const sheet = `<html xmlns:x="urn:schemas-microsoft-com:office:excel">${table}`;
    expect(texts(sheet)).toEqual(["a|b|"]);
    expect(readHtml(sheet).warnings).toEqual([{ code: "hidden-rows", where: "bảng 1", text: "1" }]);
  });

  it("knows the names of all letters that old code pages use", () => {
    const { plan } = readHtmlPaste(
      "<p>KÕ ho&sup1;ch n&uml;m 2026</p><table><tr><td>TT<td>NhiÖm v&ocirc;<td>§&not;n v&THORN; chñ tr&times;<td>Thêi h&sup1;n" +
        "<tr><td>1<td>R&micro; so&cedil;t thñ tôc hµnh chÝnh<td>V&uml;n phßng<td>Quý I</table>",
    );
    expect(plan.activities[0]?.cells).toMatchObject({
      task: "Rà soát thủ tục hành chính",
      leadUnit: "Văn phòng",
    });
  });

  it("is read in the code page that a saved page names, unless its bytes are Unicode", async () => {
    const page = (task: string): Uint8Array =>
      Buffer.from(
        `<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1258"></head><body><table><tr><td>TT<td>Nhi&#7879;m v&#7909;<td>Ch&#7911; tr&igrave;<td>Th&#7901;i h&#7841;n<tr><td>1<td>${task}<td>S&#7903; A<td>Qu&yacute; I</table>`,
        "latin1",
      );
    const taskOf = async (bytes: Uint8Array): Promise<string | undefined> =>
      (await readDocument({ name: "kh.htm", bytes })).plan.activities[0]?.cells.task;
    // the code page has "à", and marks an "i" with a sign behind it
    expect(await taskOf(page("R\xe0 tri\xcc chi\xea\xec"))).toBe("Rà trì chiế");
    expect(await taskOf(page(Buffer.from("Rà soát").toString("latin1")))).toBe("Rà soát");
  });

  it("is told from text", () => {
    expect(isHtml("Version:1.0\r\nStartHTML:00\r\n<html><body><table><tr><td>a</table>")).toBe(true);
    expect(isHtml("Quy mô <table> 5 ha, theo bảng sau")).toBe(false);
    expect(isHtml("TT | Nhiệm vụ")).toBe(false);
  });
});
