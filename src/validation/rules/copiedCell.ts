import { FIELDS_IN_SENTENCE, rowFixes, rows as say } from "../../locale/vi/findings";
import type { Activity, ActivityField } from "../../plan/plan";
import { plainText } from "../../plan/text/fold";
import type { Rule } from "../checkedPlan";
import { rowsWithOwn } from "../checkedPlan";
import type { Finding } from "../finding";
import { byHand, cellOf } from "../place";

/** A task that only repeats its objective, or an activity that only repeats its task. */
export const copiedCell: Rule = (checked) => [
  ...rowsWithOwn(checked, "task", "objective").flatMap(({ activity }) =>
    copied(activity, "task", "objective"),
  ),
  ...rowsWithOwn(checked, "activity", "task").flatMap(({ activity }) => copied(activity, "activity", "task")),
];

function copied(activity: Activity, field: ActivityField, from: ActivityField): Finding[] {
  const own = plainText(activity.cells[field]);
  if (own === "" || own !== plainText(activity.cells[from])) return [];
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
