import type { IsoDate } from "../../../src/plan/calendarDate";
import { isoDate } from "../../../src/plan/calendarDate";
import type { Book, BookState } from "../../../src/taskpane/book/book";
import { startTab } from "../../../src/taskpane/shell/startTab";
import type { HeldFinding } from "../../../src/workbook/heldFindings";
import type { Severity } from "../../../src/validation/finding";

function day(year: number, month: number, date: number): IsoDate {
  const found = isoDate(year, month, date);
  if (found === null) throw new Error("no such day");
  return found;
}

function found(severity: Severity, dismissed = false): HeldFinding {
  const finding = { code: "x", severity, place: { of: "document" }, message: "", fixes: [] } as const;
  return { id: "x", finding, row: null, dismissed, reason: "" };
}

function ours(book: Partial<Book> = {}): BookState {
  return {
    kind: "ours",
    book: { year: 2026, cutOff: null, activities: [], findings: [], ...book },
  };
}

const JUNE = day(2026, 6, 15);

describe("the tab that the pane opens on", () => {
  it("isn't decided before the workbook was seen", () => {
    expect(startTab({ kind: "looking" }, JUNE)).toBeNull();
  });

  it("is the plan's where the workbook has none, or can't be read", () => {
    expect(startTab({ kind: "foreign" }, JUNE)).toBe("plan");
    const failure = { title: "a", advice: "b" };
    expect(startTab({ kind: "unreadable", failure }, JUNE)).toBe("plan");
  });

  it("is the findings' while errors are open, and not for warnings or what was set aside", () => {
    expect(startTab(ours({ findings: [found("warning"), found("error")] }), JUNE)).toBe("checks");
    expect(startTab(ours({ findings: [found("warning"), found("error", true)] }), JUNE)).toBe("progress");
  });

  it.each([
    [day(2025, 12, 20), "progress"],
    [day(2026, 1, 1), "progress"],
    [day(2026, 10, 31), "progress"],
    [day(2026, 11, 1), "scores"],
    [day(2026, 12, 31), "scores"],
    [day(2027, 1, 1), "reports"],
  ])("follows the year of the plan of 2026: %s opens %s", (today, tab) => {
    expect(startTab(ours(), today)).toBe(tab);
  });

  it("goes by the month alone where the workbook gives no year", () => {
    expect(startTab(ours({ year: null }), day(2031, 3, 1))).toBe("progress");
    expect(startTab(ours({ year: null }), day(2031, 11, 30))).toBe("scores");
  });
});
