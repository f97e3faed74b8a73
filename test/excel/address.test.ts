import fc from "fast-check";
import {
  columnLetters,
  columnNumber,
  formatRect,
  parseRect,
  quoteSheet,
  splitReference,
} from "../../src/excel/cells/address";

describe("addresses", () => {
  it("are read as rectangles counted from 0", () => {
    expect(parseRect("B2:C4")).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
    expect(parseRect("$AA$10")).toEqual({ row: 9, column: 26, rows: 1, columns: 1 });
    expect(parseRect("4:9")).toEqual({ row: 3, column: 0, rows: 6, columns: 16_384 });
    expect(parseRect("C:F")).toEqual({ row: 0, column: 2, rows: 1_048_576, columns: 4 });
  });

  it.each(["", "A0X", "B2+1", "Tổng"])("refuse what is none: %s", (text) => {
    expect(() => parseRect(text)).toThrow(RangeError);
  });

  it("come back as they were written", () => {
    fc.assert(
      fc.property(fc.nat(16_000), fc.nat(1_000_000), fc.nat(300), fc.nat(300), (column, row, wide, tall) => {
        const rect = { row, column, rows: tall + 1, columns: wide + 1 };
        expect(parseRect(formatRect(rect))).toEqual(rect);
      }),
    );
    expect(formatRect(parseRect("C:F"))).toBe("C:F");
    expect(formatRect(parseRect("4:9"))).toBe("4:9");
  });

  it("name columns as Excel does", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    expect(columnNumber("XFD")).toBe(16_383);
  });

  it("are told from their sheet, whatever its name holds", () => {
    expect(splitReference("='Năm ''23'' !'!$A$1")).toEqual({ sheet: "Năm '23' !", address: "$A$1" });
    expect(splitReference("=DanhMuc!$A$1:$A$9")).toEqual({ sheet: "DanhMuc", address: "$A$1:$A$9" });
    expect(splitReference("A1")).toEqual({ sheet: null, address: "A1" });
  });

  it("quote the names of sheets that need it", () => {
    expect(quoteSheet("DanhMuc")).toBe("DanhMuc");
    expect(quoteSheet("Kế hoạch")).toBe("'Kế hoạch'");
    expect(quoteSheet("Q1")).toBe("'Q1'");
    expect(quoteSheet("a'b")).toBe("'a''b'");
  });
});
