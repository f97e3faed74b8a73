import { Workbook } from "@cj-tech-master/excelts";
import { importDocument } from "../../../src/import/document";
import { numberText } from "../../../src/import/sheet/numberText";
import type { Plan } from "../../../src/plan/plan";

const HEAD = ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Kinh phí"];

/** Reads a workbook whose sheets are filled as told. */
async function readBook(fill: (book: Workbook) => void): Promise<Plan> {
  const book = new Workbook();
  fill(book);
  return importDocument({ name: "x", bytes: new Uint8Array(await book.xlsx.writeBuffer()) });
}
const tasks = (plan: Plan): string[] => plan.activities.map(({ no, cells }) => `${no} ${cells.task}`);

describe("a working sheet", () => {
  it("may have its head in any row, true dates, numbers as numbers and results of formulas", async () => {
    const plan = await readBook((book) => {
      const sheet = book.addWorksheet("Theo dõi");
      sheet.getCell("B2").value = "KẾ HOẠCH NĂM 2026";
      HEAD.forEach((text, at) => (sheet.getCell(7, at + 2).value = text));
      sheet.addRow([null, 1, "Rà soát", "Sở A", new Date(Date.UTC(2026, 2, 31)), 20_000_000]);
      sheet.addRow([null, 1.1, { formula: '"Công"&" khai"', result: "Công khai" }, "Sở B", "Quý II", 0.5]);
      sheet.getCell("E8").numFmt = "d-mmm-yy";
      sheet.getCell("F8").numFmt = "#,##0";
      sheet.getCell("F9").numFmt = "0%";
      sheet.getCell("D9").value = { richText: [{ text: "Sở " }, { text: "B", font: { bold: true } }] };
    });
    expect(plan.head.year).toBe(2026);
    // 1 has its own unit and deadline and stands over 1.1: its title is the section
    expect(plan.sections).toEqual([{ no: "1", name: "Rà soát" }]);
    expect(plan.activities.map(({ no, cells }) => [no, cells.task, cells.leadUnit, cells.budget])).toEqual([
      ["1.1", "Công khai", "Sở B", "50%"],
    ]);
  });

  it("shows true dates as people write them", async () => {
    const plan = await readBook((book) => {
      const sheet = book.addWorksheet("a");
      sheet.addRow(HEAD);
      sheet.addRow([1, "Rà soát", "Sở A", new Date(Date.UTC(2026, 2, 31))]);
      sheet.addRow([2, "Công khai", "Sở A", new Date(Date.UTC(2026, 5, 1))]);
      sheet.getCell("D2").numFmt = "[$-42A]d/m/yyyy;@";
      sheet.getCell("D3").numFmt = "mm/yyyy";
    });
    expect(plan.activities.map(({ cells }) => cells.deadline)).toEqual(["31/03/2026", "06/2026"]);
  });

  it("may hold several tables, hidden rows and hidden sheets", async () => {
    const plan = await readBook((book) => {
      const secret = book.addWorksheet("Danh mục");
      secret.state = "hidden";
      secret.addRow(HEAD);
      secret.addRow([1, "Ẩn", "Sở A", "Quý I"]);
      const sheet = book.addWorksheet("Kế hoạch");
      sheet.addRow(["TT", "Chỉ tiêu", "Đơn vị tính", "Kết quả"]);
      sheet.addRow([1, "Tỷ lệ hồ sơ", "%", 95]);
      sheet.addRow([]);
      sheet.addRow(HEAD);
      sheet.addRow([1, "Rà soát", "Sở A", "Quý I"]);
      sheet.addRow([2, "Công khai", "Sở A", "Quý II"]);
      sheet.getRow(6).hidden = true;
      sheet.addRow([]);
      sheet.addRow(["TT", "Tên thiết bị", "Số lượng", "Đơn vị tính"]);
      sheet.addRow([1, "Máy quét", 2, "cái"]);
    });
    expect(tasks(plan)).toEqual(["1 Rà soát", "2 Công khai"]);
    expect(plan.warnings).toContainEqual({
      code: "hidden-rows",
      where: "trang tính “Kế hoạch”",
      text: "1",
    });
  });

  it("keeps columns of codes", async () => {
    const plan = await readBook((book) => {
      const sheet = book.addWorksheet("a");
      sheet.addRow(["Mã nhiệm vụ theo dõi", ...HEAD]);
      sheet.addRow(["KH20_TT_N01.1.1", 1, "Rà soát", "Sở A", "Quý I"]);
    });
    expect(plan.activities[0]).toMatchObject({ no: "1", cells: { task: "Rà soát" } });
    expect(Object.values(plan.activities[0]?.extra ?? {})).toEqual(["KH20_TT_N01.1.1"]);
  });
});

describe("a number is shown as its format says", () => {
  it.each([
    [45016, "dd/mm/yyyy", "31/03/2023"],
    [45016, '"ngày" dd "tháng" mm', "31/03"],
    [45016, "yyyy", "2023"],
    [45016.75, "dd/mm/yyyy hh:mm", "31/03/2023"],
    [1.1, "General", "1.1"],
    [0.1 + 0.2, "General", "0.3"],
    [1234567.5, "#,##0.00", "1.234.567,50"],
    [2, '"Quý "0', "Quý 2"],
    [3, "00", "03"],
    [-1500, "#,##0", "-1.500"],
    [5, '0" triệu đồng"', "5 triệu đồng"],
  ])("%p as %p", (value, format, text) => {
    expect(numberText(value, format, false)).toBe(text);
  });

  it("counts dates from 1904 where the workbook does", () => {
    expect(numberText(45016 - 1462, "dd/mm/yyyy", true)).toBe("31/03/2023");
  });
});
