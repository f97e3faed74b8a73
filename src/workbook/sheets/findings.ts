import { ACTIVITY_FIELDS, type Plan } from "../../plan/plan";
import { findingKey, type Finding, type FindingPlace } from "../../validation/finding";
import { SCORE_COLUMNS } from "../../locale/vi/scoring";
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
import { cases, column, own, quoted } from "../formulaText";
import {
  FINDING_COLUMNS,
  LIST_NAMES,
  PLAN_COLUMNS,
  SHEET_NAMES,
  TABLES,
  TARGET_COLUMNS,
  UNIT_COLUMNS,
} from "../layout";
import { PALETTE } from "../palette";
import type { Cell, ConditionalFormatSpec, SheetDescription, TableSpec } from "../spec";
import { COLUMN_OF } from "./plan/planColumns";
import { textOf } from "./cellContents";
import { fieldNames } from "./plan/planRows";
import { TablePlace, tableSheet } from "./tableSheet";

const C = FINDING_COLUMNS;

/** What of an activity a finding can be about; a link says by its place here, from 1, which column it means. */
const LINKED = ["key", ...ACTIVITY_FIELDS] as const;
/** Behind them: the sheets of the targets, of the units and of the scorecard. */
const TARGETS = LINKED.length + 1;
const UNITS = TARGETS + 1;
const COMPONENTS = UNITS + 1;

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
      { heading: C.link, owner: "ours", width: 10, align: "center", formula: linkFormula() },
      { heading: C.dismissed, owner: "person", width: 11, align: "center" },
      { heading: C.reason, owner: "person", width: 24, wrap: true },
      { heading: C.code, owner: "ours", width: 22, wrap: true },
      { heading: C.key, owner: "ours", width: 10 },
      { heading: C.linkColumn, owner: "ours", width: 10 },
      { heading: C.linkRow, owner: "ours", width: 10 },
    ],
    rows: findings.length > 0 ? rowsOf(plan, findings) : [[null, null, null, NO_FINDINGS, ...blanks(8)]],
    key: C.key,
    provenance: { departed: { heading: C.severity, text: RESOLVED } },
    belongsTo: {
      table: TABLES.plan,
      heading: C.linkRow,
      separator: "|",
      keepsOwner: false,
      where: { heading: C.linkColumn, atMost: LINKED.length },
    },
  };
  const place = new TablePlace(table);
  const sheet = tableSheet({
    id: "findings",
    name: SHEET_NAMES.findings,
    title: TITLES.findings,
    hint: HINTS.findings,
    table,
    hidden: [C.key, C.linkColumn, C.linkRow],
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
    const section =
      place.of === "component"
        ? SHEET_NAMES.scorecard
        : "section" in place
          ? (fields.get(place.section) ?? place.section)
          : "";
    return [
      SEVERITIES[finding.severity],
      textOf(section),
      textOf("no" in place ? place.no : ""),
      finding.message,
      textOf(finding.fixes.map(({ label }) => label).join(LIST_SEPARATOR)),
      null,
      null,
      null,
      finding.code,
      findingKey(finding),
      ...linkOf(place),
    ];
  });
}

/**
 * One formula for the whole column. CELL gives the address as it is now, whatever was sorted or renamed. It stands
 * within CHOOSE, since LibreOffice has no address for a cell of the range that CHOOSE gives.
 */
function linkFormula(): `=${string}` {
  const at = own(C.linkColumn);
  const rowIn = (table: string, keys: string) => `MATCH(${own(C.linkRow)},${column(table, keys)},0)`;
  const inPlan = rowIn(TABLES.plan, PLAN_COLUMNS.key);
  const inTargets = rowIn(TABLES.targets, TARGET_COLUMNS.no);
  const inUnits = rowIn(TABLES.units, UNIT_COLUMNS.name);
  const inScorecard = rowIn(TABLES.scorecard, SCORE_COLUMNS.key);
  const addressOf = (table: string, heading: string, row: string) =>
    `CELL("address",INDEX(${column(table, heading)},${row}))`;
  const addresses = [
    ...LINKED.map((of) => addressOf(TABLES.plan, of === "key" ? PLAN_COLUMNS.key : COLUMN_OF[of], inPlan)),
    addressOf(TABLES.targets, TARGET_COLUMNS.text, inTargets),
    addressOf(TABLES.units, UNIT_COLUMNS.name, inUnits),
    addressOf(TABLES.scorecard, SCORE_COLUMNS.name, inScorecard),
  ];
  const rowOf = cases(
    [
      [`N(${at})=${TARGETS}`, inTargets],
      [`N(${at})=${UNITS}`, inUnits],
      [`N(${at})=${COMPONENTS}`, inScorecard],
    ],
    inPlan,
  );
  const exists = `ISNUMBER(${rowOf})`;
  const link = `HYPERLINK("#"&CHOOSE(${at},${addresses.join(",")}),${quoted(GO_TO_CELL)})`;
  return `=IF(AND(ISNUMBER(${at}),${exists}),${link},"")`;
}

/** Column and row of the cell that a finding is about; blanks where it is about none. */
function linkOf(place: FindingPlace): readonly [number | null, string | null] {
  switch (place.of) {
    case "cell":
      return [LINKED.indexOf(place.field) + 1, place.key];
    case "activity":
      return [LINKED.indexOf("key") + 1, place.key];
    case "target":
      return [TARGETS, place.no];
    case "unit":
      return [UNITS, place.name];
    case "component":
      return [COMPONENTS, place.code];
    case "section":
    case "duty":
    case "document":
      return [null, null];
  }
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
