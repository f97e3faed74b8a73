import type { Period } from "../plan";
import type { ReportDay } from "../deadline";

/** A place in time as the words give it; the year may have to come from the plan. Months are 1–12. */
export type Point =
  | {
      readonly unit: "day";
      readonly year: Year;
      readonly month: number;
      readonly day: number;
      /** The day of the week that the words give it, 1 for Monday; another one contradicts the date. */
      readonly weekday?: number;
    }
  | { readonly unit: "month"; readonly year: Year; readonly month: number }
  | { readonly unit: "quarter"; readonly year: Year; readonly quarter: 1 | 2 | 3 | 4 }
  /** Whole months of a year: "6 tháng đầu năm". */
  | { readonly unit: "stretch"; readonly year: Year; readonly first: number; readonly last: number }
  | { readonly unit: "year"; readonly year: Year };

/** Four digits as written; two where a person wrote only two; null where the plan's year is meant. */
export type Year =
  { readonly digits: 4; readonly year: number } | { readonly digits: 2; readonly year: number } | null;

/** "in": within the point; "before": ends before it begins; "by": its last day counts. */
export type Bound = "in" | "before" | "by";

/** "Rà soát văn bản ban hành trước 01/01/2023": a past day may be the records' own, not the work's. */
interface OfRecords {
  readonly ofRecords?: true;
}

/** What one stretch of words says, before years and conventions make dates of it. */
export type Reading =
  | (OfRecords & { readonly is: "point"; readonly point: Point; readonly bound: Bound })
  | (OfRecords & {
      readonly is: "range";
      readonly from: Point | null;
      readonly to: Point | null;
      readonly after: boolean;
    })
  /** Two times that both hold: a period, and a limit or a narrower time within it. */
  | {
      readonly is: "both";
      readonly outer: Reading;
      readonly inner: Reading;
      /** Said in two sentences: of a limit that lies behind the period, the period's own end comes first. */
      readonly apart?: true;
    }
  | { readonly is: "ongoing" }
  | {
      readonly is: "periodic";
      readonly every: readonly Period[];
      readonly day: PeriodDay | null;
      readonly choose: boolean;
    }
  | {
      readonly is: "relative";
      readonly days: number | null;
      readonly months: number | null;
      readonly working: boolean;
      readonly event: string;
    }
  | { readonly is: "conditional"; readonly event: string }
  | { readonly is: "external"; readonly authority: string }
  | { readonly is: "integrated"; readonly into: string }
  | { readonly is: "list"; readonly parts: readonly PartReading[] }
  | { readonly is: "unknown" };

/** A day within a period; `before` where the words say "trước ngày …". */
export interface PeriodDay {
  readonly report: ReportDay;
  readonly before: boolean;
}

/** One part of a list, with the words of the cell that it was read from. */
export interface PartReading {
  readonly label: string;
  readonly text: string;
  readonly reading: Reading;
}

export const UNKNOWN: Reading = { is: "unknown" };

/** Whether a reading is one time, a point or a stretch, rather than a rhythm, an event or several times. */
export function isDated(reading: Reading): boolean {
  return reading.is === "point" || reading.is === "range";
}
