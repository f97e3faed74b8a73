import fc from "fast-check";
import { paginated } from "../../src/workbook/sheets/report/reportBreaks";

const PAGE = ((29.7 - 4) / 2.54) * 72;

/** The page on which each row stands, as a printer fills pages of a height. */
function pagesOf(heights: readonly number[], page: number): number[] {
  let [used, current] = [0, 0];
  return heights.map((height) => {
    if (used + height > page) [used, current] = [0, current + 1];
    used += height;
    return current;
  });
}

describe("the report's pages", () => {
  const group = fc.record({
    before: fc.array(fc.integer({ min: 10, max: 60 }), { maxLength: 20 }),
    kept: fc.array(fc.integer({ min: 14, max: 60 }), { minLength: 1, maxLength: 11 }),
  });

  it("don't cut a group that fits on one, and change no other row", () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 12 }), (groups) => {
        const heights: number[] = [];
        const kept = groups.map(({ before, kept: rows }) => {
          heights.push(...before, 1, ...rows);
          return { spacer: heights.length - rows.length - 1, last: heights.length - 1 };
        });
        const laid = paginated(heights, kept);
        const pages = pagesOf(laid, PAGE);
        for (const { spacer, last } of kept) expect(pages[last]).toBe(pages[spacer + 1]);
        const others = laid.filter((_, index) => !kept.some(({ spacer }) => spacer === index));
        expect(others).toEqual(heights.filter((_, index) => !kept.some(({ spacer }) => spacer === index)));
      }),
      { numRuns: 500 },
    );
  });

  it("leave a group longer than a page to be cut, without a gap before it", () => {
    const heights = [100, 1, ...Array.from({ length: 40 }, () => 30)];
    expect(paginated(heights, [{ spacer: 1, last: heights.length - 1 }])).toEqual(heights);
  });
});
