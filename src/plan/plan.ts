import type { IsoDate } from "./calendarDate";
import type { Target } from "./target";

/** The columns of the appendix that the model knows, in the usual order. */
export const ACTIVITY_FIELDS = [
  "objective",
  "task",
  "activity",
  "product",
  "leadUnit",
  "coopUnits",
  "deadline",
  "budget",
] as const;
export type ActivityField = (typeof ACTIVITY_FIELDS)[number];

/** The annual administrative-reform plan (Kế hoạch CCHC) of one agency, as its document says it. */
export interface Plan {
  readonly source: PlanSource;
  readonly head: PlanHead;
  /** Headings of the appendix's columns as printed (NFC, one line each). */
  readonly columns: readonly string[];
  readonly sections: readonly Section[];
  /** One entry an activity, in the document's order. */
  readonly activities: readonly Activity[];
  readonly targets: readonly Target[];
  readonly duties: readonly Duty[];
  readonly warnings: readonly ImportWarning[];
}

export type PlanSource = "text" | "docx" | "pdf" | "xlsx" | "html";

/** What the document's head says; an empty text or null where it says nothing. */
export interface PlanHead {
  /** Title of the appendix, e.g. "KẾ HOẠCH TRIỂN KHAI … NĂM 2023". */
  readonly title: string;
  /** "(Ban hành theo Kế hoạch số: … của Sở …)" as printed. */
  readonly issuedUnder: string;
  /** Number of the document as printed, e.g. "/SKHCN-VP"; "" where blank. */
  readonly number: string;
  /** e.g. "Sở Khoa học và Công nghệ" */
  readonly agency: string;
  /** e.g. "UBND tỉnh Nghệ An" */
  readonly superiorAgency: string;
  /** e.g. "Nghệ An" */
  readonly place: string;
  /** Null where the document leaves day or month blank. */
  readonly date: IsoDate | null;
  /** The plan's year, null where no text gives it. */
  readonly year: number | null;
}

/** A field of reform in the appendix (Lĩnh vực, I–VII). */
export interface Section {
  readonly no: string;
  readonly name: string;
}

/** The unit that is tracked and counted. Cell texts are as written, NFC, line breaks kept as "\n". */
export interface Activity {
  /** Stable within the plan: "II.5" or, where an item has several activities, "I.1.2". */
  readonly key: string;
  /** `no` of its section; "" where the appendix has no sections. */
  readonly section: string;
  /** Number of its item as printed. */
  readonly no: string;
  readonly cells: Readonly<Record<ActivityField, string>>;
  /** Columns the model has no place for, under their heading. */
  readonly extra: Readonly<Record<string, string>>;
  /** Cells a person should look at before they are relied on. */
  readonly doubts: readonly Doubt[];
}

/** Why the reading of a cell is unsure. */
export interface Doubt {
  readonly field: ActivityField;
  readonly reason: DoubtReason;
}
export type DoubtReason =
  "boundary" | "merged" | "split" | "decoded" | "overflow" | "marks" | "column" | "unreadable";

/**
 * What the plan's body asks for: periodic reports and what it charges units with by name (part "Tổ chức thực hiện"),
 * and the work that it sets (part "Nhiệm vụ").
 */
export interface Duty {
  readonly kind: DutyKind;
  /** Where it stands, e.g. "IV.1". */
  readonly ref: string;
  readonly text: string;
  /** Of a report, shortest first; of other duties none. */
  readonly periods: readonly Period[];
  /** The unit as written; "" where none is named. */
  readonly responsible: string;
}
export type DutyKind = "report" | "charge" | "work";
export type Period = "week" | "month" | "quarter" | "halfYear" | "nineMonths" | "year";

/** Something of the document that could not be placed or needs a look. The sentence is made in `locale/vi`. */
export interface ImportWarning {
  readonly code: ImportWarningCode;
  /** Where in the source: "dòng 1514", "mục VI.6", … */
  readonly where: string;
  /** The source's own words that the warning is about; "" where it is about none. */
  readonly text: string;
}
export type ImportWarningCode =
  | "leftover-text"
  | "stray-words"
  | "numbering-gap"
  | "no-year"
  | "no-targets"
  | "unknown-column"
  | "guessed-column"
  | "missing-column"
  | "no-head"
  | "unread-part"
  | "group-answers"
  | "hidden-rows"
  | "hidden-columns"
  | "hidden-sheet"
  | "uncalculated"
  | "error-values"
  | "other-table"
  | "headless-table"
  | "block-order"
  | "recognised-text"
  | "unreadable-letters"
  | "decomposed-letters"
  | "legacy-encoding";
