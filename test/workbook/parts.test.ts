import { equalsCriterion, groupsOf, largest } from "../../src/workbook/breakdown";
import { area, columnLetters, columnNumber, positionOf } from "../../src/workbook/a1";
import { growRange } from "../../src/workbook/carry/growRanges";
import { fingerprint, marksIn, markOf } from "../../src/workbook/fingerprint";
import { readSettings, reportDayText } from "../../src/workbook/settings";
import { textHeight } from "../../src/workbook/textHeight";

describe("addresses", () => {
  it("turns columns into letters and back", () => {
    for (const column of [1, 26, 27, 52, 702, 703, 16384])
      expect(columnNumber(columnLetters(column))).toBe(column);
    expect([columnLetters(28), columnLetters(703), area(1, 1, 3, 28)]).toEqual(["AB", "AAA", "A1:AB3"]);
    expect([positionOf("$C$2"), positionOf("A1:B2"), positionOf("x")]).toEqual([
      { row: 2, column: 3 },
      null,
      null,
    ]);
  });
});

describe("groups of a breakdown", () => {
  it("joins what COUNTIFS can't tell apart and leaves blanks out", () => {
    const groups = groupsOf(["Phòng A", "", "PHÒNG A", "Phòng B", "Phòng B", "Phòng B"]);
    expect(groups.map(({ label, size }) => [label, size])).toEqual([
      ["Phòng A", 2],
      ["Phòng B", 3],
    ]);
    expect(largest(groups, 1).map(({ label }) => label)).toEqual(["Phòng B"]);
  });

  it("escapes what COUNTIFS takes for a pattern and stays within its 255 characters", () => {
    expect(equalsCriterion("a*?~")).toBe("=a~*~?~~");
    const long = equalsCriterion("*".repeat(400));
    expect(long.length).toBeLessThanOrEqual(255);
    expect(long.endsWith("~**")).toBe(true);
  });
});

describe("a fingerprint", () => {
  it("differs where a cell differs, and not by line ends", () => {
    const [first, second] = marksIn(fingerprint(["Sở", 45016, null]));
    expect(first).toBe(markOf("Sở"));
    expect(markOf(45017)).not.toBe(second);
    expect(markOf("a\r\nb")).toBe(markOf("a\nb"));
    expect(marksIn(fingerprint(["a", null]))).toHaveLength(2);
  });
});

describe("ranges over a table that grew", () => {
  const growth = { firstRow: 6, lastRow: 9, newLastRow: 11 };
  it("grow when they reach from the first to the last row", () => {
    expect(["A6:C9", "A1:C9", "$A$6:$A$9"].map((range) => growRange(range, growth))).toEqual([
      "A6:C11",
      "A1:C11",
      "$A$6:$A$11",
    ]);
  });
  it("stay when they cover a part of the rows or the heading only", () => {
    expect(["A5:C5", "A7:C9", "A6:C8", "B9"].map((range) => growRange(range, growth))).toEqual([
      "A5:C5",
      "A7:C9",
      "A6:C8",
      "B9",
    ]);
  });
});

describe("the settings of a workbook", () => {
  it("are read from its named cells", () => {
    const named = {
      NamKeHoach: 2026,
      NgayChot: 46203,
      QuyUocTruocNgay: "Đúng ngày ghi",
      QuyUocNgayBaoCao: "Ngày 5 tháng sau kỳ",
      QuyUocThuongXuyen: "Hàng quý, 6 tháng, năm",
    };
    expect(readSettings({ named })).toEqual({
      year: 2026,
      cutOff: "2026-06-30",
      before: "sameDay",
      ongoing: { every: ["quarter", "halfYear", "year"], day: null },
      reportDay: { on: "nextMonth", day: 5 },
    });
  });
  it("are null where a cell says nothing that can be used", () => {
    expect(
      readSettings({
        named: { NamKeHoach: "", NgayChot: "30/06", QuyUocNgayBaoCao: "Ngày 45 tháng cuối kỳ" },
      }),
    ).toEqual({ year: null, cutOff: null, before: null, reportDay: null, ongoing: null });
  });
  it("read back every report day that the sheet can show", () => {
    for (const day of [
      { on: "periodEnd" },
      { on: "lastMonth", day: 20 },
      { on: "nextMonth", day: 7 },
    ] as const) {
      expect(readSettings({ named: { QuyUocNgayBaoCao: reportDayText(day) ?? "" } }).reportDay).toEqual(day);
    }
  });
});

describe("the height of a wrapped text", () => {
  it("grows with its lines, its capitals and its font", () => {
    const text = "văn phòng sở khoa học và công nghệ tỉnh";
    expect(textHeight("a", 34, 10)).toBe(16.2);
    expect(textHeight(text.toUpperCase(), 34, 10)).toBeGreaterThan(textHeight("văn phòng sở", 34, 10));
    expect(textHeight("a\nb", 34, 10)).toBeGreaterThan(textHeight("a b", 34, 10));
  });
});
