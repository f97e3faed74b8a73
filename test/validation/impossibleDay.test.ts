import fc from "fast-check";
import { impossibleDay } from "../../src/validation/impossibleDay";

it.each<[string, string | null]>([
  ["Trước ngày 31/6", "Trước ngày 30/6"],
  ["ngày 30 tháng 02 năm 2024", "ngày 29 tháng 02 năm 2024"],
  ["29.02.2026", "28.02.2026"],
  ["32/12/2026", null],
  ["15/13", null],
])("tells that %s is no day and what it may be", (text, mended) => {
  expect(impossibleDay(text, 2026)).toMatchObject({ mended });
});

it.each(["Quý I/2026", "15/3/2026 - 31/12/2026", "Kế hoạch số 45/13-KH/TU", "tháng 6", "29/02/2024", ""])(
  "says nothing of %s",
  (text) => {
    expect(impossibleDay(text, 2026)).toBeNull();
  },
);

it("says nothing of any day that the calendar has", () => {
  const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom("/", "-", ".", " tháng "), (date, sign) => {
      const text = `${date.getUTCDate()}${sign}${date.getUTCMonth() + 1}`;
      const year = date.getUTCFullYear();
      expect(impossibleDay(text, year)).toBeNull();
      expect(impossibleDay(`${text}/${year}`, null)).toBeNull();
    }),
  );
});
