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
