import type { PeriodicKind } from "../../report/period";

/** Which periodic report a person wants. */
export interface ReportRequest {
  readonly kind: PeriodicKind;
  /** A unit by its name or one of its other names; null for the whole agency. */
  readonly unit: string | null;
  /** Whether a frozen report may be made again; its numbers are then live. Otherwise it is refused. */
  readonly thaw?: boolean;
}
