import type { ActivityField, Plan } from "../plan/plan";

/** What a column of the document is used for. An "ignored" one keeps nothing, because a person wants it so. */
export type ColumnUse = ActivityField | "no" | "extra" | "ignored";

/** A table of the document that could be, or was taken for, the task table. */
export interface TableCandidate {
  /** The same for the same document: "0", "1", … */
  readonly id: string;
  /** For people: "bảng 2", "trang tính “Kế hoạch”", "trang 3". */
  readonly origin: string;
  /** The line above it or its first heading row; "" where it has neither. */
  readonly title: string;
  readonly rowCount: number;
  readonly columns: readonly CandidateColumn[];
  /** Its rows are in the plan. */
  readonly chosen: boolean;
}

export interface CandidateColumn {
  /** As printed; "" where there is none. */
  readonly heading: string;
  readonly use: ColumnUse;
  /** Up to three short texts of its cells. */
  readonly samples: readonly string[];
}

/** What a person decided; what is absent is left to the import's own judgement. */
export interface ImportChoices {
  /** Ids of the tables whose rows make the plan. */
  readonly tables?: readonly string[];
  /** By table id, a use for each column. They hold for tables of the same headings too that have none of their own. */
  readonly columns?: Readonly<Record<string, readonly ColumnUse[]>>;
}

/** A plan, and the tables that it was or could have been read from. */
export interface PlanReading {
  readonly plan: Plan;
  readonly candidates: readonly TableCandidate[];
}

export interface ImportOptions {
  /** The plan's year where the document doesn't say it or says it wrongly. */
  readonly year?: number;
}

/** How a document with tables is read; `choices` overrule the import's own judgement. */
export interface GridOptions extends ImportOptions {
  readonly choices?: ImportChoices;
}
