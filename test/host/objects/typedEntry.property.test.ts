import fc from "fast-check";
import { readEntry } from "../../../host/objects/cells/typedEntry";
import { generalText } from "../../../host/objects/cells/generalText";

const TODAY = new Date(2026, 5, 15);

/** Days counted one by one from Excel's first day; its calendar has a 29 February 1900 (1900 date system). */
function serialByCounting(year: number, month: number, day: number): number {
  let serial = 0;
  for (let y = 1900; y < year; y++)
    serial += y === 1900 || (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)) ? 366 : 365;
  const isLeap = year === 1900 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return serial + lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0) + day;
}

describe("typed entries", () => {
  it("dates in US order are the serial that counting days gives", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1901, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom("/", "-"),
        (year, month, day, sign) => {
          const entry = readEntry([month, day, year].join(sign), TODAY);
          expect(entry).toEqual({
            kind: "number",
            value: serialByCounting(year, month, day),
            format: "m/d/yyyy",
          });
        },
      ),
    );
  });

  it("days above 12 in the first place make no date", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 13, max: 31 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1900, max: 2100 }),
        (day, month, year) => {
          expect(readEntry(`${day}/${month}/${year}`, TODAY).kind).toBe("text");
        },
      ),
    );
  });

  it("numbers with thousands, decimals, signs and percent are the number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.nat(99),
        fc.boolean(),
        (whole, cents, percent) => {
          const sign = whole < 0 ? "-" : "";
          const size = Math.abs(whole);
          const grouped = size.toLocaleString("en-US");
          const text = `${sign}${grouped}.${String(cents).padStart(2, "0")}${percent ? "%" : ""}`;
          const value = Number(`${sign}${size}.${String(cents).padStart(2, "0")}`) / (percent ? 100 : 1);
          expect(readEntry(text, TODAY)).toMatchObject({ kind: "number", value });
        },
      ),
    );
  });

  it("what follows an apostrophe is text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readEntry(`'${text}`, TODAY)).toEqual({ kind: "text", text });
      }),
    );
  });

  it("any other text is read without failing, and only by its first sign a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const entry = readEntry(text, TODAY);
        if (entry.kind === "formula") expect(text).toMatch(/^[=+\-@]/);
        if (entry.kind === "text" && !text.startsWith("'")) expect(entry.text).toBe(text);
      }),
    );
  });
});

describe("numbers shown in General", () => {
  it.each([
    [0, "0"],
    [1 / 3, "0.333333333"],
    [2 / 3, "0.666666667"],
    [123456.789012345, "123456.789"],
    [99999999999, "99999999999"],
    [123456789012, "1.23457E+11"],
    [0.00001, "0.00001"],
    [0.0000123456789, "1.23457E-05"],
    [-1234.5, "-1234.5"],
    [100000000000, "1E+11"],
  ])("%d is %s", (value, text) => {
    expect(generalText(value)).toBe(text);
  });

  it("hold eleven digits and signs at most, the minus apart", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(generalText(value).replace("-", "").length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
