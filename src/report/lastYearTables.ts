import { selfReport as say } from "../locale/vi/report";
import { SCORE_COLUMNS as C } from "../locale/vi/scoring";
import { NAMES } from "../workbook/layout";
import { formula } from "../workbook/spec";
import { plain, type ReportColumn, type ReportPiece, type ReportTableRow } from "./reportPiece";
import { fieldSums, UNSCORED } from "./scoreTables";
import type { LastYear, ScorecardFacts } from "./selfFacts";

const POINTS = "0.00";
const SHARE = "0.00%";
const CHANGE = "+0.00;-0.00;0.00";

/** A field or the whole: last year's results, and the formulas of this year's. */
interface Compared {
  readonly no: string | null;
  readonly name: string;
  readonly lastYear: LastYear;
  readonly share: string;
  readonly points: string;
  readonly max: string;
}

/** This year's points and indexes beside last year's, of what is known of last year; [] where nothing is. */
export function lastYearPieces({ fields }: ScorecardFacts, total: LastYear): readonly ReportPiece[] {
  const all: readonly Compared[] = [
    ...fields.map(({ no, name, key, lastYear }): Compared => {
      const { at, applicable } = fieldSums(key);
      return { no, name, lastYear, share: at(C.share), points: at(C.self), max: applicable };
    }),
    {
      ...{ no: null, name: say.summary.total, lastYear: total },
      ...{ share: NAMES.index, points: NAMES.selfScore, max: NAMES.maxScore },
    },
  ];
  return [
    ...comparison(say.comparison.points, POINT_COLUMNS, all.flatMap(pointsRow)),
    ...comparison(say.comparison.title, INDEX_COLUMNS, all.flatMap(indexRow)),
  ];
}

function comparison(
  title: string,
  columns: readonly ReportColumn[],
  rows: readonly ReportTableRow[],
): readonly ReportPiece[] {
  if (rows.length === 0) return [];
  return [
    { kind: "paragraph", content: plain(title), owner: "ours", style: "body" },
    { kind: "table", table: { columns, rows } },
  ];
}

const points = (heading: string, letter: string): ReportColumn => ({
  ...{ heading, from: letter, to: letter, align: "center", numberFormat: POINTS },
});

const POINT_COLUMNS: readonly ReportColumn[] = [
  { heading: say.summary.no, from: "A", to: "A", align: "center" },
  { heading: say.summary.field, from: "B", to: "B", align: "left" },
  points(say.comparison.maxBefore, "C"),
  points(say.comparison.pointsBefore, "D"),
  points(say.comparison.maxNow, "E"),
  points(say.comparison.pointsNow, "F"),
  { heading: say.comparison.change, from: "G", to: "H", align: "center", numberFormat: CHANGE },
];

const INDEX_COLUMNS: readonly ReportColumn[] = [
  { heading: say.summary.no, from: "A", to: "A", align: "center" },
  { heading: say.summary.field, from: "B", to: "C", align: "left" },
  { heading: say.comparison.before, from: "D", to: "E", align: "center", numberFormat: SHARE },
  { heading: say.comparison.now, from: "F", to: "G", align: "center", numberFormat: SHARE },
  { heading: say.comparison.change, from: "H", to: "H", align: "center", numberFormat: CHANGE },
];

function pointsRow({ no, name, lastYear, points: now, max }: Compared): readonly ReportTableRow[] {
  if (lastYear.points === null) return [];
  const { points: before, max: maxBefore } = lastYear.points;
  const cells = [
    ...[no, name],
    formula(`=IF(ISNUMBER(${maxBefore}),${maxBefore},"")`),
    formula(`=IF(ISNUMBER(${before}),${before},"")`),
    formula(`=${max}`),
    formula(`=IF(${UNSCORED},"",${now})`),
    formula(`=IF(${comparable(before, now)},ROUND(${now}-${before},2),"")`),
  ];
  return [{ cells, bold: no === null }];
}

/** Last year's index is entered in percent; the change is in points of percent. */
function indexRow({
  no,
  name,
  lastYear: { index: before },
  share: now,
}: Compared): readonly ReportTableRow[] {
  if (before === null) return [];
  const cells = [
    ...[no, name],
    formula(`=IF(ISNUMBER(${before}),${before}/100,"")`),
    formula(`=IF(${UNSCORED},"",${now})`),
    formula(`=IF(${comparable(before, now)},ROUND(100*${now}-${before},2),"")`),
  ];
  return [{ cells, bold: no === null }];
}

function comparable(before: string, now: string): string {
  return `AND(ISNUMBER(${before}),ISNUMBER(${now}),NOT(${UNSCORED}))`;
}
