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
    kept: fc.array(fc.integer({ min: 14, max: 38 }), { minLength: 1, maxLength: 18 }),
  });

  it("don't cut a group that fits on one, and change no other row", () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 12 }), (groups) => {
        const heights: number[] = [];
        const kept = groups.map(({ before, kept: rows }) => {
          heights.push(...before, 1, 1, ...rows);
          return { first: heights.length - rows.length, last: heights.length - 1 };
        });
        const laid = paginated(heights, kept);
        const pages = pagesOf(laid, PAGE);
        for (const { first, last } of kept) expect(pages[last]).toBe(pages[first]);
        const isSpacer = (_: number, index: number): boolean =>
          kept.some(({ first }) => first - index === 1 || first - index === 2);
        const others = (rows: readonly number[]) => rows.filter((row, index) => !isSpacer(row, index));
        expect(others(laid)).toEqual(others(heights));
        expect(Math.max(0, ...laid)).toBeLessThanOrEqual(409);
      }),
      { numRuns: 500 },
    );
  });

  it("leave a group longer than a page to be cut, without a gap before it", () => {
    const heights = [100, 1, 1, ...Array.from({ length: 40 }, () => 30)];
    expect(paginated(heights, [{ first: 3, last: heights.length - 1 }])).toEqual(heights);
  });

  it("are filled up by rows that Excel can have, however much is left of them", () => {
    const group = Array.from({ length: 10 }, () => 60);
    const laid = paginated([200, 1, 1, ...group], [{ first: 3, last: 12 }]);
    expect(laid.slice(3)).toEqual(group);
    expect(Math.max(...laid)).toBeLessThanOrEqual(409);
    expect(pagesOf(laid, PAGE)).toEqual([0, 0, 0, ...group.map(() => 1)]);
  });
});
