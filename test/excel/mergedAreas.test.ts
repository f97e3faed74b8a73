import fc from "fast-check";
import { mergedWithin } from "../../src/excel/cells/mergedAreas";
import type { Rect } from "../../src/excel/cells/address";

/** One column of cells, merged in runs of these lengths from a row on. */
const areasOf = (first: number, lengths: readonly number[]): Rect[] => {
  let row = first;
  return lengths.flatMap((rows) => {
    const area = { row, column: 2, rows, columns: 1 };
    row += rows;
    return rows > 1 ? [area] : [];
  });
};

describe("merged areas that stripes tell of", () => {
  it("come once each, whether Excel tells them whole or cut at the stripe's end", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        (lengths, stripe, cut) => {
          const rows = lengths.reduce((sum, length) => sum + length, 0);
          const outer = { row: 3, column: 2, rows, columns: 1 };
          const areas = areasOf(3, lengths);
          const starts = Array.from({ length: Math.ceil(rows / stripe) }, (_, at) => 3 + at * stripe);
          const told = starts.flatMap((start) =>
            areas.flatMap((area) => {
              const from = Math.max(area.row, start);
              const to = Math.min(area.row + area.rows, start + stripe);
              return to <= from ? [] : [cut ? { ...area, row: from, rows: to - from } : area];
            }),
          );
          // the first cell of every run has a text, the covered ones are blank
          const written = new Set<number>();
          lengths.reduce((row, length) => (written.add(row), row + length), 3);
          const merged = mergedWithin(outer, told, new Set(starts), (row) => !written.has(row));
          expect(merged).toEqual(areas.map((area) => ({ ...area, row: area.row - 3, column: 0 })));
        },
      ),
    );
  });
});
