import { importDocument } from "../../../src/import/document";
import type { Plan } from "../../../src/plan/plan";
import { docxOf, escapeXml, paragraphs } from "./madeDocx";

/** A paragraph that Word numbers at a level of list 1; its text may be empty, as in a column of numbers. */
const counted = (level: number, text = ""): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p>`;
const cell = (content: string, span = 1, properties = ""): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const text = (value: string): string => cell(paragraphs(value));
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;
const level = (at: number, format: string, label: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1")}${level(1, "decimal", "%2")}${level(2, "decimal", "%2.%3")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

const LETTERHEAD = table(
  row(
    text("UBND TỈNH A\nSỞ NỘI VỤ"),
    text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
  ),
  row(text("Số: 12/KH-SNV"), text("Hà Nam, ngày 05 tháng 01 năm 2026")),
);
const SIGNATURES = table(row(text("Nơi nhận:\n- Như trên;\n- Lưu: VT."), text("GIÁM ĐỐC\n\nNguyễn Văn B")));
const restart = '<w:vMerge w:val="restart"/>';
const HEAD = [
  row(
    ...["TT", "Nội dung công việc"].map((heading) => cell(paragraphs(heading), 1, restart)),
    cell(paragraphs("Phân công thực hiện"), 2),
    ...["Thời hạn hoàn thành", "Sản phẩm"].map((heading) => cell(paragraphs(heading), 1, restart)),
  ),
  row(
    ...["", ""].map(() => cell("<w:p/>", 1, "<w:vMerge/>")),
    text("Chủ trì"),
    text("Phối hợp"),
    ...["", ""].map(() => cell("<w:p/>", 1, "<w:vMerge/>")),
  ),
];
const item = (at: number, ...texts: readonly string[]): string => row(cell(counted(at)), ...texts.map(text));
const read = (body: string): Promise<Plan> =>
  importDocument({ name: "x.docx", bytes: docxOf(body, { numbering }) });
const rowsOf = ({ activities }: Plan): string[] =>
  activities.map(({ section, no, cells }) =>
    [section, no, cells.task, cells.leadUnit, cells.deadline].join("/"),
  );

describe("a Word plan as an office writes it", () => {
  it("with letterhead, signatures, a head of two lines and numbers of Word's own on three levels", async () => {
    const plan = await read(
      LETTERHEAD +
        paragraphs("KẾ HOẠCH\nCải cách hành chính năm 2026") +
        table(
          ...HEAD,
          row(cell(counted(0)), cell(paragraphs("CẢI CÁCH THỂ CHẾ"), 5)),
          item(1, "Rà soát", "Văn phòng", "", "Quý I", "Báo cáo"),
          item(1, "Xây dựng văn bản", "", "", "", ""),
          item(2, "Soạn thảo", "Thanh tra", "", "Quý II", "Dự thảo"),
          item(2, "Ban hành", "Thanh tra", "", "Quý III", "Quyết định"),
          row(cell(counted(0)), cell(paragraphs("CẢI CÁCH BỘ MÁY"), 5)),
          item(1, "Sắp xếp", "Văn phòng", "", "Quý IV", "Đề án"),
        ) +
        SIGNATURES,
    );
    expect(rowsOf(plan)).toEqual([
      "I/1/Rà soát/Văn phòng/Quý I",
      "I.2/2.1/Soạn thảo/Thanh tra/Quý II",
      "I.2/2.2/Ban hành/Thanh tra/Quý III",
      "II/1/Sắp xếp/Văn phòng/Quý IV",
    ]);
    expect(plan.head).toMatchObject({ year: 2026, date: "2026-01-05", agency: "SỞ NỘI VỤ" });
    expect(plan.warnings.filter(({ code }) => code === "leftover-text")).toEqual([]);
  });

  it("with a table for each field, its name above it, numbered by Word or not numbered", async () => {
    const part = (task: string): string => table(...HEAD, item(1, task, "Văn phòng", "", "Quý I", "Báo cáo"));
    const numbered = await read(
      counted(0, "Thể chế") + part("Rà soát") + counted(0, "Bộ máy") + part("Sắp xếp"),
    );
    expect(rowsOf(numbered)).toEqual(["I/1/Rà soát/Văn phòng/Quý I", "II/1/Sắp xếp/Văn phòng/Quý I"]);
    const named = await read(
      paragraphs("Lĩnh vực thể chế") + part("Rà soát") + paragraphs("Lĩnh vực bộ máy") + part("Sắp xếp"),
    );
    expect(rowsOf(named)).toEqual([
      "Lĩnh vực thể chế/1/Rà soát/Văn phòng/Quý I",
      "Lĩnh vực bộ máy/2/Sắp xếp/Văn phòng/Quý I",
    ]);
  });
});
