import type { IsoDate } from "./calendarDate";
import type { Period } from "./plan";

/**
 * A deadline (Thời gian hoàn thành) as read from its cell. `text` is always the cell's own words.
 * A deadline that gives no date is never late: `questionOf` says what to ask for.
 * Kinds and conventions: docs/glossary.md, after the strings of real plans.
 */
export type Deadline =
  | { readonly kind: "date"; readonly text: string; readonly due: IsoDate }
  | { readonly kind: "month"; readonly text: string; readonly due: IsoDate }
  | { readonly kind: "quarter"; readonly text: string; readonly due: IsoDate }
  | { readonly kind: "year"; readonly text: string; readonly due: IsoDate }
  | {
      readonly kind: "span";
      readonly text: string;
      readonly from: IsoDate | null;
      readonly due: IsoDate | null;
    }
  | { readonly kind: "ongoing"; readonly text: string }
  | {
      readonly kind: "periodic";
      readonly text: string;
      /** Empty where the cell says "định kỳ" without a period the model has. */
      readonly every: readonly Period[];
      /** The day of each period as written; null: the convention's. */
      readonly reportDay: ReportDay | null;
      /** "6 tháng hoặc hằng năm": a person must say which of `every`. */
      readonly choose: boolean;
    }
  | {
      readonly kind: "relative";
      readonly text: string;
      /** Length in days; null where it is given in months. */
      readonly days: number | null;
      readonly months: number | null;
      readonly working: boolean;
      readonly event: string;
    }
  | { readonly kind: "conditional"; readonly text: string; readonly event: string }
  | { readonly kind: "external"; readonly text: string; readonly authority: string }
  | { readonly kind: "integrated"; readonly text: string; readonly into: string }
  | { readonly kind: "composite"; readonly text: string; readonly parts: readonly DeadlinePart[] }
  /** Nothing, or nothing but dashes and dots. */
  | { readonly kind: "missing"; readonly text: string }
  | {
      readonly kind: "unknown";
      readonly text: string;
      /** "year": the words are a deadline, but neither they nor the plan say of which year. */
      readonly needs: "date" | "year";
    };

export type DeadlineKind = Deadline["kind"];

/** One part of a composite deadline: what is due, and when. A part may be no time at all ("unknown"). */
export interface DeadlinePart {
  readonly label: string;
  readonly deadline: Deadline;
}

/** On which day of a period its report is due. */
export type ReportDay =
  | { readonly on: "periodEnd" }
  /** A day of the period's last month; a month that is too short gives its last day. */
  | { readonly on: "lastMonth"; readonly day: number }
  /** A day of the month after the period. */
  | { readonly on: "nextMonth"; readonly day: number }
  /** 1 = Monday … 7 = Sunday. */
  | { readonly on: "weekday"; readonly weekday: number }
  | { readonly on: "yearDay"; readonly month: number; readonly day: number };

/** What no source settles; a setting of the workbook. */
export interface DeadlineConventions {
  /** "Trước ngày 30/11" falls due on the 29th ("dayBefore") or on the 30th ("sameDay"). */
  readonly before: "dayBefore" | "sameDay";
  /** When a periodic report is due whose cell gives no day. */
  readonly reportDay: ReportDay;
  /** The reports by which ongoing work without any date is followed; no periods where the office doesn't. */
  readonly ongoing: Rhythm;
}

/** Reports that come again: of which periods, and on which day of each; null: the convention's. */
export interface Rhythm {
  readonly every: readonly Period[];
  readonly day: ReportDay | null;
}

/** One dated obligation that follows from a deadline (Mốc). */
export interface Milestone {
  readonly label: string;
  readonly due: IsoDate;
}

/** What a person must say before a deadline gives a date; null where nothing is missing. */
export type DeadlineQuestion =
  | "date" // no time is given at all
  | "event-date" // when did the event happen
  | "start-date" // from which day is it counted
  | "rule-date" // what day does the other agency's rule set
  | "period" // how often
  | "year" // which year
  | "host-report-date"; // when is the report due that this is part of
