import { openOffice } from "../../../src/import/ooxml/openOffice";
import { readPlan } from "../../../src/import/table/readPlan";
import type { GridDocument } from "../../../src/import/table/model";
import { docxOf, paragraphs } from "./madeDocx";

const read = (body: string, parts = {}): GridDocument => openOffice(docxOf(body, parts));
const texts = (document: GridDocument): string[] =>
  document.blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.table.cells.map(({ text }) => text).join("|"),
  );
const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const listed = (list: number, level = 0): string =>
  p(run("x"), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const num = (id: number, abstract: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const abstract = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;

describe("Word's automatic numbers", () => {
  it("count over levels, begin again below a higher one, and know their formats", () => {
    const numbering =
      abstract(
        0,
        level(0, "upperRoman", "%1.") +
          level(1, "decimal", "%1.%2", "<w:isLgl/>") +
          level(2, "lowerLetter", "%3)"),
      ) + num(1, 0);
    const body = [0, 1, 1, 2, 2, 0, 1, 2].map((at) => listed(1, at)).join("");
    expect(texts(read(body, { numbering }))).toEqual(
      ["I.", "1.1", "1.2", "a)", "b)", "II.", "2.1", "a)"].map((label) => `${label} x`),
    );
  });

  it("go on through lists of one definition, and start anew where a list says so", () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = abstract(0, level(0, "decimal", "%1.")) + num(1, 0) + num(2, 0) + num(3, 0, restart);
    const body = [1, 1, 2, 3, 3, 1].map((list) => listed(list)).join("");
    expect(texts(read(body, { numbering }))).toEqual(["1. x", "2. x", "3. x", "1. x", "2. x", "3. x"]);
  });

  it("come from a style and from what the style is based on", () => {
    const numbering =
      abstract(0, level(0, "decimal", "%1)") + level(1, "decimal", "%1.%2)", '<w:pStyle w:val="Sub"/>')) +
      num(7, 0);
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Item"><w:basedOn w:val="Base"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Item"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>';
    const styled = (name: string, more = ""): string => p(run("x"), `<w:pStyle w:val="${name}"/>${more}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = styled("Item") + styled("Sub") + styled("Item") + styled("Item", none);
    expect(texts(read(body, { numbering, styles }))).toEqual(["1) x", "1.1) x", "2) x", "x"]);
  });

  it("are bullets that people can see", () => {
    const numbering =
      abstract(0, level(0, "bullet", "\uf0b7")) +
      abstract(1, level(0, "bullet", "-")) +
      num(1, 0) +
      num(2, 1);
    expect(texts(read(listed(1) + listed(2), { numbering }))).toEqual(["• x", "- x"]);
  });
});

describe("a Word document", () => {
  it("counts no paragraph that was deleted or moved away", () => {
    const numbering = abstract(0, level(0, "decimal", "%1.")) + num(1, 0);
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const gone = (change: string): string =>
      p(`<w:${change}>${run("bỏ")}</w:${change}>`, `${list}<w:rPr><w:${change}/></w:rPr>`);
    const body = listed(1) + gone("del") + gone("moveFrom") + listed(1);
    expect(texts(read(body, { numbering }))).toEqual(["1. x", "2. x"]);
  });

  it("shows no prompts of empty controls and nothing that a style hides, but what is filled in", () => {
    const control = (properties: string, text: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
    const styles =
      '<w:style w:type="character" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Off"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body =
      p(
        control("<w:showingPlcHdr/>", "Bấm để nhập") +
          control("", "Sở A") +
          run("ẩn", '<w:rStyle w:val="Gone"/>'),
      ) + p(run("ẩn") + run("hiện", '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Off"/>');
    expect(texts(read(body, { styles }))).toEqual(["Sở A", "hiện"]);
  });

  it("may hold the title and the table in a text box", () => {
    const table = `<w:tbl><w:tr>${cell("x")}${cell("y")}</w:tr></w:tbl>`;
    const boxed = (content: string): string =>
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${content}</w:txbxContent></mc:Choice>` +
      `<mc:Fallback><w:txbxContent>${content}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const document = read(p(boxed(paragraphs("PHỤ LỤC") + table)) + p(run("a")));
    expect(texts(document)).toEqual(["PHỤ LỤC", "x|y", "a"]);
    expect(document.warnings.map(({ text }) => text)).toEqual(["PHỤ LỤC"]);
  });

  it("takes in embedded HTML, and says where an embedded part is of another kind", () => {
    const chunk = '<w:altChunk r:id="r0"/>';
    const html = openOffice(docxOf(p(run("a")) + chunk, {}, "<p>b</p><table><tr><td>c<td>d</table>"));
    expect(texts(html)).toEqual(["a", "b", "c|d"]);
    const rtf = openOffice(docxOf(p(run("a")) + chunk, {}, "{\\rtf1 b}"));
    expect(rtf.warnings.map(({ code }) => code)).toEqual(["unread-part"]);
  });

  it("takes in HTML that is embedded in a cell", () => {
    const chunk = '<w:altChunk r:id="r0"/>';
    const body = `<w:tbl><w:tr><w:tc>${chunk}<w:p/></w:tc>${cell("x")}</w:tr></w:tbl>`;
    const document = openOffice(docxOf(body, {}, "<html><body><p>a</p><p>b</p></body></html>"));
    expect(texts(document)).toEqual(["a\nb|x"]);
    expect(document.warnings).toEqual([]);
  });

  it("leaves out what is struck through, and tells it once a row", () => {
    const row = (...cells: string[]): string =>
      `<w:tr>${cells.map((content) => `<w:tc>${p(content)}</w:tc>`).join("")}</w:tr>`;
    const [strike, plain] = ["<w:strike/>", '<w:strike w:val="0"/>'];
    const document = read(
      p(run("Năm 2025", strike) + run("Năm 2026")) +
        `<w:tbl>${row(run("Sở A"), run("30/6", strike) + run("31/12", plain))}` +
        `${row(run("Sở B", "<w:dstrike/>"), run("Quý I", strike))}</w:tbl>`,
    );
    expect(texts(document)).toEqual(["Năm 2026", "Sở A|31/12||"]);
    expect(document.warnings).toEqual([
      { code: "leftover-text", where: "chữ gạch ngang", text: "Năm 2025" },
      { code: "leftover-text", where: "bảng 1, dòng 1, chữ gạch ngang", text: "30/6" },
      { code: "leftover-text", where: "bảng 1, dòng 2, chữ gạch ngang", text: "Sở B Quý I" },
    ]);
  });

  it("says what comments at the margin say", () => {
    const comments = `<w:comment w:id="0">${paragraphs("Sửa lại hạn")}</w:comment>`;
    expect(read(p(run("a")), { comments }).warnings).toEqual([
      { code: "leftover-text", where: "nhận xét bên lề", text: "Sửa lại hạn" },
    ]);
  });

  it("is read with its changes accepted", () => {
    const body =
      p(`${run("Rà soát ")}<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins>${run("mới")}</w:ins>`) +
      p(run("Hà "), "<w:rPr><w:del/></w:rPr>") +
      p(run("Nội")) +
      `<w:tbl><w:tr>${cell("a")}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell("b")}</w:tr></w:tbl>`;
    const { blocks } = read(body);
    expect(texts({ source: "docx", blocks, warnings: [] })).toEqual(["Rà soát mới", "Hà Nội", "a"]);
  });

  it("keeps line breaks, hyphens and tabs, and leaves hidden text and field codes out", () => {
    const body = p(
      `${run("a")}<w:r><w:br/></w:r>${run("b")}<w:r><w:noBreakHyphen/></w:r>${run("c")}<w:r><w:tab/></w:r>${run("d")}` +
        `${run("hidden", "<w:vanish/>")}<w:r><w:instrText>PAGE</w:instrText></w:r>`,
    );
    expect(texts(read(body))).toEqual(["a\nb-c d"]);
  });

  it("keeps merges, also behind cells that a row begins later with", () => {
    const body = `<w:tbl>
      <w:tr>${cell("a", '<w:vMerge w:val="restart"/>')}${cell("b", '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${cell("", "<w:vMerge/>")}${cell("c")}${cell("d")}</w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("e")}${cell("f")}</w:tr></w:tbl>`;
    const [block] = read(body).blocks;
    expect(block?.kind === "table" ? block.table : null).toMatchObject({
      rows: 3,
      columns: 3,
      cells: [
        { text: "a", row: 0, column: 0, rowSpan: 2 },
        { text: "b", row: 0, column: 1, columnSpan: 2 },
        { text: "c", row: 1, column: 1 },
        { text: "d", row: 1, column: 2 },
        { text: "e", row: 2, column: 1 },
        { text: "f", row: 2, column: 2 },
      ],
    });
  });

  it("gives a nested table both as a table and as its cell's words", () => {
    const inner = `<w:tbl><w:tr>${cell("x")}${cell("y")}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr><w:tc><w:tcPr/>${inner}<w:p/></w:tc></w:tr></w:tbl>`;
    expect(texts(read(body))).toEqual(["x y", "x|y"]);
  });

  it("says what text boxes and notes hold", () => {
    const body = p(
      `${run("a")}<w:r><w:pict><w:txbxContent>${paragraphs("Trong khung")}</w:txbxContent></w:pict></w:r>` +
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
    );
    const footnotes = `<w:footnote w:id="1">${paragraphs("---")}</w:footnote><w:footnote w:id="2">${paragraphs("Dưới trang")}</w:footnote>`;
    const document = read(body, { footnotes });
    expect(texts(document)).toEqual(["Trong khung", "a"]);
    expect(document.warnings.map(({ where, text }) => [where, text])).toEqual([
      ["khung chữ", "Trong khung"],
      ["chú thích cuối trang", "Dưới trang"],
    ]);
  });

  it.each([
    [".VnTime", "KÕ ho¹ch c¶i c¸ch hµnh chÝnh", "Kế hoạch cải cách hành chính"],
    [".VnTimeH", "kÕ ho¹ch", "KẾ HOẠCH"],
    ["VNI-Times", "Keá hoaïch caûi caùch haønh chính nöôùc ñöôïc", "Kế hoạch cải cách hành chính nước được"],
    [".VnTime", "Kế hoạch", "Kế hoạch"],
  ])("turns letters of %s into Unicode, in doubt", (font, old, text) => {
    const fonts = `<w:rFonts w:ascii="${font}"/>`;
    const document = read(`<w:tbl><w:tr><w:tc>${p(run(old, fonts))}</w:tc></w:tr></w:tbl>`);
    expect(texts(document)).toEqual([text]);
    expect(document.warnings.map(({ code }) => code)).toEqual(old === text ? [] : ["legacy-encoding"]);
  });

  it("goes on with a merged cell whose edges stand a little apart", () => {
    const merged = (content: string, span: number, value: string): string =>
      cell(content, `<w:gridSpan w:val="${span}"/><w:vMerge w:val="${value}"/>`);
    const body = `<w:tbl><w:tr>${cell("1")}${merged("Phòng A", 3, "restart")}</w:tr><w:tr>${cell("2", '<w:gridSpan w:val="2"/>')}${merged("", 2, "continue")}</w:tr></w:tbl>`;
    const [block] = read(body).blocks;
    const cells = block?.kind === "table" ? block.table.cells : [];
    expect(cells.map(({ text, rowSpan }) => [text, rowSpan])).toEqual([
      ["1", 1],
      ["Phòng A", 2],
      ["2", 1],
    ]);
  });

  it("turns a letter into Unicode whose signs stand in two runs, or in Word's own soft hyphen", () => {
    const vni = '<w:rFonts w:ascii="VNI-Times"/>';
    const tcvn3 = '<w:rFonts w:ascii=".VnTime"/>';
    const soft = `<w:r><w:rPr>${tcvn3}</w:rPr><w:t>V¨n th</w:t><w:softHyphen/></w:r>`;
    const body = p(run("Ke", vni) + run("á hoa", `${vni}<w:b/>`) + run("ïch", vni)) + p(soft);
    expect(texts(read(body))).toEqual(["Kế hoạch", "Văn thư"]);
  });

  it("keeps the letters of an old code page that no font tells, and leaves out hyphens that are none", () => {
    const row = (...texts: string[]): string => `<w:tr>${texts.map((text) => cell(text)).join("")}</w:tr>`;
    const table = `<w:tbl>${row("TT", "NhiÖm vô", "§¬n vÞ chñ tr×", "Thêi h¹n")}${row("1", "Rµ so¸t thñ tôc", "V¨n th\u00ad", "Th\u00adêng xuyªn")}${row("2", "Kiện toàn tổ\u00ad chức", "Sở A", "Quý I")}</w:tbl>`;
    const { activities } = readPlan(read(table)).plan;
    expect(activities.map(({ cells }) => [cells.task, cells.leadUnit, cells.deadline])).toEqual([
      ["Rà soát thủ tục", "Văn thư", "Thường xuyên"],
      ["Kiện toàn tổ chức", "Sở A", "Quý I"],
    ]);
  });

  it("shows signs of the fonts Symbol and Wingdings as people see them", () => {
    const sign = (font: string, code: string): string =>
      `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const inFont = (font: string, text: string): string => run(text, `<w:rFonts w:ascii="${font}"/>`);
    const body =
      p(`${sign("Symbol", "F0B3")}${run(" 90%")}`) +
      p(sign("Wingdings", "F0FC") + sign("Wingdings", "F0A8") + sign("Wingdings 2", "F052")) +
      p(inFont("Wingdings", "ü\uf0fd") + inFont("Symbol", "\uf0a3")) +
      p(sign("Wingdings", "F0D8") + inFont("Times New Roman", "ü"));
    expect(texts(read(body))).toEqual(["≥ 90%", "✓□☑", "✓☒≤", "•ü"]);
  });

  it("gives a cell the words of a box over it where it has none, and reads the tables of boxes in cells", () => {
    const box = (content: string): string =>
      `<w:r><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></w:r>`;
    const inner = `<w:tbl><w:tr>${cell("x")}${cell("y")}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr><w:tc>${p(box(paragraphs("Sở A")))}</w:tc><w:tc>${p(run("b") + box(paragraphs("Dự thảo") + inner))}</w:tc></w:tr></w:tbl>`;
    const document = read(body);
    expect(texts(document)).toEqual(["Sở A|b", "x|y"]);
    expect(document.blocks[0]).toMatchObject({ table: { cells: [{ doubt: "boundary" }, { doubt: null }] } });
    expect(document.warnings.map(({ text }) => text)).toEqual(["Dự thảo"]);
  });
});

function cell(text: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs(text)}</w:tc>`;
}
