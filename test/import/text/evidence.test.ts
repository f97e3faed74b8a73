import { hangs, partsTime } from "../../../src/import/text/evidence/endings";
import { isAmount } from "../../../src/import/text/evidence/openings";
import { beginsAsUnit, isKindAlone } from "../../../src/import/text/evidence/units";

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
])("%s behind %s is an amount: %s", (text, before, amount) => {
  expect(isAmount(text, before)).toBe(amount);
});
