import fc from "fast-check";
import type { Area } from "../../../host/objects/area";
import {
  areaAddress,
  columnIndex,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
} from "../../../host/objects/area";
import type { Shift } from "../../../host/objects/shift";
import { shiftArea } from "../../../host/objects/shift";

const areas: fc.Arbitrary<Area> = fc
  .record({
    row: fc.nat(MAX_ROWS - 1),
    column: fc.nat(MAX_COLUMNS - 1),
    rows: fc.integer({ min: 1, max: 5000 }),
    columns: fc.integer({ min: 1, max: 500 }),
  })
  .map((area) => ({
    ...area,
    rows: Math.min(area.rows, MAX_ROWS - area.row),
    columns: Math.min(area.columns, MAX_COLUMNS - area.column),
  }));

describe("addresses", () => {
  it("are read back as the area they were written for, with and without dollars", () => {
    fc.assert(
      fc.property(areas, fc.boolean(), (area, absolute) => {
        expect(parseArea(areaAddress(area, absolute))).toEqual(area);
      }),
    );
  });

  it("count columns as a number of base 26 without a zero", () => {
    // Counted the long way round: A, B … Z, AA, AB …
    const letters = (text: string): number =>
      [...text].reverse().reduce((sum, letter, place) => sum + (letter.charCodeAt(0) - 64) * 26 ** place, 0) -
      1;
    fc.assert(
      fc.property(fc.nat(MAX_COLUMNS - 1), (index) => {
        expect(letters(columnLetters(index))).toBe(index);
        expect(columnIndex(columnLetters(index).toLowerCase())).toBe(index);
      }),
    );
    expect([
      columnLetters(0),
      columnLetters(25),
      columnLetters(26),
      columnLetters(701),
      columnLetters(16_383),
    ]).toEqual(["A", "Z", "AA", "ZZ", "XFD"]);
  });
});

describe("a shift of rows", () => {
  const small = fc.record({
    row: fc.nat(60),
    column: fc.nat(20),
    rows: fc.integer({ min: 1, max: 20 }),
    columns: fc.constant(1),
  });
  const whole = { axis: "row", start: 0, end: MAX_COLUMNS - 1 } as const;

  it("agrees with moving each row of the area by itself", () => {
    fc.assert(
      fc.property(small, fc.nat(60), fc.integer({ min: -20, max: 20 }), (area, at, count) => {
        if (count === 0) return;
        const rows = Array.from({ length: area.rows }, (_row, r) => area.row + r).flatMap((row) => {
          if (row < at) return [row];
          if (count < 0 && row < at - count) return [];
          return [row + count];
        });
        const moved = shiftArea(area, { ...whole, at, count });
        if (rows.length === 0) expect(moved).toBeNull();
        else expect([moved?.row, (moved?.row ?? 0) + (moved?.rows ?? 0) - 1]).toEqual([rows[0], rows.at(-1)]);
      }),
    );
  });

  it("is undone by its contrary", () => {
    fc.assert(
      fc.property(small, fc.nat(60), fc.integer({ min: 1, max: 20 }), (area, at, count) => {
        const there = shiftArea(area, { ...whole, at, count });
        expect(there === null ? null : shiftArea(there, { ...whole, at, count: -count })).toEqual(area);
      }),
    );
  });

  it("leaves areas alone that stick out of its columns", () => {
    const shift: Shift = { axis: "row", at: 0, count: 5, start: 2, end: 4 };
    expect(shiftArea({ row: 1, column: 1, rows: 1, columns: 2 }, shift)).toEqual({
      row: 1,
      column: 1,
      rows: 1,
      columns: 2,
    });
    expect(shiftArea({ row: 1, column: 2, rows: 1, columns: 3 }, shift)).toEqual({
      row: 6,
      column: 2,
      rows: 1,
      columns: 3,
    });
  });
});
