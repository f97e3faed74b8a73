import { addDays, isoDate, weekday, type IsoDate } from "../../../src/plan/calendarDate";
import { publicHolidays } from "../../../src/plan/calendar/publicHolidays";
import { addWorkingDays, workingCalendar } from "../../../src/plan/calendar/workingCalendar";

/** Weekdays on which offices were closed, as the Government announced them for each year. */
const ANNOUNCED: Readonly<Record<number, readonly string[]>> = {
  2019: "01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02".split(" "),
  2020: "01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02".split(" "),
  2021: "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03".split(" "),
  2022: "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02".split(" "),
  2023: "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04".split(" "),
  2024: "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03".split(" "),
  2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02".split(" "),
  2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02".split(" "),
};

const day = (text: string): IsoDate => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  const found = isoDate(year, month, date);
  if (found === null) throw new Error(text);
  return found;
};
const calendarOf = (year: number) => workingCalendar(publicHolidays(year) ?? []);

describe("the public holidays of a year", () => {
  it.each(Object.entries(ANNOUNCED))("of %s are the weekdays that were announced", (year, expected) => {
    const calendar = calendarOf(Number(year));
    const free: string[] = [];
    for (let at = day(`${year}-01-01`); at.startsWith(year); at = addDays(at, 1)) {
      if (weekday(at) < 6 && !calendar.isWorkingDay(at)) free.push(at.slice(5));
    }
    expect(free).toEqual(expected);
  });

  it("hold Tết by the Vietnamese calendar, which in 2030 is a day before the Chinese one", () => {
    expect(publicHolidays(2030)?.filter(({ date }) => date === "2030-02-02")).toHaveLength(1);
    expect(publicHolidays(2030)?.filter(({ name }) => name === "Tết Nguyên đán")).toHaveLength(5);
  });

  it("give every year of the list eleven paid days, on eleven free weekdays beside the exchanged ones", () => {
    for (let year = 2021; year <= 2035; year++) {
      const list = publicHolidays(year) ?? [];
      expect(list.filter(({ kind }) => kind === "holiday")).toHaveLength(11);
      const weekdays = list.filter(
        ({ kind, date }) => (kind === "holiday" || kind === "substitute") && weekday(date) < 6,
      );
      expect(new Set(weekdays.map(({ date }) => date)).size).toBe(11);
    }
  });

  it("are not guessed for a year whose lunar days aren't known", () => {
    expect(publicHolidays(2036)).toBeNull();
  });
});

describe("working days", () => {
  it.each([
    // From the day after the event on; weekends, Tết and the days given for it are left out.
    ["2023-01-19", 1, "2023-01-27"],
    ["2023-04-28", 1, "2023-05-04"],
    ["2023-06-01", 10, "2023-06-15"],
    // A Saturday that is worked counts.
    ["2024-05-03", 1, "2024-05-04"],
    ["2023-06-01", 0, "2023-06-01"],
  ])("after %s the %ith is %s", (from, count, expected) => {
    expect(addWorkingDays(day(from), count, calendarOf(Number(from.slice(0, 4))))).toBe(expected);
  });

  it("are found although a calendar has none", () => {
    const never = { isWorkingDay: () => false, nameOf: () => "" };
    expect(addWorkingDays(day("2023-01-01"), 2, never) > "2023-01-01").toBe(true);
  });
});
