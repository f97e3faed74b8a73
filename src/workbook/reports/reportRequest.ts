import { PERIODIC_KINDS } from "../../report/period";

/** What can be made: the periodic reports, the annual self-assessment, the letter that reminds a unit of its work. */
export const REPORT_KINDS = [...PERIODIC_KINDS, "self", "remind"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Which report a person wants. */
export interface ReportRequest {
  readonly kind: ReportKind;
  /** A unit by its name or one of its other names; null for the whole agency. */
  readonly unit: string | null;
  /** Whether a frozen report may be made again; its numbers are then live. Otherwise it is refused. */
  readonly thaw?: boolean;
}
