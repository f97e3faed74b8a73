import { OVERVIEW } from "../../../locale/vi/workbook";
import { SCORE_COLUMNS } from "../../../locale/vi/scoring";
import { keyOf } from "../../../scoring/componentKey";
import type { Scheme } from "../../../scoring/scheme";
import { area, cell } from "../../a1";
import { column, quoted } from "../../formulaText";
import { NAMES, TABLES } from "../../layout";
import { FONT_SIZES, SERIES } from "../../palette";
import { formula } from "../../spec";
import { textHeight } from "../../textHeight";
import { shareOf } from "./counting";
import { chartDataFormat, COLUMNS, LABEL_WIDTH, ours, smallTableFormats, type Part } from "./part";

const { label, firstNumber, lastNumber, chart, last, dataLabel, data, data2 } = COLUMNS;
/** Room that the chart needs to be readable. */
const CHART_ROWS = 9;

/** Self-assessed points of each of the scheme's fields against its maximum; nothing where it has no fields. */
export function fieldScores(top: number, { fields }: Scheme): Part {
  if (fields.length === 0) return { nextRow: top, blocks: [], formats: [] };
  const first = top + 1;
  const total = first + fields.length;
  const bottom = Math.max(total, top + CHART_ROWS - 1);
  const of = (heading: string): string => column(TABLES.scorecard, heading);
  const sums = (key: string) => [
    `SUMIFS(${of(SCORE_COLUMNS.max)},${of(SCORE_COLUMNS.key)},${quoted(key)})`,
    `SUMIFS(${of(SCORE_COLUMNS.applicable)},${of(SCORE_COLUMNS.field)},${quoted(key)})`,
    `SUMIFS(${of(SCORE_COLUMNS.self)},${of(SCORE_COLUMNS.key)},${quoted(key)})`,
  ];
  const lineOf = (name: string, row: number, cells: readonly string[], share: `=${string}`) => [
    name,
    ...cells.map((text) => formula(`=${text}`)),
    formula(`=${cell(row, firstNumber + 1)}-${cell(row, firstNumber + 2)}`),
    formula(share),
  ];
  const column1 = (at: number) => area(first, at, total - 1, at);
  return {
    nextRow: bottom + 2,
    blocks: [
      ours(cell(top, label), [
        [OVERVIEW.byScore, ...OVERVIEW.scoreColumns],
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
        ...fields.map(({ no }, index) => [
          no,
          formula(`=${cell(first + index, firstNumber)}`),
          formula(`=${cell(first + index, firstNumber + 2)}`),
        ]),
      ]),
    ],
    formats: [
      ...smallTableFormats(top, total, lastNumber),
      { range: area(first, firstNumber, total, lastNumber - 1), numberFormat: "0.00" },
      chartDataFormat(top, total),
    ],
    rowHeights: fields.map(({ no, name }, index) => ({
      rows: String(first + index),
      height: textHeight(`${no}. ${name}`, LABEL_WIDTH, FONT_SIZES.body),
    })),
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
        type: "columnClustered",
        title: OVERVIEW.charts.scores,
        categories: column1(dataLabel),
        series: [
          { name: OVERVIEW.scoreColumns[0], values: column1(data), color: SERIES.open },
          { name: OVERVIEW.scoreColumns[2], values: column1(data2), color: SERIES.done },
        ],
        from: cell(top, chart),
        to: cell(bottom, last),
        legend: "bottom",
        valueFormat: "0.##",
      },
    ],
  };
}
