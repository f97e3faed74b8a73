import { ACTIVITY_FIELDS, type Plan } from "../../../plan/plan";
import { HINTS, TITLES } from "../../../locale/vi/workbook";
import { DEPARTED, NAMES, PLAN_COLUMNS, SHEET_NAMES, TABLES } from "../../layout";
import type { SheetDescription, SheetSpec, TableSpec } from "../../spec";
import { formula } from "../../spec";
import { area } from "../../a1";
import { quoted } from "../../formulaText";
import { FONT_SIZES } from "../../palette";
import { textHeight } from "../../textHeight";
import { COLUMN_OF, HIDDEN_PLAN_COLUMNS, planColumns } from "./planColumns";
import { planConditionalFormats, planValidations } from "./planMarks";
import { planRows } from "./planRows";
import type { PlanSheetInput } from "./planSheetInput";
import { TablePlace, tableSheet } from "../tableSheet";
import { TITLE_HEIGHT, TITLE_ROW } from "../titleLines";

/** Columns that every page repeats would cut the title off. */
const TITLE_COLUMN = "D";

/** A plan's title may take several lines; the columns under it are those of the first printed page. */
function titleOver(
  { formats, rowHeights }: SheetSpec,
  title: string,
  place: TablePlace,
): Pick<SheetSpec, "merges" | "formats" | "rowHeights"> {
  const [from, to] = [PLAN_COLUMNS.objective, PLAN_COLUMNS.deadlineText].map((name) => place.indexOf(name));
  if (from === undefined || to === undefined) return { merges: [], formats, rowHeights };
  const range = area(TITLE_ROW, from, TITLE_ROW, to);
  const height = Math.max(TITLE_HEIGHT, textHeight(title, place.widthOf(from, to), FONT_SIZES.title));
  return {
    merges: [range],
    formats: [...formats, { range, wrap: true, align: "left" }],
    rowHeights: [
      ...rowHeights.filter(({ rows }) => rows !== String(TITLE_ROW)),
      { rows: String(TITLE_ROW), height },
    ],
  };
}

/** Columns of the plan's own words in which no activity has any. */
function unusedColumns({ activities, sections }: Plan): ReadonlySet<string> {
  const unused = ACTIVITY_FIELDS.filter((field) => activities.every(({ cells }) => cells[field] === ""));
  const fields = sections.length === 0 ? [PLAN_COLUMNS.field] : [];
  return new Set([...fields, ...unused.map((field) => COLUMN_OF[field])]);
}

/** The sheet Kế hoạch: the plan's words, what people fill in, and what formulas make of both. */
export function describePlan(input: PlanSheetInput): SheetDescription {
  const { plan } = input;
  const withExtra = plan.activities.some(({ extra }) => Object.values(extra).some((text) => text !== ""));
  const columns = planColumns(withExtra, unusedColumns(plan));
  const table: Omit<TableSpec, "at" | "showBanding"> = {
    name: TABLES.plan,
    columns,
    rows: planRows(input, columns),
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
    titleColumn: TITLE_COLUMN,
  });
  return {
    sheet: {
      ...sheet,
      ...titleOver(sheet, plan.head.title, place),
      tabColor: "#1F4E79",
      validations: planValidations(place, plan.head.year),
      conditionalFormats: planConditionalFormats(place),
      // 21 columns on one A4 page would be too small to read: the plan's words go left, the follow-up right.
      page: { ...sheet.page, pagesWide: 2, titleColumns: "A:C" },
    },
    names: [{ name: NAMES.planTitle, sheet: "plan", ref: `$${TITLE_COLUMN}$${TITLE_ROW}`, visible: true }],
  };
}
