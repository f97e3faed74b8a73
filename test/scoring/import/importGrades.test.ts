import { openDocument } from "../../../src/import/openDocument";
import { importScheme } from "../../../src/scoring/import/importScheme";
import type { ImportedGrades } from "../../../src/scoring/import/grades/importGrades";
import { ofOwnSheet } from "../../../src/scoring/import/ownSheet";
import { readScheme } from "../../../src/scoring/readScheme";

const criteria = (max = 100): string =>
  `<table><tr><td>STT</td><td>Tiêu chí</td><td>Điểm tối đa</td><td>Cách tính điểm</td></tr>
   <tr><td>1</td><td>CHỈ ĐẠO</td><td>${max}</td><td></td></tr>
   <tr><td>1.1</td><td>Kế hoạch</td><td>${max}</td><td>Có: ${max}; không: 0</td></tr></table>`;

async function importOf(html: string): Promise<ReturnType<typeof importScheme>> {
  const opened = await openDocument(new TextEncoder().encode(`<html><body>${html}</body></html>`));
  if (opened.kind === "text") throw new Error("no grid");
  return importScheme(opened.document);
}

const gradesOf = async (html: string, max?: number): Promise<ImportedGrades | null> =>
  (await importOf(criteria(max) + html)).grades;

const lines = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join("");
const rows = (...texts: string[]): string =>
  `<table>${texts
    .map(
      (row) =>
        `<tr>${row
          .split("|")
          .map((cell) => `<td>${cell}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</table>`;

const FIVE = [
  { from: 90, label: "Xuất sắc" },
  { from: 80, label: "Tốt" },
  { from: 65, label: "Khá" },
  { from: 50, label: "Trung bình" },
  { from: 0, label: "Yếu" },
];

describe("the classes of a decision", () => {
  it.each([
    [
      "a list",
      lines(
        "Điều 5. Xếp loại",
        "a) Xuất sắc: từ 90 điểm trở lên;",
        "b) Tốt: từ 80 điểm đến dưới 90 điểm;",
        "c) Khá: từ 65 điểm đến dưới 80 điểm;",
        "d) Trung bình: từ 50 điểm đến dưới 65 điểm;",
        "đ) Yếu: dưới 50 điểm.",
      ),
    ],
    [
      "one sentence",
      lines(
        "Kết quả được xếp loại như sau: Xuất sắc: từ 90% trở lên; Tốt: từ 80% đến dưới 90%; Khá: từ 65% đến dưới 80%; Trung bình: từ 50% đến dưới 65%; Yếu: dưới 50%.",
      ),
    ],
    [
      "the class last",
      lines(
        "- Đạt từ 90 điểm trở lên: xếp loại Xuất sắc",
        "- Đạt từ 80 điểm đến dưới 90 điểm: xếp loại Tốt",
        "- Đạt từ 65 đến dưới 80 điểm: xếp loại Khá",
        "- Đạt từ 50 đến dưới 65 điểm: xếp loại Trung bình",
        "- Dưới 50 điểm: xếp loại Yếu",
      ),
    ],
    [
      "the class first, running on",
      lines(
        "Loại Xuất sắc đạt từ 90 điểm trở lên",
        "Loại Tốt đạt từ 80 đến dưới 90 điểm",
        "Loại Khá đạt từ 65 đến dưới 80 điểm",
        "Loại Trung bình đạt từ 50 đến dưới 65 điểm",
        "Loại Yếu đạt dưới 50 điểm; xếp loại do Hội đồng xét",
      ),
    ],
    [
      "a table",
      rows(
        "TT|Xếp loại|Mức điểm",
        "1|Xuất sắc|≥ 90",
        "2|Tốt|Từ 80 đến dưới 90",
        "3|Khá|65 - &lt;80",
        "4|Trung bình|Từ 50 đến dưới 65",
        "5|Yếu|&lt; 50",
      ),
    ],
    [
      "a table, from the lowest up",
      rows(
        "Mức điểm|Xếp loại",
        "Dưới 50|Yếu",
        "Từ 50 đến dưới 65|Trung bình",
        "Từ 65 đến dưới 80|Khá",
        "Từ 80 đến dưới 90|Tốt",
        "Từ 90 đến 100|Xuất sắc",
      ),
    ],
    [
      "a table that runs across",
      rows(
        "Xếp loại Xuất sắc|Tốt|Khá|Trung bình|Yếu",
        "Từ 90 trở lên|Từ 80 đến dưới 90|Từ 65 đến dưới 80|Từ 50 đến dưới 65|Dưới 50",
      ),
    ],
  ])("are read from %s", async (_name, html) => {
    expect(await gradesOf(html)).toMatchObject({ grades: FIVE, questions: [] });
  });

  it.each([
    [
      "Kết quả được xếp loại như sau: Xuất sắc từ 90 điểm trở lên, Tốt từ 80 điểm đến dưới 90 điểm, Khá từ 65 điểm đến dưới 80 điểm, Trung bình từ 50 điểm đến dưới 65 điểm và Yếu dưới 50 điểm.",
    ],
    [
      "Điều 4. Xếp loại. Đạt từ 90% trở lên xếp loại Xuất sắc, từ 80% đến dưới 90% xếp loại Tốt, từ 65% đến dưới 80% xếp loại Khá, từ 50% đến dưới 65% xếp loại Trung bình, dưới 50% xếp loại Yếu.",
    ],
  ])("are read from running text: %s", async (text) => {
    expect(await gradesOf(lines(text))).toMatchObject({ grades: FIVE, questions: [] });
  });

  const withLastRows = (...last: string[]): string =>
    criteria().replace("</table>", `${last.map((row) => `<tr>${row}</tr>`).join("")}</table>`);
  const cells = (...texts: string[]): string => texts.map((text) => `<td>${text}</td>`).join("");

  it.each([
    [
      "rows below a title",
      withLastRows(
        `<td></td><td>Tổng điểm</td><td>100</td><td></td>`,
        `<td colspan="4">XẾP LOẠI</td>`,
        cells("", "Xuất sắc", "Từ 90 điểm trở lên", ""),
        cells("", "Tốt", "Từ 80 đến dưới 90 điểm", ""),
        cells("", "Khá", "Từ 65 đến dưới 80 điểm", ""),
        cells("", "Trung bình", "Từ 50 đến dưới 65 điểm", ""),
        cells("", "Yếu", "Dưới 50 điểm", ""),
      ),
    ],
    [
      "numbered rows",
      withLastRows(
        cells("II", "KHUNG XẾP LOẠI", "", ""),
        cells("1", "Xuất sắc", "", "≥ 90 điểm"),
        cells("2", "Tốt", "", "80 - &lt;90 điểm"),
        cells("3", "Khá", "", "65 - &lt;80 điểm"),
        cells("4", "Trung bình", "", "50 - &lt;65 điểm"),
        cells("5", "Yếu", "", "&lt; 50 điểm"),
      ),
    ],
    [
      "one cell",
      withLastRows(
        `<td colspan="4">Xếp loại:<br>- Xuất sắc: từ 90 điểm trở lên<br>- Tốt: từ 80 đến dưới 90 điểm<br>- Khá: từ 65 đến dưới 80 điểm<br>- Trung bình: từ 50 đến dưới 65 điểm<br>- Yếu: dưới 50 điểm</td>`,
      ),
    ],
  ])("below the criteria are read, and no criterion takes them for its rule: %s", async (_name, html) => {
    const { grades, rules, questions } = await importOf(html);
    expect(grades).toMatchObject({ grades: FIVE, questions: [] });
    expect(rules).toMatchObject([{ no: "1.1", sureness: "sure", rule: { kind: "yesNo" } }]);
    expect(questions).toEqual([]);
  });

  it("below the criteria that don't meet each other are no classes, and their words aren't lost", async () => {
    const html = withLastRows(
      `<td colspan="4">Xếp loại</td>`,
      cells("", "Tốt", "Từ 80 điểm trở lên", ""),
      cells("", "Tốt", "Dưới 50 điểm", ""),
    );
    const { grades, questions } = await importOf(html);
    expect(grades).toBeNull();
    expect(questions.join("\n")).toContain("Tốt: Dưới 50 điểm");
  });

  it("leave a last criterion alone whose steps speak of classes", async () => {
    const steps =
      "Xếp loại Xuất sắc (từ 90 điểm trở lên): 2; xếp loại Tốt (từ 80 đến dưới 90 điểm): 1; còn lại: 0";
    const { grades, rules } = await importOf(withLastRows(cells("1.2", "Xếp loại năm trước", "2", steps)));
    expect(grades).toBeNull();
    expect(rules).toHaveLength(2);
  });

  it("are never taken silently: the scheme says that they are to be confirmed", async () => {
    const read = await importOf(
      criteria() + lines("Xếp loại", "Đạt: từ 50 điểm trở lên", "Không đạt: dưới 50 điểm"),
    );
    const scheme = readScheme(read.scheme);
    expect(scheme.grades).toEqual([
      { from: 50, label: "Đạt" },
      { from: 0, label: "Không đạt" },
    ]);
    expect(scheme.warnings.filter(({ code }) => code === "grades-assumed")).toHaveLength(1);
    const own = readScheme(ofOwnSheet(read, { title: "Bộ", source: "" }, scheme).scheme);
    expect(own.grades).toEqual(scheme.grades);
    expect(own.warnings.some(({ code }) => code === "grades-assumed")).toBe(true);
  });

  it("are asked about where they leave something open", async () => {
    const found = await gradesOf(
      lines(
        "Phân loại đơn vị:",
        "Tốt: trên 90 điểm",
        "Khá: từ 70 đến 89 điểm",
        "Trung bình: từ 50 đến dưới 70 điểm",
        "Kém: từ 30 đến dưới 50 điểm",
      ),
    );
    expect(found?.grades.map(({ from }) => from)).toEqual([90, 70, 50, 30]);
    expect(found?.questions).toEqual([
      "“Tốt” ghi trên 90: đúng 90 được xếp vào loại này?",
      "Giữa “Khá” và “Tốt” có khoảng trống hoặc chồng lên nhau: phần đó xếp vào “Khá”?",
      "Không quy định loại cho mức dưới 30: không xếp loại?",
    ]);
  });

  it("in points of another total are turned into percent, and that is asked", async () => {
    const found = await gradesOf(
      lines("Xếp loại", "Tốt: từ 63 điểm trở lên", "Khá: từ 49 đến dưới 63 điểm", "Yếu: dưới 49 điểm"),
      70,
    );
    expect(found?.grades).toEqual([
      { from: 90, label: "Tốt" },
      { from: 70, label: "Khá" },
      { from: 0, label: "Yếu" },
    ]);
    expect(found?.questions).toEqual([
      "Khung ghi theo điểm, tổng 70 điểm: được đổi ra phần trăm, đúng không?",
    ]);
  });

  it.each([
    ["nothing", ""],
    ["shares of staff", lines("Xếp loại công chức", "Xuất sắc: không quá 20%", "Tốt: không quá 50%")],
    [
      "days of reports",
      lines("Thời hạn xếp loại", "Báo cáo quý: trước ngày 15/3", "Báo cáo năm: trước ngày 15/12"),
    ],
    ["values without a word of classes", lines("Cao: từ 90 trở lên", "Thấp: dưới 90")],
    ["points for classes", lines("Xếp loại của năm trước", "Xuất sắc: 3 điểm", "Tốt: 2 điểm", "Khá: 1 điểm")],
  ])("are not found in %s", async (_name, html) => {
    expect(await gradesOf(html)).toBeNull();
  });
});
