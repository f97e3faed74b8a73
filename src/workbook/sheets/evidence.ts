import { EVIDENCE_CHECKS } from "../../locale/vi/evidence";
import { SCORE_COLUMNS } from "../../locale/vi/scoring";
import { HINTS, INPUT_ERRORS, TITLES } from "../../locale/vi/workbook";
import { column, own, quoted } from "../formulaText";
import { EVIDENCE_COLUMNS, LIST_NAMES, SHEET_NAMES, TABLES } from "../layout";
import { PALETTE } from "../palette";
import type { ConditionalFormatSpec, SheetDescription, TableSpec } from "../spec";
import { DATE_FORMAT } from "./plan/planColumns";
import { TablePlace, tableSheet } from "./tableSheet";

const C = EVIDENCE_COLUMNS;
const of = (heading: string): string => column(TABLES.evidence, heading);
const isFilled = (heading: string): string => `${own(heading)}<>""`;

/** Documents that the scorecard leans on, a row each; all of it is people's but what is told about a row. */
export function describeEvidence(): SheetDescription {
  const text = { owner: "person", wrap: true } as const;
  const table: Omit<TableSpec, "at" | "showBanding"> = {
    name: TABLES.evidence,
    columns: [
      // Text, or Excel would make dates of codes such as 1.1.2.
      { heading: C.component, owner: "person", width: 12, numberFormat: "@", followsCode: true },
      { heading: C.name, owner: "ours", width: 38, wrap: true, formula: nameFormula() },
      { heading: C.number, ...text, width: 22, numberFormat: "@" },
      { heading: C.date, owner: "person", width: 13, numberFormat: DATE_FORMAT, align: "center" },
      { heading: C.summary, ...text, width: 40 },
      { heading: C.link, ...text, width: 36, numberFormat: "@" },
      { heading: C.check, owner: "ours", width: 34, wrap: true, formula: checkFormula() },
      { heading: C.counted, owner: "ours", width: 10, formula: countedFormula() },
      { heading: C.document, owner: "ours", width: 10, formula: documentFormula() },
    ],
    rows: [],
    key: C.component,
    rowOrder: "people",
    provenance: { keepAll: true },
  };
  const place = new TablePlace(table);
  const sheet = tableSheet({
    id: "evidence",
    name: SHEET_NAMES.evidence,
    title: TITLES.evidence,
    hint: HINTS.evidence,
    table,
    hidden: [C.counted, C.document],
    frozenColumns: 1,
  });
  return {
    sheet: {
      ...sheet,
      validations: [
        {
          range: place.cells(C.component),
          rule: { kind: "list", source: `=${LIST_NAMES.criteria}` },
          error: { ...INPUT_ERRORS.criterion, style: "warning" },
        },
        {
          range: place.cells(C.date),
          rule: { kind: "date", min: FIRST_DAY, max: LAST_DAY },
          error: { ...INPUT_ERRORS.documentDate, style: "stop" },
        },
      ],
      conditionalFormats: marks(place),
    },
    names: [],
  };
}

/** 01/01/2000 to 31/12/2100, as Excel counts days. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_415];

function nameFormula(): `=${string}` {
  const scored = (heading: string): string => column(TABLES.scorecard, heading);
  const row = `MATCH(${own(C.component)},${scored(SCORE_COLUMNS.key)},0)`;
  return `=IF(${isFilled(C.component)},IFERROR(INDEX(${scored(SCORE_COLUMNS.name)},${row}),""),"")`;
}

function countedFormula(): `=${string}` {
  const named = [C.number, C.summary, C.link].map(isFilled).join(",");
  return `=IF(AND(${isFilled(C.component)},OR(${named})),${own(C.component)}&"","")`;
}

/** Number and day, else the link. The sign before it keeps COUNTIFS from reading a number or a day into it. */
function documentFormula(): `=${string}` {
  const number = `"#"&UPPER(SUBSTITUTE(LEFT(${own(C.number)},100)," ",""))&"|"&N(${own(C.date)})`;
  const link = `IF(${isFilled(C.link)},"@"&LEFT(${own(C.link)},200),"")`;
  return `=IF(${isFilled(C.number)},${number},${link})`;
}

/** A drive, a shared folder of the office's network, or a file's address. */
function isLocal(link: string): string {
  return `OR(MID(${link},2,1)=":",LEFT(${link},2)="\\\\",LOWER(LEFT(${link},5))="file:")`;
}

function checkFormula(): `=${string}` {
  const anything = [C.number, C.date, C.summary, C.link].map(isFilled).join(",");
  const known = `COUNTIFS(${column(TABLES.scorecard, SCORE_COLUMNS.key)},${own(C.component)},${column(TABLES.scorecard, SCORE_COLUMNS.kind)},"?*")`;
  const same = `COUNTIFS(${of(C.document)},${own(C.document)})`;
  const twice = `COUNTIFS(${of(C.document)},${own(C.document)},${of(C.counted)},${own(C.counted)})>1`;
  const named = isFilled(C.document);
  const checks: readonly (readonly [when: string, text: string])[] = [
    [`AND(${own(C.component)}="",OR(${anything}))`, EVIDENCE_CHECKS.noComponent],
    [`AND(${isFilled(C.component)},${known}=0)`, EVIDENCE_CHECKS.unknown],
    [`AND(${isFilled(C.component)},${own(C.counted)}="")`, EVIDENCE_CHECKS.noDocument],
    [`ISTEXT(${own(C.date)})`, EVIDENCE_CHECKS.dateIsText],
    [`AND(${named},${twice})`, EVIDENCE_CHECKS.twice],
    [`AND(${named},${same}>1,NOT(${twice}))`, EVIDENCE_CHECKS.shared],
    [isLocal(own(C.link)), EVIDENCE_CHECKS.local],
  ];
  return `=${checks.map(([when, text]) => `IF(${when},${quoted(text)},"")`).join("&")}`;
}

function marks(place: TablePlace): ConditionalFormatSpec[] {
  const check = place.first(C.check);
  const says = (text: string): string => `ISNUMBER(FIND(${quoted(text.trim())},${check}))`;
  const amber = { fill: PALETTE.amber, color: PALETTE.amberText } as const;
  return [
    {
      kind: "formula",
      range: place.cells(C.check),
      // Some programs drop blanks at the end of a text in such a formula.
      formula: `=AND(${check}<>"",TRIM(${check})<>${quoted(EVIDENCE_CHECKS.shared.trim())})`,
      ...amber,
    },
    { kind: "formula", range: place.cells(C.check), formula: `=${check}<>""`, color: PALETTE.muted },
    { kind: "formula", range: place.cells(C.link), formula: `=${says(EVIDENCE_CHECKS.local)}`, ...amber },
    { kind: "formula", range: place.cells(C.number), formula: `=${says(EVIDENCE_CHECKS.twice)}`, ...amber },
  ];
}
