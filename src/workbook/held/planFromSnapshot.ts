import type { Activity, Plan, Section } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { OPERATORS } from "../../locale/vi/workbook";
import { activityRows, deadlineText } from "../activityRows";
import type { ActivityRow } from "../activityRows";
import { NAMES, PLAN_COLUMNS, TABLES, TARGET_COLUMNS } from "../layout";
import type { WorkbookSnapshot } from "../snapshot";
import type { SnapshotRow } from "../snapshotRows";
import { rowsOf, tableOf } from "../snapshotRows";
import { dutiesIn } from "./duties";
import { headFromSnapshot } from "./headFromSnapshot";

const C = PLAN_COLUMNS;
const T = TARGET_COLUMNS;

/**
 * The plan as the workbook holds it today: people's corrections and their own rows included, activities that left
 * the plan left out. Null where the workbook has no plan.
 */
export function planFromSnapshot(snapshot: WorkbookSnapshot): Plan | null {
  const table = tableOf(snapshot, TABLES.plan);
  if (!table) return null;
  const rows = activityRows(snapshot);
  const sections = sectionsOf(rows);
  return {
    source: "xlsx",
    head: headFromSnapshot(snapshot),
    columns: table.headings,
    sections,
    activities: activitiesFrom(snapshot),
    targets: rowsOf(tableOf(snapshot, TABLES.targets)).flatMap(targetOf),
    duties: dutiesIn(String(snapshot.named[NAMES.duties] ?? "")),
    warnings: [],
  };
}

/** The activities of the workbook as they stand today, top to bottom. */
export function activitiesFrom(snapshot: WorkbookSnapshot): Activity[] {
  return activityRows(snapshot).map(activityOf);
}

function activityOf({ key, cell: row }: ActivityRow): Activity {
  const cell = (heading: string) => String(row(heading));
  return {
    key,
    section: sectionOf(cell(C.field)).no,
    no: cell(C.no),
    cells: {
      objective: cell(C.objective),
      task: cell(C.task),
      activity: cell(C.activity),
      product: cell(C.product),
      leadUnit: cell(C.leadUnit),
      coopUnits: cell(C.coopUnits),
      deadline: deadlineText(row(C.deadlineText)),
      budget: cell(C.budget),
    },
    extra: extraOf(cell(C.extra)),
    doubts: [],
  };
}

/** "I. Cải cách thể chế" is number and name; a field without number is known by its name. */
function sectionOf(field: string): Section {
  const match = /^(\S{1,8})\. (.*)$/su.exec(field);
  return match ? { no: match[1] ?? "", name: match[2] ?? "" } : { no: field, name: "" };
}

function sectionsOf(rows: readonly ActivityRow[]): Section[] {
  const found = new Map<string, Section>();
  for (const { cell } of rows) {
    const section = sectionOf(String(cell(C.field)));
    if (section.no !== "" && !found.has(section.no)) found.set(section.no, section);
  }
  return [...found.values()];
}

/** Lines "heading: text"; a line without heading goes on with the one above. */
function extraOf(text: string): Record<string, string> {
  const extra: Record<string, string> = {};
  let heading: string = C.extra;
  for (const line of text === "" ? [] : text.split("\n")) {
    const match = /^([^:]{1,60}): (.*)$/u.exec(line);
    heading = match?.[1] ?? heading;
    const words = match?.[2] ?? line;
    extra[heading] = extra[heading] === undefined ? words : `${extra[heading]}\n${words}`;
  }
  return extra;
}

function targetOf(row: SnapshotRow): Target[] {
  const value = row(T.value);
  const sign = row(T.operator);
  const operator = OPERATOR_SIGNS.find((candidate) => OPERATORS[candidate] === sign);
  if (typeof value !== "number" || operator === undefined) return [];
  const unit = String(row(T.unit));
  const text = String(row(T.text));
  // Ten digits: 0.07 × 100 is 7.000000000000001 in binary fractions.
  const number = unit === "%" ? Number((value * 100).toPrecision(10)) : value;
  return [{ no: String(row(T.no)), text, indicator: text, operator, value: number, unit }];
}

const OPERATOR_SIGNS = ["=", ">", ">=", "<", "<="] as const;
