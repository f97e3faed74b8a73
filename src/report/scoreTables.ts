import { SCORE_COLUMNS, SCORE_LEVELS, scoreTotals } from "../locale/vi/scoring";
import { selfReport as say } from "../locale/vi/report";
import { column, quoted } from "../workbook/formulaText";
import { NAMES, TABLES } from "../workbook/layout";
import { formula, type Cell } from "../workbook/spec";
import { rowCell } from "./rowCell";
import type { ReportColumn, ReportPiece, ReportTableRow } from "./reportPiece";
import type { ScorecardFacts, ScoredField, ScoredItem } from "./selfFacts";

const C = SCORE_COLUMNS;
const of = (heading: string): string => column(TABLES.scorecard, heading);
const POINTS = "0.00";
const SHARE = "0.00%";

/** Nobody has scored anything yet: a zero would be a result. */
export const UNSCORED = `${NAMES.grade}=${quoted(scoreTotals.notScored)}`;
const scored = (value: string): Cell => formula(`=IF(${UNSCORED},${quoted(say.summary.notScored)},${value})`);

/** Maximum, applicable maximum, points and index of each field and of all. */
export function summaryTable({ fields, adjustments }: ScorecardFacts): ReportPiece {
  const { summary } = say;
  const columns: ReportColumn[] = [
    { heading: summary.no, from: "A", to: "A", align: "center" },
    { heading: summary.field, from: "B", to: "B", align: "left" },
    { heading: summary.max, from: "C", to: "C", align: "center", numberFormat: POINTS },
    { heading: summary.applicable, from: "D", to: "D", align: "center", numberFormat: POINTS },
    // wide enough for "chưa chấm" in one line: a row isn't made higher for what its formulas say
    { heading: summary.self, from: "E", to: "F", align: "center", numberFormat: POINTS },
    { heading: summary.share, from: "G", to: "H", align: "center", numberFormat: SHARE },
  ];
  const rows = [...fields.map(fieldRow), totalRow(), ...adjustments.map(adjustmentRow)];
  return { kind: "table", table: { columns, rows } };
}

function fieldRow({ key, no, name, selfScored }: ScoredField): ReportTableRow {
  const { at, applicable } = fieldSums(key);
  const scores: readonly Cell[] = selfScored
    ? [formula(`=${applicable}`), scored(at(C.self)), scored(`IF(${applicable}=0,"",${at(C.share)})`)]
    : Array.from({ length: 3 }, () => say.summary.notSelfScored);
  return { cells: [no, name, formula(`=${at(C.max)}`), ...scores], bold: false };
}

/** A field's cells of ChamDiem, and the maximum of what applies. */
export function fieldSums(key: string) {
  return {
    at: (heading: string): string => `SUMIFS(${of(heading)},${of(C.key)},${quoted(key)})`,
    applicable: `SUMIFS(${of(C.applicable)},${of(C.field)},${quoted(key)})`,
  };
}

function totalRow(): ReportTableRow {
  const maximum = `SUMIFS(${of(C.max)},${of(C.level)},${quoted(SCORE_LEVELS.total)})`;
  const cells = [
    ...[maximum, NAMES.maxScore].map((text) => formula(`=${text}`)),
    ...[NAMES.selfScore, NAMES.index].map(scored),
  ];
  return { cells: [null, say.summary.total, ...cells], bold: true };
}

function adjustmentRow(kind: "bonus" | "penalty"): ReportTableRow {
  const points = `SUMIFS(${of(C.self)},${of(C.level)},${quoted(SCORE_LEVELS[kind])})`;
  return { cells: [null, say.summary[kind], null, null, formula(`=${points}`), null], bold: false };
}

/** Every component with points but without evidence, and what people wrote in ChamDiem to explain it. */
export function unprovenTable(items: readonly ScoredItem[]): ReportPiece {
  const { unproven } = say;
  const columns: ReportColumn[] = [
    { heading: say.summary.no, from: "A", to: "A", align: "center" },
    { heading: unproven.component, from: "B", to: "B", align: "left" },
    { heading: say.summary.self, from: "C", to: "C", align: "center", numberFormat: POINTS },
    { heading: unproven.explanation, from: "D", to: "H", align: "left" },
  ];
  const rows = items.map(({ key, no, name, explanation }): ReportTableRow => {
    const at = (heading: string): string => rowCell(TABLES.scorecard, C.key, key, heading);
    const text = at(C.explanation);
    return {
      cells: [
        no,
        name,
        formula(`=IFERROR(${at(C.self)},"")`),
        formula(`=IFERROR(IF(${text}="",${quoted(unproven.missing)},${text}),"")`),
      ],
      measures: [no, name, "", explanation || unproven.missing],
      bold: false,
    };
  });
  return { kind: "table", table: { columns, rows } };
}
