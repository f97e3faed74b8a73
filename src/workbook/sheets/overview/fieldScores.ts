import { OVERVIEW } from "../../../locale/vi/workbook";
import { SCORE_COLUMNS } from "../../../locale/vi/scoring";
import { keyOf } from "../../../scoring/componentKey";
import type { Scheme } from "../../../scoring/scheme";
import { area, cell } from "../../a1";
import { column, quoted } from "../../formulaText";
import { NAMES, TABLES } from "../../layout";
import { SERIES } from "../../palette";
import { formula, type FormulaCell } from "../../spec";
import { shareOf } from "./counting";
import type { Panel } from "./panels";
import {
  chartDataFormat,
  COLUMNS,
  labelMerges,
  ours,
  smallTableFormats,
  tableHeights,
  tableRow,
  type Part,
} from "./part";
import { shortLabel } from "./shortLabel";

const { label, firstNumber, lastNumber, dataLabel, data, data2 } = COLUMNS;

/** Room is kept for points as long as these. */
const LONG_POINTS = " (88,88/88)";

/** The name of a bar with its points and maximum: labels of two bars side by side would lie over each other. */
function withPoints(name: string, row: number): FormulaCell {
  const said = (value: string): string => `SUBSTITUTE(ROUND(N(${value}),2)&"",".",",")`;
  const [points, most] = [cell(row, firstNumber + 2), cell(row, firstNumber)];
  return formula(`=${quoted(`${name} (`)}&${said(points)}&"/"&${said(most)}&")"`);
}

/** Self-assessed points of each of the scheme's fields against its maximum; nothing where it has no fields. */
export function fieldScores(top: number, { fields }: Scheme, panel: Panel): Part {
  if (fields.length === 0) return { nextRow: top, blocks: [], formats: [] };
  const first = top + 1;
  const total = first + fields.length;
  const of = (heading: string): string => column(TABLES.scorecard, heading);
  const sums = (key: string) => [
    `SUMIFS(${of(SCORE_COLUMNS.max)},${of(SCORE_COLUMNS.key)},${quoted(key)})`,
    `SUMIFS(${of(SCORE_COLUMNS.applicable)},${of(SCORE_COLUMNS.field)},${quoted(key)})`,
    `SUMIFS(${of(SCORE_COLUMNS.self)},${of(SCORE_COLUMNS.key)},${quoted(key)})`,
  ];
  const lineOf = (name: string, row: number, cells: readonly string[], share: `=${string}`) =>
    tableRow(
      name,
      ...cells.map((text) => formula(`=${text}`)),
      formula(`=${cell(row, firstNumber + 1)}-${cell(row, firstNumber + 2)}`),
      formula(share),
    );
  // Bars grow upwards from the axis: the first row of the table goes last into the chart.
  const charted = fields.map((field, index) => ({ field, row: first + index })).reverse();
  const column1 = (at: number) => area(first, at, total - 1, at);
  return {
    nextRow: total + 2,
    blocks: [
      ours(cell(top, label), [
        tableRow(OVERVIEW.byScore, ...OVERVIEW.scoreColumns),
        ...fields.map(({ no, name }, index) => {
          const row = first + index;
          const share = shareOf(cell(row, firstNumber + 2), cell(row, firstNumber + 1));
          return lineOf(`${no}. ${name}`, row, sums(keyOf("field", no)), share);
        }),
        lineOf(
          OVERVIEW.totalScore,
          total,
          [`SUM(${column1(firstNumber)})`, NAMES.maxScore, NAMES.selfScore],
          `=${NAMES.index}`,
        ),
      ]),
      ours(cell(top, dataLabel), [
        [OVERVIEW.chartData, null, null],
        ...charted.map(({ field: { no, name }, row }) => [
          withPoints(shortLabel(`${no}. ${name}`, LONG_POINTS), row),
          formula(`=${cell(row, firstNumber + 2)}`),
          formula(`=${cell(row, firstNumber)}`),
        ]),
      ]),
    ],
    formats: [
      ...smallTableFormats(top, total, lastNumber),
      { range: area(first, firstNumber, total, lastNumber - 1), numberFormat: "0.00" },
      chartDataFormat(top, total),
    ],
    merges: labelMerges(top, total),
    rowHeights: tableHeights(
      top,
      fields.map(({ no, name }) => `${no}. ${name}`),
    ),
    conditionalFormats: [
      {
        kind: "dataBar",
        range: area(first, lastNumber, total, lastNumber),
        color: SERIES.late,
        max: 1,
      },
    ],
    charts: [
      {
        name: "BieuDoDiem",
        type: "barClustered",
        title: OVERVIEW.charts.scores,
        categories: column1(dataLabel),
        series: [
          { name: OVERVIEW.scoreColumns[2], values: column1(data), color: SERIES.done, unlabelled: true },
          { name: OVERVIEW.scoreColumns[0], values: column1(data2), color: SERIES.open, unlabelled: true },
        ],
        ...panel,
        legend: "bottom",
      },
    ],
  };
}
