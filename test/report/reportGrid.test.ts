import { lowestSpans, type Span } from "../../src/report/reportGrid";

const WIDE_FIRST: readonly [Span, Span] = [
  ["B", "C"],
  ["D", "E"],
];
const WIDE_SECOND: readonly [Span, Span] = [
  ["B", "B"],
  ["C", "E"],
];
const LONG = "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng và Ứng dụng tiến bộ khoa học";
const SHORT = "Văn phòng Sở";

describe("columns shared between texts side by side", () => {
  it.each([
    ["the first where that is the long one", LONG, SHORT, WIDE_FIRST],
    ["the second where that is the long one", SHORT, LONG, WIDE_SECOND],
    ["the first where both fit either way", SHORT, SHORT, WIDE_FIRST],
  ])("give more room to %s", (_, first, second, wanted) => {
    expect(lowestSpans([[first, second]], [WIDE_FIRST, WIDE_SECOND])).toEqual(wanted);
  });

  it("are judged by all rows together", () => {
    const rows = [[SHORT, LONG], ...Array.from({ length: 9 }, () => [LONG, SHORT])];
    expect(lowestSpans(rows, [WIDE_FIRST, WIDE_SECOND])).toEqual(WIDE_FIRST);
  });
});
