import type { CheckedSnapshot } from "../checkSnapshot";
import type { WorkbookSnapshot } from "../snapshot";
import type { SheetId } from "../spec";

/** A report that can be made: of whom, and from what. */
export interface ReportOrder {
  readonly id: SheetId;
  readonly snapshot: WorkbookSnapshot;
  readonly check: CheckedSnapshot;
  readonly year: number;
  /** By the catalogue's name; null for the whole agency. */
  readonly unit: string | null;
  /** As they are now. */
  readonly senders: { readonly superiorAgency: string; readonly place: string };
}
