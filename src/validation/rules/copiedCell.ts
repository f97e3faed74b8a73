import { FIELDS_IN_SENTENCE, rowFixes, rows as say } from "../../locale/vi/findings";
import type { ActivityField } from "../../plan/plan";
import { rowsWithOwn, type CheckedRow, type Rule } from "../checkedPlan";
import type { Finding } from "../finding";
import { byHand, cellOf } from "../place";

/** A task that only repeats its objective, or an activity that only repeats its task. */
export const copiedCell: Rule = ({ rows }) => [
  ...rowsWithOwn(rows, "task", "objective").flatMap((row) => copied(row, "task", "objective")),
  ...rowsWithOwn(rows, "activity", "task").flatMap((row) => copied(row, "activity", "task")),
];

function copied({ activity, texts }: CheckedRow, field: ActivityField, from: ActivityField): Finding[] {
  const { plain } = texts[field];
  if (plain === "" || plain !== texts[from].plain) return [];
  const name = FIELDS_IN_SENTENCE[field];
  return [
    {
      code: "copied-cell",
      severity: "warning",
      place: cellOf(activity, field),
      message: say.copied(activity, name, FIELDS_IN_SENTENCE[from]),
      fixes: [byHand(rowFixes.rewrite(name))],
    },
  ];
}
