import { firstWorklist, worklists } from "../../../src/taskpane/progress/worklists";
import { bookOf, day, tracked } from "../madeBook";
import type { MadeActivity } from "../madeBook";

const CUT_OFF = day("2026-06-15");
const at = (key: string, position: number, nextDue: string | null, made: MadeActivity = {}) =>
  tracked(key, position, { nextDue: nextDue === null ? null : day(nextDue), ...made });

describe("the lists of the tab Tiến độ", () => {
  const book = bookOf({
    cutOff: CUT_OFF,
    activities: [
      at("I.1", 0, "2026-06-30"),
      at("I.2", 1, "2026-06-15"),
      at("I.3", 2, "2026-07-01"),
      at("I.4", 3, "2026-06-01", { condition: "Quá hạn" }),
      at("I.5", 4, "2026-03-31", { condition: "Quá hạn", words: { leadUnit: "Thanh tra Sở" } }),
      at("I.6", 5, "2026-06-10", { condition: "Xong đúng hạn" }),
      at("I.7", 6, "2026-06-20", { condition: "Không tính" }),
      at("I.8", 7, null, { condition: "Chưa rõ hạn" }),
    ],
  });
  const keys = (unit = "") =>
    Object.fromEntries(
      Object.entries(worklists(book, unit)).map(([name, list]) => [name, list.map(({ key }) => key)]),
    );

  it("hold what is overdue, due within fifteen days, due in the month of the cut-off date, and all", () => {
    expect(keys()).toEqual({
      overdue: ["I.5", "I.4"],
      soon: ["I.2", "I.1"],
      month: ["I.4", "I.2", "I.1"],
      all: ["I.1", "I.2", "I.3", "I.4", "I.5", "I.6", "I.7", "I.8"],
    });
  });

  it("can be had for one lead unit", () => {
    expect(keys("Thanh tra Sở")).toEqual({ overdue: ["I.5"], soon: [], month: [], all: ["I.5"] });
  });

  it("know of nothing due soon without a cut-off date", () => {
    const lists = worklists({ ...book, cutOff: null }, "");
    expect([lists.soon, lists.month]).toEqual([[], []]);
    expect(lists.overdue).toHaveLength(2);
  });

  it("open with the first that holds something", () => {
    expect(firstWorklist({ overdue: [], soon: [], month: [1], all: [1] })).toBe("month");
    expect(firstWorklist({ overdue: [], soon: [], month: [], all: [] })).toBe("all");
  });
});
