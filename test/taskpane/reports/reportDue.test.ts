import { reportDue } from "../../../src/taskpane/reports/reportDue";
import { day } from "../madeBook";

describe("the report that is offered first", () => {
  it.each([
    ["2026-01-31", "q1"],
    ["2026-03-31", "q1"],
    ["2026-04-01", "h1"],
    ["2026-06-30", "h1"],
    ["2026-09-14", "m9"],
    ["2026-10-01", "year"],
    ["2026-12-31", "year"],
  ])("of a plan of 2026 counted as of %s is %s", (cutOff, kind) => {
    expect(reportDue(day(cutOff), 2026)).toBe(kind);
  });

  it("is the year's once the year is over, and the first quarter's before it began", () => {
    expect(reportDue(day("2027-02-10"), 2026)).toBe("year");
    expect(reportDue(day("2025-12-20"), 2026)).toBe("q1");
    expect(reportDue(null, 2026)).toBe("q1");
    expect(reportDue(day("2026-05-10"), null)).toBe("h1");
  });
});
