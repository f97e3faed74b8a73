import type { Activity, Section } from "../../../plan/plan";
import { DEADLINE_KINDS } from "../../../locale/vi/workbook";
import { fingerprint } from "../../fingerprint";
import { PLAN_COLUMNS, STATUSES } from "../../layout";
import type { Schedule } from "../../schedule";
import { itemsOf } from "./planItems";
import type { Cell, TableColumn } from "../../spec";
import { dateCell, textOf } from "../cellContents";
import type { PlanSheetInput } from "./planSheetInput";

const C = PLAN_COLUMNS;

/** One row of KeHoach an activity. */
export function planRows(
  { plan, schedules, attention, milestonesAt }: PlanSheetInput,
  columns: readonly TableColumn[],
): Cell[][] {
  const names = fieldNames(plan.sections);
  const mendable = columns.filter((column) => column.mendable === true);
  const items = itemsOf(plan.activities);
  return plan.activities.map((activity, index) => {
    const field = names.get(activity.section) ?? activity.section;
    const milestones = milestonesAt.get(activity.key);
    const cells: Readonly<Record<string, Cell>> = {
      ...cellsOf(activity, field, schedules.get(activity.key)),
      [C.attention]: attention.get(activity.key) ?? null,
      [C.order]: index + 1,
      [C.milestoneFrom]: milestones?.from ?? null,
      [C.milestoneTo]: milestones?.to ?? null,
      [C.item]: items[index]?.key ?? null,
      [C.itemSize]: items[index]?.size ?? null,
    };
    const marks = fingerprint(mendable.map(({ heading }) => cells[heading] ?? null));
    return columns.map(({ heading }) => (heading === C.fingerprint ? marks : (cells[heading] ?? null)));
  });
}

function cellsOf(activity: Activity, field: string, schedule: Schedule | undefined): Record<string, Cell> {
  const { cells } = activity;
  return {
    [C.key]: activity.key,
    [C.field]: textOf(field),
    [C.no]: textOf(activity.no),
    [C.objective]: textOf(cells.objective),
    [C.task]: textOf(cells.task),
    [C.activity]: textOf(cells.activity),
    [C.product]: textOf(cells.product),
    [C.leadUnit]: textOf(cells.leadUnit),
    [C.coopUnits]: textOf(cells.coopUnits),
    [C.deadlineText]: textOf(cells.deadline),
    [C.deadlineKind]: schedule ? DEADLINE_KINDS[schedule.kind] : null,
    [C.due]: dateCell(schedule?.due ?? null),
    [C.budget]: textOf(cells.budget),
    [C.extra]: textOf(extraText(activity)),
    [C.status]: STATUSES.todo,
  };
}

/** The name of each field by its number, as the workbook writes it. @example "I. Cải cách thể chế" */
export function fieldNames(sections: readonly Section[]): ReadonlyMap<string, string> {
  return new Map(sections.map(({ no, name }) => [no, [no, name].filter((part) => part !== "").join(". ")]));
}

function extraText(activity: Activity): string {
  return Object.entries(activity.extra)
    .filter(([, text]) => text !== "")
    .map(([heading, text]) => `${heading}: ${text}`)
    .join("\n");
}
