import type { DueFact, NamedCriterion } from "./periodicFacts";
import type { ReportScope } from "./planCounts";

/** What an annual self-assessment is made from: the workbook's rows as they are when it is made. */
export interface SelfFacts {
  /** The agency's name as it is now; only heights rest on it. */
  readonly agency: string;
  /** Null for the whole agency. */
  readonly unit: string | null;
  readonly scope: ReportScope;
  /** Fields of the plan, in its order. */
  readonly fields: readonly NamedCriterion[];
  /** Whether there are activities without a field. */
  readonly blankField: boolean;
  /** The longest overdue first. */
  readonly overdue: readonly DueFact[];
  readonly scorecard: ScorecardFacts;
}

/** The scorecard's rows as a report names them. Their numbers are formulas. */
export interface ScorecardFacts {
  /** It is the made-up scheme that every workbook starts with. */
  readonly sample: boolean;
  readonly fields: readonly ScoredField[];
  readonly adjustments: readonly ("bonus" | "penalty")[];
  /** Rounds beyond the agency's own in which somebody has given points. */
  readonly rounds: readonly LaterRound[];
  /** Components with points, but no evidence, and those whose points a person typed over the rule's. */
  readonly unproven: readonly ScoredItem[];
}

/** The appraisers' points, and theirs after the agency explained. */
export type LaterRound = "appraised" | "final";

export interface ScoredItem {
  /** Its row's "Mã" in ChamDiem. */
  readonly key: string;
  readonly no: string;
  readonly name: string;
  /** What people wrote to explain it; only heights rest on it. */
  readonly explanation: string;
}

export interface ScoredField extends Pick<ScoredItem, "key" | "no" | "name"> {
  readonly selfScored: boolean;
  readonly lastYear: LastYear;
}

/** Last year's results of a field or of the whole, by the names of their cells; null where there is none. */
export interface LastYear {
  readonly index: string | null;
  /** The points, and the maximum that they were given of; its cell may be blank. */
  readonly points: { readonly points: string; readonly max: string } | null;
}
