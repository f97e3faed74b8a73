import type { ActivityField, ImportWarning, Plan, PlanSource, Section } from "../plan/plan";
import { ACTIVITY_FIELDS } from "../plan/plan";
import { warningSentence } from "../locale/vi/import";

/** One activity as `cchc import` prints it; merged values are repeated on each row. */
export type ImportRow = Readonly<Record<ActivityField, string>> & {
  readonly section: string;
  readonly no: string;
  readonly extra: Readonly<Record<string, string>>;
  /** Fields a person should look at. */
  readonly review: readonly ActivityField[];
};

/** What `cchc import` prints. */
export interface ImportJson {
  readonly source: PlanSource;
  readonly title: string;
  readonly issuedUnder: string;
  readonly year: number | null;
  readonly columns: readonly string[];
  readonly sections: readonly Section[];
  readonly rows: readonly ImportRow[];
  readonly warnings: readonly {
    readonly code: ImportWarning["code"];
    readonly message: string;
    readonly where: string;
  }[];
}

/** A plan in the shape that the command line prints. */
export function planToJson(plan: Plan): ImportJson {
  return {
    source: plan.source,
    title: plan.head.title,
    issuedUnder: plan.head.issuedUnder,
    year: plan.head.year,
    columns: plan.columns,
    sections: plan.sections,
    rows: plan.activities.map(({ section, no, cells, extra, doubts }) => ({
      section,
      no,
      ...cells,
      extra,
      review: ACTIVITY_FIELDS.filter((field) => doubts.some((doubt) => doubt.field === field)),
    })),
    warnings: plan.warnings.map((warning) => ({
      code: warning.code,
      message: warningSentence(warning),
      where: warning.where,
    })),
  };
}
