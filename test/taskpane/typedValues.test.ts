import fc from "fast-check";
import { parseVietnameseDate, parseYear } from "../../src/taskpane/state/typedValues";

describe("a typed date", () => {
  it.each([
    ["30/06/2023", "2023-06-30"],
    ["5/1/2023", "2023-01-05"],
    [" 05-01-2023 ", "2023-01-05"],
    ["1.12.2024", "2024-12-01"],
    ["29/02/2024", "2024-02-29"],
  ])("%s is read day first", (typed, date) => {
    expect(parseVietnameseDate(typed)).toBe(date);
  });

  it.each(["", "31/31/2023", "29/02/2023", "00/01/2023", "30/6/23", "2023-06-30", "30/06/2023 và sau"])(
    "%s is no date",
    (typed) => {
      expect(parseVietnameseDate(typed)).toBeNull();
    },
  );

  it("gives back every day of a century", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          const [year, month, date] = iso.split("-");
          expect(parseVietnameseDate(`${date}/${month}/${year}`)).toBe(iso);
        },
      ),
    );
  });
});

describe("a typed year", () => {
  it("is read where it is of this century", () => {
    expect([" 2023 ", "2099", "1999", "23", "20233", "năm 2023"].map(parseYear)).toEqual([
      2023,
      2099,
      null,
      null,
      null,
      null,
    ]);
  });
});
