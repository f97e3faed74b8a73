import type { ExcelSerial } from "../plan/calendarDate";
import type { DataWindow } from "./period";
import type { ReportScope } from "./planCounts";

/** What a periodic report is made from: the workbook's rows as they are when it is made. */
export interface PeriodicFacts {
  /** "quý I năm 2023" */
  readonly period: string;
  readonly window: DataWindow;
  /** The days in which `upcoming` falls due. */
  readonly next: DataWindow | null;
  /** Null for the whole agency. */
  readonly unit: string | null;
  /** The agency's name as it is now; only heights rest on it. */
  readonly agency: string;
  readonly scope: ReportScope;
  /** The issued report of an earlier period, where there is one to compare with. */
  readonly earlier: EarlierReport | null;
  /** In the plan's order. */
  readonly fields: readonly FieldFacts[];
  /** Lead cells as written, in Vietnamese order. */
  readonly leads: readonly NamedCriterion[];
  /** Whether there are activities with a blank field, or a blank lead cell. */
  readonly blank: { readonly field: boolean; readonly lead: boolean };
  readonly targets: readonly TargetFact[];
  /** The longest overdue first. */
  readonly overdue: readonly DueFact[];
  /** The earliest due first. */
  readonly upcoming: readonly DueFact[];
}

/** An issued report whose numbers are frozen, and the names of its cells. */
export interface EarlierReport {
  /** "quý I năm 2023" */
  readonly period: string;
  /** "20 tháng 3 năm 2023" */
  readonly frozenOn: string;
  /** Blank once its numbers are live again. */
  readonly frozenName: string;
  /** Name of the cell with one of its figures. */
  readonly figureName: (slot: string) => string;
}

export interface NamedCriterion {
  readonly label: string;
  /** As COUNTIFS takes it. */
  readonly criterion: string;
}

export interface FieldFacts extends NamedCriterion {
  /** Letters and digits; the same whenever the field has this name. */
  readonly slot: string;
  readonly done: readonly string[];
  readonly underWay: readonly string[];
}

export interface TargetFact {
  /** Its row's "Mã" in ChiTieu. */
  readonly key: string;
  readonly text: string;
}

export interface DueFact {
  /** Its row's "Mã" in KeHoach; null where that isn't its own. */
  readonly key: string | null;
  readonly title: string;
  readonly lead: string;
  readonly due: ExcelSerial | null;
}
