import type { IsoDate } from "./calendarDate";
import type { Period } from "./plan";

/**
 * A deadline (Thời gian hoàn thành) as read from its cell. `text` is always the cell's own words.
 * A deadline that gives no date is never late: `needs` of a reading says what to ask for.
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
  | { readonly kind: "periodic"; readonly text: string; readonly every: readonly Period[] }
  | {
      readonly kind: "relative";
      readonly text: string;
      readonly days: number | null;
      readonly working: boolean;
      readonly event: string;
    }
  | { readonly kind: "conditional"; readonly text: string; readonly event: string }
  | { readonly kind: "external"; readonly text: string; readonly authority: string }
  | { readonly kind: "integrated"; readonly text: string; readonly into: string }
  | { readonly kind: "composite"; readonly text: string; readonly parts: readonly DeadlinePart[] }
  | { readonly kind: "missing"; readonly text: "" }
  | { readonly kind: "unknown"; readonly text: string };

export type DeadlineKind = Deadline["kind"];

/** One part of a composite deadline: what is due, and when. A part may be no time at all ("unknown"). */
export interface DeadlinePart {
  readonly label: string;
  readonly deadline: Deadline;
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
