import { comparison as say } from "../locale/vi/periodicReport";
import { PLAN_COLUMNS } from "../workbook/layout";
import type { FieldFacts } from "./periodicFacts";
import { planCounts, whereColumn, type ReportScope } from "./planCounts";

/** A figure that a report keeps beside its page, so that the next report can be compared with it. */
export interface PlanFigure {
  /** Letters and digits; the same in every report of the workbook. */
  readonly slot: string;
  readonly label: string;
  readonly formula: `=${string}`;
  /** A share is a fraction, or "không áp dụng". */
  readonly kind: "count" | "share";
}

/**
 * How the plan stands: the counts of all its activities, and what share is done of all and of each field.
 * @example planFigures({ kind: "all" }, fields)[0] // { slot: "tong", label: "Số việc phải thực hiện", … }
 */
export function planFigures(
  scope: ReportScope,
  fields: readonly Pick<FieldFacts, "label" | "criterion" | "slot">[],
): readonly PlanFigure[] {
  const { counted, done, doneLate, underWay, overdue, share } = planCounts(scope);
  const count = (slot: string, label: string, text: string): PlanFigure => ({
    ...{ slot, label, kind: "count" },
    formula: `=${text}`,
  });
  return [
    count("tong", say.counted, counted),
    count("xong", say.done, done),
    count("tre", say.doneLate, doneLate),
    count("chua", say.underWay, underWay),
    count("qua", say.overdue, overdue),
    { slot: "tyle", label: say.all, formula: share, kind: "share" },
    ...fields.map(({ label, criterion, slot }): PlanFigure => ({
      ...{ slot, label, kind: "share" },
      formula: planCounts(scope, whereColumn(PLAN_COLUMNS.field, criterion)).share,
    })),
  ];
}
