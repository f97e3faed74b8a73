import type { Plan } from "../../plan/plan";
import { HINTS, TITLES } from "../../locale/vi/workbook";
import { DEPARTED, NAMES, PLAN_COLUMNS, SHEET_NAMES, TABLES } from "../layout";
import type { Schedule } from "../schedule";
import type { SheetDescription, TableSpec } from "../spec";
import { formula } from "../spec";
import { quoted } from "../formulaText";
import { HIDDEN_PLAN_COLUMNS, planColumns } from "./planColumns";
import { planConditionalFormats, planValidations } from "./planMarks";
import { planRows } from "./planRows";
import { TablePlace, tableSheet } from "./tableSheet";

export interface PlanSheetInput {
  readonly plan: Plan;
  /** One an activity, in the plan's order. */
  readonly schedules: readonly Schedule[];
}

/** The sheet Kế hoạch: the plan's words, what people fill in, and what formulas make of both. */
export function describePlan({ plan, schedules }: PlanSheetInput): SheetDescription {
  const withExtra = plan.activities.some(({ extra }) => Object.values(extra).some((text) => text !== ""));
  const columns = planColumns(withExtra);
  const table: Omit<TableSpec, "at" | "showBanding"> = {
    name: TABLES.plan,
    columns,
    rows: planRows(plan, schedules, columns),
    key: PLAN_COLUMNS.key,
    rowOrder: "people",
    provenance: {
      fingerprint: PLAN_COLUMNS.fingerprint,
      notes: PLAN_COLUMNS.note,
      departed: { heading: PLAN_COLUMNS.deadlineKind, text: DEPARTED },
    },
  };
  const place = new TablePlace(table);
  const sheet = tableSheet({
    id: "plan",
    name: SHEET_NAMES.plan,
    title:
      plan.head.title === "" ? formula(`=${quoted(`${TITLES.plan} NĂM `)}&${NAMES.year}`) : plan.head.title,
    hint: HINTS.plan,
    table,
    hidden: HIDDEN_PLAN_COLUMNS,
    printUpTo: PLAN_COLUMNS.daysLate,
    frozenColumns: place.indexOf(PLAN_COLUMNS.no),
    titleColumn: "D",
  });
  return {
    sheet: {
      ...sheet,
      tabColor: "#1F4E79",
      validations: planValidations(place, plan.head.year),
      conditionalFormats: planConditionalFormats(place),
      // 21 columns on one A4 page would be too small to read: the plan's words go left, the follow-up right.
      page: { ...sheet.page, pagesWide: 2, titleColumns: "A:C" },
    },
    names: [],
  };
}
