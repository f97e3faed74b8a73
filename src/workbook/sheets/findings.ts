import type { ActivityField, Plan } from "../../plan/plan";
import type { Finding, FindingPlace } from "../../validation/finding";
import {
  DISMISSED,
  GO_TO_CELL,
  HINTS,
  INPUT_ERRORS,
  LIST_SEPARATOR,
  NO_FINDINGS,
  RESOLVED,
  SEVERITIES,
  TITLES,
} from "../../locale/vi/workbook";
import { column, quoted } from "../formulaText";
import { FINDING_COLUMNS, LIST_NAMES, PLAN_COLUMNS, SHEET_NAMES, TABLES, TARGET_COLUMNS } from "../layout";
import { PALETTE } from "../palette";
import type { Cell, ConditionalFormatSpec, SheetDescription, TableSpec } from "../spec";
import { formula } from "../spec";
import { fieldNames, textOf } from "./planRows";
import { TablePlace, tableSheet } from "./tableSheet";

const C = FINDING_COLUMNS;

/** Where the activity's fields stand in KeHoach. */
const COLUMN_OF: Readonly<Record<ActivityField, string>> = {
  objective: PLAN_COLUMNS.objective,
  task: PLAN_COLUMNS.task,
  activity: PLAN_COLUMNS.activity,
  product: PLAN_COLUMNS.product,
  leadUnit: PLAN_COLUMNS.leadUnit,
  coopUnits: PLAN_COLUMNS.coopUnits,
  deadline: PLAN_COLUMNS.deadlineText,
  budget: PLAN_COLUMNS.budget,
};

/** The sheet Kiểm tra: what the validation found, most serious first, each with a link to its cell. */
export function describeFindings(plan: Plan, findings: readonly Finding[]): SheetDescription {
  const table: Omit<TableSpec, "at" | "showBanding"> = {
    name: TABLES.findings,
    columns: [
      { heading: C.severity, owner: "ours", width: 11, align: "center" },
      { heading: C.field, owner: "ours", width: 19, wrap: true },
      { heading: C.no, owner: "ours", width: 6, align: "center" },
      { heading: C.message, owner: "ours", width: 50, wrap: true },
      { heading: C.fix, owner: "ours", width: 40, wrap: true },
      { heading: C.link, owner: "ours", width: 10, align: "center" },
      { heading: C.dismissed, owner: "person", width: 11, align: "center" },
      { heading: C.reason, owner: "person", width: 24, wrap: true },
      { heading: C.code, owner: "ours", width: 22, wrap: true },
      { heading: C.key, owner: "ours", width: 10 },
    ],
    rows: findings.length > 0 ? rowsOf(plan, findings) : [[null, null, null, NO_FINDINGS, ...blanks(6)]],
    key: C.key,
    provenance: { departed: { heading: C.severity, text: RESOLVED } },
  };
  const place = new TablePlace(table);
  const sheet = tableSheet({
    id: "findings",
    name: SHEET_NAMES.findings,
    title: TITLES.findings,
    hint: HINTS.findings,
    table,
    hidden: [C.key],
    printUpTo: C.reason,
    frozenColumns: 1,
  });
  return {
    sheet: {
      ...sheet,
      formats: [
        ...sheet.formats,
        { range: place.cells(C.link), color: "#0563C1", underline: true },
        { range: place.cells(C.code), color: PALETTE.muted, fontSize: 9 },
      ],
      validations: [
        {
          range: place.cells(C.dismissed),
          rule: { kind: "list", source: `=${LIST_NAMES.dismissed}` },
          error: { ...INPUT_ERRORS.dismissed, style: "stop" },
        },
      ],
      conditionalFormats: conditionalFormats(place),
    },
    names: [],
  };
}

const ORDER = ["error", "warning", "info"] as const;

function rowsOf(plan: Plan, findings: readonly Finding[]): Cell[][] {
  const fields = fieldNames(plan.sections);
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return sorted.map((finding) => {
    const { place } = finding;
    const section = "section" in place ? (fields.get(place.section) ?? place.section) : "";
    return [
      SEVERITIES[finding.severity],
      textOf(section),
      textOf("no" in place ? place.no : ""),
      finding.message,
      textOf(finding.fixes.map(({ label }) => label).join(LIST_SEPARATOR)),
      linkTo(place),
      null,
      null,
      finding.code,
      `${finding.code}|${placeKey(place)}`,
    ];
  });
}

/** A finding is the same one in a later run when its rule and its place are the same. */
function placeKey(place: FindingPlace): string {
  if (place.of === "cell") return `${place.key}|${place.field}`;
  if (place.of === "activity") return place.key;
  if (place.of === "section") return place.section;
  return place.of === "target" ? place.no : "";
}

/** CELL gives the address as it is now, whatever was sorted or renamed. */
function linkTo(place: FindingPlace): Cell {
  const target = linkTarget(place);
  if (target === null) return null;
  const { table, heading, keyColumn, key } = target;
  const row = `MATCH(${quoted(key)},${column(table, keyColumn)},0)`;
  const address = `CELL("address",INDEX(${column(table, heading)},${row}))`;
  return formula(`=IF(ISNUMBER(${row}),HYPERLINK("#"&${address},${quoted(GO_TO_CELL)}),"")`);
}

interface LinkTarget {
  readonly table: string;
  readonly heading: string;
  readonly keyColumn: string;
  readonly key: string;
}

function linkTarget(place: FindingPlace): LinkTarget | null {
  switch (place.of) {
    case "cell":
      return inPlan(COLUMN_OF[place.field], place.key);
    case "activity":
      return inPlan(PLAN_COLUMNS.key, place.key);
    case "target":
      return {
        table: TABLES.targets,
        heading: TARGET_COLUMNS.text,
        keyColumn: TARGET_COLUMNS.no,
        key: place.no,
      };
    case "section":
    case "document":
      return null;
  }
}

function inPlan(heading: string, key: string): LinkTarget {
  return { table: TABLES.plan, heading, keyColumn: PLAN_COLUMNS.key, key };
}

function conditionalFormats(place: TablePlace): ConditionalFormatSpec[] {
  const severity = place.first(C.severity);
  const all = place.cells(C.severity, C.code);
  const gone = `OR(${place.first(C.dismissed)}=${quoted(DISMISSED)},${severity}=${quoted(RESOLVED)})`;
  return [
    { kind: "formula", range: all, formula: `=${gone}`, color: PALETTE.muted },
    {
      kind: "formula",
      range: place.cells(C.severity),
      formula: `=AND(${severity}=${quoted(SEVERITIES.error)},NOT(${gone}))`,
      fill: PALETTE.warning,
      color: PALETTE.warningText,
      bold: true,
    },
    {
      kind: "formula",
      range: place.cells(C.severity),
      formula: `=AND(${severity}=${quoted(SEVERITIES.warning)},NOT(${gone}))`,
      fill: PALETTE.amber,
      color: PALETTE.amberText,
    },
    {
      kind: "formula",
      range: place.cells(C.reason),
      formula: `=AND(${place.first(C.dismissed)}=${quoted(DISMISSED)},${place.first(C.reason)}="")`,
      fill: PALETTE.amber,
    },
  ];
}

function blanks(count: number): null[] {
  return new Array<null>(count).fill(null);
}
