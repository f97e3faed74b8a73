import { Cohesion } from "../../../src/import/text/evidence/cohesion";
import { opensAsDeadline } from "../../../src/import/text/evidence/deadlines";
import { hangs, partsTime } from "../../../src/import/text/evidence/endings";
import { isAmount, looksLikeBudget } from "../../../src/import/text/evidence/openings";
import { beginsAsUnit, isKindAlone, isOfficeOf } from "../../../src/import/text/evidence/units";

describe("what begins as a unit's name", () => {
  it.each([
    "Các đơn vị thuộc Sở",
    "Các cơ quan liên quan",
    "Phó Giám đốc Sở",
    "Đoàn Thanh niên",
    "Báo Nghệ An",
    "Bộ Nội vụ",
    "Hội Nông dân",
    "UBND các xã",
    "P. TCCB",
    "Hiệu trưởng",
    "Giáo viên chủ nhiệm",
    "Các Tòa chuyên trách",
    "Thuế cơ sở",
    "Ông Nguyễn Văn An",
  ])("%s", (text) => {
    expect(beginsAsUnit(text)).toBe(true);
  });

  it.each([
    "Báo cáo năm",
    "Ban hành kế hoạch",
    "Bộ tiêu chí",
    "Hội nghị",
    "Số lượng",
    "Xã hội",
    "Tổ chức tập huấn",
    "Tọa đàm với doanh nghiệp",
    "Thuê chuyên gia",
    "Ba lớp tập huấn",
  ])("not %s", (text) => {
    expect(beginsAsUnit(text)).toBe(false);
  });

  it("but the kind of a body alone is no whole name", () => {
    expect(["trung tam", "cong chuc", "van phong", "van phong so"].map(isKindAlone)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

it.each([
  ["Trong quý", "I/2026", true],
  ["Tháng", "12", true],
  ["Hằng quý", "10", false],
  ["Cả năm", "50.000.000", false],
  ["Trong quý", "Phòng Nội vụ", false],
])("%s | %s: a time and its number are parted: %s", (line, next, parted) => {
  expect(partsTime(line, next)).toBe(parted);
  expect(hangs("Báo cáo")).toBe(0);
});

it.each([
  ["20,5", "Phiếu khảo sát", true],
  ["1.250", "Kế hoạch", true],
  ["92", "đạt trên", false],
  ["5", "Khoản 2 Điều", false],
  ["2", "Quyết định 61/2018", false],
  ["450", "Tháng 3/2026", true],
  ["60", "Tháng 4, tháng 10", true],
  ["20", "Hằng quý", true],
  ["2", "Quý", false],
])("%s behind %s is an amount: %s", (text, before, amount) => {
  expect(isAmount(text, before)).toBe(amount);
});

it("a word of two syllables is one though the text has it nowhere else", () => {
  const cohesion = new Cohesion([{ words: ["Báo", "cáo"] }]);
  expect(cohesion.between("Thủ", "tướng", 0)).toBeGreaterThan(2);
  expect(cohesion.between("địa", "bàn;", 0)).toBeGreaterThan(2);
  expect(cohesion.between("cáo", "Thủ", 0)).toBe(0);
  expect(hangs("trong thời gian không quá")).toBeGreaterThan(0.5);
});

it("an office and its body are one name, an office and those who help it are two", () => {
  expect(isOfficeOf("Văn phòng", "HĐND và UBND xã")).toBe(true);
  expect(isOfficeOf("Lịch công tác Công chức", "Văn phòng - Thống kê")).toBe(true);
  expect(isOfficeOf("Văn phòng", "UBND các xã, phường")).toBe(false);
  expect(isOfficeOf("Văn phòng", "Phòng Nội vụ")).toBe(false);
});

it.each(["Mỗi quý 1 lần", "Cuối mỗi quý", "Hằng học kỳ", "Sau 15 ngày kể từ ngày phê duyệt"])(
  "%s is a time",
  (text) => {
    expect(opensAsDeadline(text)).toBe(true);
  },
);

it("weekdays are times, and nothing is an amount", () => {
  expect(["Thứ sáu hằng tuần", "Chủ nhật cuối tháng"].map(opensAsDeadline)).toEqual([true, true]);
  expect(["Thứ tự ưu tiên", "Thu hồi đất"].map(opensAsDeadline)).toEqual([false, false]);
  expect(["Không", "Theo dự toán được giao", "Chi thường xuyên"].map(looksLikeBudget)).toEqual([
    true,
    true,
    true,
  ]);
  expect(looksLikeBudget("Không gian số")).toBe(false);
});
