import fc from "fast-check";
import { cellState, encodeCell, encodedBytes, sameCell } from "../../src/excel/cells/encodeCell";

describe("text on its way into a cell", () => {
  it.each([
    '=HYPERLINK("http://x","y")',
    "+84 912",
    "-Xây dựng kế hoạch",
    "@SUM(A1)",
    "'trích",
    "1/2",
    "01/2023",
    "6/2025",
    "100%",
    "1.10",
    "TRUE",
    "false",
    " 12",
    "Tháng 1",
    "#N/A",
    "12 giờ",
    "\t=1",
    "(5)",
  ])("is escaped where Excel could read it as something else: %s", (text) => {
    expect(encodeCell(text)).toBe(`'${text}`);
  });

  it.each(["Văn phòng Sở", "Thường xuyên", "Các phòng, đơn vị"])(
    "stays bare where it is surely text: %s",
    (text) => {
      expect(encodeCell(text)).toBe(text);
    },
  );

  it("is never sent as what Excel takes for a formula, a number or a logical value", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const sent = String(encodeCell(text));
        if (sent === "") return;
        const bare = !sent.startsWith("'");
        if (bare) expect(sent).toMatch(/^\p{L}/u);
        if (bare) expect(sent.toLowerCase()).not.toMatch(/^(true|false)$/);
        if (bare && sent.length <= 60) expect(sent).not.toMatch(/\p{N}/u);
      }),
    );
  });

  it("holds only signs that a workbook's file can hold, and Excel's line breaks", () => {
    expect(encodeCell("một\u0000 hai\r\nba\u000b\ud800")).toBe("một hai\nba\ufffd");
  });

  it("weighs at least what its JSON weighs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(
          encodedBytes(text) + 20 * (text.match(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/g) ?? []).length,
        ).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(text)));
      }),
    );
  });
});

describe("a cell that is compared", () => {
  it("is the same text though it looks like a formula", () => {
    expect(sameCell("=1+1", cellState("=1+1", "=1+1"))).toBe(true);
  });
  it("is no text where Excel computes it", () => {
    expect(sameCell("=1+1", cellState(2, "=1+1"))).toBe(false);
  });
  it("is the same formula in another spelling", () => {
    expect(sameCell({ formula: "=KeHoach[@Hạn]" }, cellState(45_016, "=[@Hạn]"), "KeHoach")).toBe(true);
  });
  it("is no number where it holds its digits as text", () => {
    expect(sameCell(12, cellState("12", "12"))).toBe(false);
    expect(sameCell("12", cellState(12, 12))).toBe(false);
  });
  it("is blank whether nothing or an empty text is wanted", () => {
    expect(sameCell(null, cellState("", ""))).toBe(true);
    expect(sameCell("", cellState("", ""))).toBe(true);
    expect(sameCell(null, cellState(0, 0))).toBe(false);
  });
});
