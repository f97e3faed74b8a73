import fc from "fast-check";
import { joinFormats, joinHeights } from "../../src/excel/looks/joinFormats";
import type { RangeFormat } from "../../src/workbook/spec";

/** Columns and rows of the little sheet that formats are painted on. */
const SIZE = 5;
const LETTERS = "ABCDEFG";

/** What each cell and each line between cells looks like in the end, the later format above the earlier one. */
function painted(formats: readonly RangeFormat[]): ReadonlyMap<string, unknown> {
  const picture = new Map<string, unknown>();
  for (const { range, border, borderColor, ...cellLook } of formats)
    for (const part of range.split(",")) {
      const [top, left, bottom, right] = corners(part);
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) {
          for (const [name, value] of Object.entries(cellLook))
            picture.set(`${row} ${column} ${name}`, value);
          const line = (at: string, isOuter: boolean, isBottom: boolean) => {
            if (border === "all" || (border === "outline" && isOuter) || (border === "bottom" && isBottom))
              picture.set(at, borderColor ?? picture.get(at) ?? "a line");
          };
          line(`${row} ${column} above`, row === top, false);
          line(`${row + 1} ${column} above`, row === bottom, row === bottom);
          line(`${row} ${column} before`, column === left, false);
          line(`${row} ${column + 1} before`, column === right, false);
        }
    }
  return picture;
}

function corners(range: string): readonly [number, number, number, number] {
  const cells = range
    .split(":")
    .map((cell) => [Number(cell.slice(1)), LETTERS.indexOf(cell.charAt(0))] as const);
  const [top, left] = cells[0] ?? [0, 0];
  const [bottom, right] = cells.at(-1) ?? [0, 0];
  return [top, left, bottom, right];
}

const side = fc.tuple(fc.nat(SIZE - 1), fc.nat(2));
const format: fc.Arbitrary<RangeFormat> = fc
  .record({
    rows: side,
    columns: side,
    fill: fc.constantFrom(undefined, "#111111", "#222222"),
    bold: fc.constantFrom(undefined, true),
    border: fc.constantFrom(undefined, undefined, "all", "outline", "bottom"),
    borderColor: fc.constantFrom(undefined, "#000000", "#BFBFBF"),
  })
  .map(({ rows: [row, down], columns: [column, right], fill, bold, border, borderColor }) => ({
    range: `${LETTERS.charAt(column)}${row + 1}:${LETTERS.charAt(Math.min(column + right, SIZE - 1))}${row + 1 + down}`,
    ...(fill === undefined ? {} : { fill }),
    ...(bold === undefined ? {} : { bold }),
    ...(border === undefined ? {} : { border, ...(borderColor === undefined ? {} : { borderColor }) }),
  }));

describe("joined formats", () => {
  it("look the same as the single ones, lines and all, whatever lies over what", () => {
    fc.assert(
      fc.property(fc.array(format, { maxLength: 14 }), (formats) => {
        const sorted = (picture: ReadonlyMap<string, unknown>) => [...picture].sort();
        expect(sorted(painted(joinFormats(formats)))).toEqual(sorted(painted(formats)));
      }),
      { numRuns: 2000 },
    );
  });

  it("are one range for a table's head that was described cell by cell, and one for columns alike", () => {
    const head = ["A1", "B1", "C1"].map((range): RangeFormat => ({ range, bold: true, border: "all" }));
    const body = ["A2:A9", "B2:B9", "C2:C9"].map((range): RangeFormat => ({ range, border: "all" }));
    expect(joinFormats([...head, ...body])).toEqual([
      { range: "A1:C1", bold: true, border: "all" },
      { range: "A2:C9", border: "all" },
    ]);
  });

  it("leave areas with outlines of their own alone", () => {
    const areas = ["A1:B2", "C1:D2"].map((range): RangeFormat => ({ range, border: "outline" }));
    expect(joinFormats(areas)).toEqual(areas);
  });
});

describe("joined heights", () => {
  it("take rows together that follow each other with the same height, and no others", () => {
    const heights = [
      { rows: "2:2", height: 16 },
      { rows: "3:5", height: 16 },
      { rows: "6:6", height: 20 },
      { rows: "8:8", height: 20 },
    ];
    expect(joinHeights(heights)).toEqual([
      { rows: "2:5", height: 16 },
      { rows: "6:6", height: 20 },
      { rows: "8:8", height: 20 },
    ]);
  });
});
