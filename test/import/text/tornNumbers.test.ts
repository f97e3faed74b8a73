import { importText } from "../../../src/import/document";
import { isCutShort, isTornNumber } from "../../../src/import/text/tornNumbers";

describe("a number wider than its column", () => {
  it.each([
    ["Trước 01/7/202", "6"],
    ["120.000.00", "0"],
    ["1.120.000.", "000 đồng"],
    ["20,500,0", "00"],
    ["120.00", "0.000"],
    ["13/02/", "2026"],
    ["Trước ngày 10/1", "2/2026"],
    ["120.000", ".000"],
    ["Trước ngày 25/10", "/2026"],
  ])("goes on in the next line: %s | %s", (line, next) => {
    expect(isTornNumber(line, next)).toBe(true);
  });

  it.each([
    ["120.000.000", "5"],
    ["Nghị định số 61.", "000"],
    ["mục 2.1.00", "0"],
    ["Trước 01/7/2026", "6"],
    ["120.000.00", "05 ngày"],
    ["120.000.00", "0đ"],
    ["Trước ngày 10/2", "2/2026"],
    ["Công văn 120", ".00"],
    ["Quyết định số 1254/12/25", "/2026"],
    ["từ 25/10", "/2026/QĐ"],
  ])("is whole: %s | %s", (line, next) => {
    expect(isTornNumber(line, next)).toBe(false);
  });

  it.each(["Trước ngày 10/12/202", "31/12/20", "120.000.", "120.000.0", "31/12/2", "Quý II-III/2"])(
    "that the margin cut has no end: %s",
    (text) => {
      expect(isCutShort(text)).toBe(true);
    },
  );

  it.each([
    "Trước ngày 10/12/2026",
    "120.000.000",
    "120.000",
    "Tháng 12",
    "15/8",
    "điểm 2.1.",
    "1.000",
    "Quý II/2026",
  ])("has its end: %s", (text) => {
    expect(isCutShort(text)).toBe(false);
  });
});

it("cells with what can't be theirs are in doubt: a cut number, a time among the budgets", () => {
  const text = `PHỤ LỤC

TT  Nhiệm vụ                     Đơn vị chủ trì     Thời hạn        Kinh phí
1   Rà soát thủ tục hành chính   Văn phòng          31/12/202       120.000.
2   Công khai thủ tục            Thanh tra          Tháng 6/2026    Quý II/2026
3   Kiểm tra kỷ luật             Văn phòng          Tháng 7/2026    120.000.000
4   Tập huấn nghiệp vụ           Văn phòng          Tháng 8/2026    50.000.000
`;
  const doubted = importText(text).activities.map(({ doubts }) => doubts.map(({ field }) => field));
  expect(
    doubted.map((fields) => fields.filter((field) => field === "deadline" || field === "budget")),
  ).toEqual([["deadline", "budget"], ["budget"], [], []]);
});
