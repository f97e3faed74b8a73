import { HINTS, INPUT_ERRORS, TITLES, YES_NO } from "../../locale/vi/workbook";
import { scoreTotals } from "../../locale/vi/scoring";
import { column, own, quoted } from "../formulaText";
import { COMPARISON_COLUMNS, NAMES, SHEET_NAMES, TABLES } from "../layout";
import { lastYearName } from "../reports/reportId";
import type { Cell, SheetDescription, TableSpec } from "../spec";
import { formula } from "../spec";
import { TOTAL_KEY } from "./scorecard/scorecardRows";
import { TablePlace, tableSheet } from "./tableSheet";

const C = COMPARISON_COLUMNS;
/** This year's and last year's row of the agency that owns the workbook. */
const OWN_ROWS = { heading: C.key, texts: ["nay", "truoc"] };
const of = (heading: string): string => column(TABLES.comparison, heading);

/**
 * The sheet So sánh: indexes of several years and agencies with their ranks. This year's and last year's come from the
 * workbook, the others from people. Equal indexes have one rank, and the next one is left out (1, 1, 3).
 */
export function describeComparison(): SheetDescription {
  const table: Omit<TableSpec, "at" | "showBanding"> = {
    name: TABLES.comparison,
    columns: [
      { heading: C.year, owner: "person", computedIn: OWN_ROWS, width: 9, align: "center" },
      { heading: C.agency, owner: "person", computedIn: OWN_ROWS, width: 46, wrap: true },
      {
        heading: C.index,
        owner: "person",
        computedIn: OWN_ROWS,
        width: 11,
        align: "center",
        numberFormat: "0.00%",
      },
      { heading: C.rank, owner: "ours", width: 11, align: "center", formula: rankFormula(C.year) },
      { heading: C.tied, owner: "ours", width: 11, align: "center", formula: tiedFormula() },
      { heading: C.ownRank, owner: "ours", width: 12, align: "center", formula: rankFormula(C.agency) },
      { heading: C.note, owner: "person", width: 40, wrap: true },
      { heading: C.key, owner: "ours", width: 8 },
      { heading: C.compared, owner: "ours", width: 10, formula: comparedFormula() },
    ],
    rows: [
      ownRow("nay", `IF(ISNUMBER(${NAMES.year}),${NAMES.year},"")`, indexOfThisYear()),
      ownRow("truoc", `IF(ISNUMBER(${NAMES.year}),${NAMES.year}-1,"")`, indexOfLastYear()),
    ],
    key: C.key,
    rowOrder: "people",
  };
  const place = new TablePlace(table);
  const sheet = tableSheet({
    id: "comparison",
    name: SHEET_NAMES.comparison,
    title: TITLES.comparison,
    hint: HINTS.comparison,
    table,
    hidden: [C.key, C.compared],
    frozenColumns: 0,
  });
  return {
    sheet: {
      ...sheet,
      validations: [
        {
          range: place.cells(C.index),
          rule: { kind: "decimal", min: 0, max: 1.5 },
          error: { ...INPUT_ERRORS.comparedIndex, style: "stop" },
        },
      ],
    },
    names: [],
  };
}

/** A row of the workbook's own agency; people may write over it. */
function ownRow(key: string, year: string, index: string): readonly Cell[] {
  return [
    formula(`=${year}`),
    formula(`=${NAMES.agency}&""`),
    formula(`=IFERROR(${index},"")`),
    null,
    null,
    null,
    null,
    key,
    null,
  ];
}

/** Blank while nothing is scored: a 0 would be a rank. */
function indexOfThisYear(): string {
  const scored = `AND(ISNUMBER(${NAMES.index}),${NAMES.grade}<>${quoted(scoreTotals.notScored)})`;
  return `IF(${scored},${NAMES.index},"")`;
}

/** People enter it beside the self-assessment, in percent; a deleted report leaves a broken name. */
function indexOfLastYear(): string {
  const percent = lastYearName(TOTAL_KEY);
  return `IF(ISNUMBER(${percent}),${percent}/100,"")`;
}

/** Criteria compare numbers as texts of 15 digits: with four decimals both are the same. */
function comparedFormula(): `=${string}` {
  const counts = `AND(ISNUMBER(${own(C.index)}),${own(C.year)}&""<>"",${own(C.agency)}&""<>"")`;
  return `=IF(${counts},ROUND(N(${own(C.index)}),4),"")`;
}

/** One more than have a higher index among the rows that share a cell: the year's, or the agency's own. */
function rankFormula(shared: string): `=${string}` {
  const higher = `COUNTIFS(${sameAs(shared)},${of(C.compared)},">"&${own(C.compared)})`;
  return `=IF(ISNUMBER(${own(C.compared)}),${higher}+1,"")`;
}

function tiedFormula(): `=${string}` {
  const same = `COUNTIFS(${sameAs(C.year)},${of(C.compared)},${own(C.compared)})`;
  return `=IF(ISNUMBER(${own(C.compared)}),IF(${same}>1,${quoted(YES_NO.yes)},""),"")`;
}

function sameAs(heading: string): string {
  return `${of(heading)},${own(heading)}`;
}
