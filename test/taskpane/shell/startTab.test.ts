import type { Book, BookState } from "../../../src/taskpane/book/book";
import { startTab } from "../../../src/taskpane/shell/startTab";
import type { FindingPlace } from "../../../src/validation/finding";
import { bookOf, day, found } from "../madeBook";

const document: FindingPlace = { of: "document" };

function ours(book: Partial<Book> = {}): BookState {
  return { kind: "ours", book: bookOf(book) };
}

const JUNE = day("2026-06-15");

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
    expect(
      startTab(ours({ findings: [found("x", "warning", document), found("x", "error", document)] }), JUNE),
    ).toBe("checks");
    expect(
      startTab(
        ours({
          findings: [found("x", "warning", document), found("x", "error", document, { dismissed: true })],
        }),
        JUNE,
      ),
    ).toBe("progress");
  });

  it.each([
    [day("2025-12-20"), "progress"],
    [day("2026-01-01"), "progress"],
    [day("2026-10-31"), "progress"],
    [day("2026-11-01"), "scores"],
    [day("2026-12-31"), "scores"],
    [day("2027-01-01"), "reports"],
  ])("follows the year of the plan of 2026: %s opens %s", (today, tab) => {
    expect(startTab(ours(), today)).toBe(tab);
  });

  it("goes by the month alone where the workbook gives no year", () => {
    expect(startTab(ours({ year: null }), day("2031-03-01"))).toBe("progress");
    expect(startTab(ours({ year: null }), day("2031-11-30"))).toBe("scores");
  });
});
