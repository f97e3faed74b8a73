import type { IsoDate } from "../../plan/calendarDate";
import type { UnitCatalogue } from "../../plan/unit";
import type { Scheme } from "../../scoring/scheme";
import type { HeldDocument } from "../../workbook/heldDocuments";
import type { HeldFinding } from "../../workbook/heldFindings";
import type { HeldReport } from "../../workbook/reports/heldReports";
import type { ScoredComponent, ScoreTotals } from "../../workbook/scoredComponents";
import type { Improvement } from "../../workbook/whatIf";
import { wordText } from "../../workbook/trackedActivities";
import type { TrackedActivity } from "../../workbook/trackedActivities";
import type { Failure } from "../state/failure";

/** The open workbook as the pane's tabs see it, where it is ours. */
export interface Book {
  readonly year: number | null;
  /** The day that all counts of the workbook are as of. */
  readonly cutOff: IsoDate | null;
  readonly activities: readonly TrackedActivity[];
  /** The most serious first, set aside ones included. */
  readonly findings: readonly HeldFinding[];
  readonly catalogue: UnitCatalogue;
  readonly reports: readonly HeldReport[];
  readonly components: readonly ScoredComponent[];
  /** Those of the sheet Minh chứng, top to bottom. */
  readonly documents: readonly HeldDocument[];
  /** What components' figures may be taken from. */
  readonly sources: readonly string[];
  readonly scores: ScoreTotals;
  /** Components that could have more points, the best gain first. */
  readonly improvements: readonly Improvement[];
  /** By which the scorecard scores; null where an earlier version made the workbook. */
  readonly scheme: Scheme | null;
  /** The scheme stands in a sheet for people to edit. */
  readonly hasSchemeSheet: boolean;
  /** The scorecard is a made-up one, to be replaced by the province's. */
  readonly schemeIsSample: boolean;
  /** The sheet Kiểm tra doesn't say what `findings` says. */
  readonly sheetBehind: boolean;
  /** People want the formulas of the sheets locked. */
  readonly formulasLocked: boolean;
}

/** The workbook that one which is to be next year's comes from. */
export interface FormerYear {
  readonly year: number | null;
}

export type BookReading =
  | { readonly kind: "foreign"; readonly follows?: FormerYear }
  | { readonly kind: "ours"; readonly book: Book };

/** What the pane knows of the open workbook; a book stays on the screen while it is read again. */
export type BookState =
  | { readonly kind: "looking" }
  | { readonly kind: "foreign"; readonly follows?: FormerYear }
  | { readonly kind: "ours"; readonly book: Book }
  | { readonly kind: "unreadable"; readonly failure: Failure };

/** Findings that nobody has set aside. */
export function openFindings(book: Book): readonly HeldFinding[] {
  return book.findings.filter(({ dismissed }) => !dismissed);
}

/** How many of them are errors: what the tab Kiểm tra shows. */
export function openErrors(book: Book): number {
  return openFindings(book).filter(({ finding }) => finding.severity === "error").length;
}

/** Lead units' cells as written, each once, in the plan's order: what lists can be filtered by. */
export function leadUnits(book: Book): readonly string[] {
  const units = new Set(book.activities.map((activity) => wordText(activity, "leadUnit")));
  return [...units].filter((unit) => unit !== "");
}
