import { partsOf } from "../../plan/calendarDate";
import type { IsoDate } from "../../plan/calendarDate";
import { openErrors } from "../book/book";
import type { BookState } from "../book/book";
import type { TabName } from "./tabs";

/** The self-assessment is due on 30 November: from the month's first day the scorecard is what people need. */
const SCORING_FROM_MONTH = 11;

/**
 * What an open workbook needs now: a plan, mended errors, this month's work, the scorecard, then the report. Null
 * while it isn't known yet.
 * @example startTab({ kind: "foreign" }, today) // "plan"
 */
export function startTab(state: BookState, today: IsoDate): TabName | null {
  switch (state.kind) {
    case "looking":
      return null;
    case "foreign":
    case "unreadable":
      return "plan";
    case "ours": {
      if (openErrors(state.book) > 0) return "checks";
      const now = partsOf(today);
      const year = state.book.year ?? now.year;
      if (now.year > year) return "reports";
      return now.year === year && now.month >= SCORING_FROM_MONTH ? "scores" : "progress";
    }
  }
}
