import fc from "fast-check";
import {
  addDays,
  endOfMonth,
  endOfQuarter,
  fromExcelSerial,
  isoDate,
  parseIsoDate,
  toExcelSerial,
  toVietnamese,
  weekday,
} from "../../src/plan/calendarDate";

const anyDate = fc
  .date({ min: new Date("1901-01-01T00:00:00Z"), max: new Date("2150-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => parseIsoDate(date.toISOString().slice(0, 10)))
  .filter((date) => date !== null);

describe("calendar dates", () => {
  it("refuses days that the calendar doesn't have", () => {
    expect(isoDate(2023, 2, 29)).toBeNull();
    expect(isoDate(2023, 4, 31)).toBeNull();
    expect(isoDate(2023, 13, 1)).toBeNull();
    expect(isoDate(2023, 1, 0)).toBeNull();
    expect(isoDate(2024, 2, 29)).toBe("2024-02-29");
    expect(isoDate(1900, 2, 29)).toBeNull();
  });

  it("ends February, December and every quarter on their last day", () => {
    expect(endOfMonth(2024, 2)).toBe("2024-02-29");
    expect(endOfMonth(2023, 2)).toBe("2023-02-28");
    expect(endOfMonth(2023, 12)).toBe("2023-12-31");
    expect([1, 2, 3, 4].map((quarter) => endOfQuarter(2023, quarter as 1 | 2 | 3 | 4))).toEqual([
      "2023-03-31",
      "2023-06-30",
      "2023-09-30",
      "2023-12-31",
    ]);
  });

  it("gives the serials that Excel's documentation gives", () => {
    // DATE function, support.microsoft.com: 1 January 2008 is serial 39448
    const newYear = isoDate(2008, 1, 1);
    expect(newYear && toExcelSerial(newYear)).toBe(39448);
    expect(fromExcelSerial(39448)).toBe("2008-01-01");
    expect(fromExcelSerial(45016.75)).toBe("2023-03-31");
    expect(fromExcelSerial(60)).toBeNull();
    expect(fromExcelSerial(Number.NaN)).toBeNull();
  });

  it("brings any date back from its serial", () => {
    fc.assert(fc.property(anyDate, (date) => fromExcelSerial(toExcelSerial(date)) === date));
  });

  it("moves by days across months, years and leap days without losing one", () => {
    expect(addDays(isoDate(2023, 12, 31) ?? fail(), 1)).toBe("2024-01-01");
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -400, max: 400 }), (date, days) => {
        const moved = addDays(date, days);
        return addDays(moved, -days) === date && toExcelSerial(moved) - toExcelSerial(date) === days;
      }),
    );
  });

  it("knows the weekday: 31/12/2023 was a Sunday, 30/11/2023 a Thursday", () => {
    expect(weekday(isoDate(2023, 12, 31) ?? fail())).toBe(7);
    expect(weekday(isoDate(2023, 11, 30) ?? fail())).toBe(4);
  });

  it("prints a date as people in Vietnam write it", () => {
    expect(toVietnamese(isoDate(2023, 2, 5) ?? fail())).toBe("05/02/2023");
  });
});

function fail(): never {
  throw new Error("the date of the test doesn't exist");
}
