import { addDays } from "../../src/plan/calendarDate";
import { nextWindow, PERIODIC_KINDS, usualWindow } from "../../src/report/period";
import { day } from "../support/workbookInput";

describe("the days that a periodic report covers", () => {
  it("are those of the ministry's form, from the December before", () => {
    const windows = PERIODIC_KINDS.map((kind) => usualWindow(kind, 2024));
    expect(windows).toEqual(
      ["2024-03-14", "2024-06-14", "2024-09-14", "2024-12-14"].map((to) => ({ from: "2023-12-15", to })),
    );
  });

  it("are followed by the next period's without a gap, over the year's end too", () => {
    for (const kind of PERIODIC_KINDS) {
      const window = usualWindow(kind, 2023);
      if (window === null) throw new Error(kind);
      expect(nextWindow(kind, 2023, window.to)?.from).toBe(addDays(window.to, 1));
    }
    expect(nextWindow("year", 2023, day("2023-12-14"))?.to).toBe("2024-03-14");
    expect(nextWindow("h1", 2023, day("2023-06-20"))).toEqual({ from: "2023-06-21", to: "2023-09-14" });
  });
});
