import { countedOf, countOf, doneOf, shareOf, type Where } from "../workbook/sheets/overview/counting";
import { column, quoted } from "../workbook/formulaText";
import { PLAN_COLUMNS, TABLES } from "../workbook/layout";

/** Which activities a report is about: all of them, or those whose lead cell is one of the texts in a range. */
export type ReportScope = { readonly kind: "all" } | { readonly kind: "leads"; readonly range: string };

/** Formulas that count a report's activities by the workbook's own column Tình trạng, as of NgayChot. */
export interface PlanCounts {
  readonly counted: string;
  readonly done: string;
  readonly doneLate: string;
  /** In term, and those without a due day: not done, but not overdue either. */
  readonly underWay: string;
  readonly overdue: string;
  /** "=…": done of those that count, or "không áp dụng". */
  readonly share: `=${string}`;
  of(condition: Parameters<typeof countOf>[0]): string;
}

/** @param where further criteria, as COUNTIFS takes them. @example planCounts({ kind: "all" }).overdue */
export function planCounts(scope: ReportScope, where: Where = ""): PlanCounts {
  const lead = column(TABLES.plan, PLAN_COLUMNS.leadUnit);
  const scoped = scope.kind === "all" ? where : [where, `${lead},${scope.range}`].filter(Boolean).join(",");
  // With a range for a criterion COUNTIFS gives a count for each of its cells.
  const total = (text: string): string => (scope.kind === "all" ? `(${text})` : `SUMPRODUCT(${text})`);
  const counted = total(countedOf(scoped));
  const done = total(doneOf(scoped));
  const of: PlanCounts["of"] = (condition) => total(countOf(condition, scoped));
  return {
    counted,
    done,
    doneLate: of("doneLate"),
    underWay: `(${of("open")}+${of("undated")})`,
    overdue: of("overdue"),
    share: shareOf(done, counted),
    of,
  };
}

/** A criterion on one of KeHoach's columns. @example whereColumn("Lĩnh vực", "=I. Cải cách thể chế") */
export function whereColumn(heading: string, criterion: string): Where {
  return `${column(TABLES.plan, heading)},${quoted(criterion)}`;
}
