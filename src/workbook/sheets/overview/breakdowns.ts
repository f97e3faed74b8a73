import { OVERVIEW } from "../../../locale/vi/workbook";
import { area, cell } from "../../a1";
import type { BreakdownGroup } from "../../breakdown";
import { column } from "../../formulaText";
import { PLAN_COLUMNS, TABLES } from "../../layout";
import { SERIES } from "../../palette";
import type { ChartSpec, FormulaCell } from "../../spec";
import { formula } from "../../spec";
import { criterion } from "../lists";
import type { Where } from "./counting";
import {
  countedOf,
  countOf,
  doneOf,
  doneWeight,
  dueInMonth,
  dueInQuarter,
  shareOf,
  weightOf,
} from "./counting";
import type { Panel } from "./panels";
import {
  chartDataFormat,
  COLUMNS,
  labelMerges,
  ours,
  type Part,
  smallTableFormats,
  tableHeights,
  tableRow,
} from "./part";
import { shortLabel } from "./shortLabel";

interface Row {
  readonly label: string;
  /** A short name for the chart. */
  readonly short: string;
  readonly where: Where;
}

/** Room is kept for counts as long as these. */
const LONG_COUNTS = " (88/88)";

type PlacedChart = Pick<ChartSpec, "name" | "type" | "title" | "from" | "to">;

interface Breakdown {
  readonly title: string;
  readonly rest: string;
  readonly rows: readonly Row[];
  readonly chart: PlacedChart;
  /** Bars grow upwards from the axis: the first row of the table goes last into the chart. */
  readonly reversed: boolean;
  /** Draws how many fall due and are done, not shares. */
  readonly byCount: boolean;
}

/** Completion by field. */
export function byField(top: number, groups: readonly BreakdownGroup[], panel: Panel): Part {
  const range = column(TABLES.plan, PLAN_COLUMNS.field);
  return breakdown(top, {
    title: OVERVIEW.byField,
    rest: OVERVIEW.otherFields,
    rows: groups.map(({ label }, index) => ({
      label,
      short: shortLabel(label, LONG_COUNTS),
      where: `${range},${criterion("fields", index)}`,
    })),
    chart: { name: "BieuDoLinhVuc", type: "barClustered", title: OVERVIEW.charts.fields, ...panel },
    reversed: true,
    byCount: false,
  });
}

/** Completion by lead cell, as written. */
export function byUnit(top: number, groups: readonly BreakdownGroup[], panel: Panel): Part {
  const range = column(TABLES.plan, PLAN_COLUMNS.leadUnit);
  return breakdown(top, {
    title: OVERVIEW.byUnit,
    rest: OVERVIEW.otherUnits,
    rows: groups.map(({ label }, index) => ({
      label: shorten(label, 110),
      short: shortLabel(label, LONG_COUNTS),
      where: `${range},${criterion("units", index)}`,
    })),
    chart: { name: "BieuDoDonVi", type: "barClustered", title: OVERVIEW.charts.units, ...panel },
    reversed: true,
    byCount: false,
  });
}

/** Completion by the quarter in which the activities fall due. */
export function byQuarter(top: number, panel: Panel): Part {
  return breakdown(top, {
    title: OVERVIEW.byQuarter,
    rest: OVERVIEW.otherDues,
    rows: ["I", "II", "III", "IV"].map((numeral, index) => ({
      label: OVERVIEW.quarter + numeral,
      short: OVERVIEW.quarter + numeral,
      where: dueInQuarter(index + 1),
    })),
    chart: { name: "BieuDoQuy", type: "line", title: OVERVIEW.charts.quarters, ...panel },
    reversed: false,
    byCount: true,
  });
}

/** Completion by the month in which the activities fall due. */
export function byMonth(top: number, panel: Panel): Part {
  return breakdown(top, {
    title: OVERVIEW.byMonth,
    rest: OVERVIEW.otherDues,
    rows: Array.from({ length: 12 }, (_, index) => ({
      label: `${OVERVIEW.month}${index + 1}`,
      short: String(index + 1),
      where: dueInMonth(index + 1),
    })),
    chart: { name: "BieuDoThang", type: "columnClustered", title: OVERVIEW.charts.months, ...panel },
    reversed: false,
    byCount: true,
  });
}

/**
 * A table whose rows add up to the whole: what none of the named groups holds is in the row before the last,
 * as the difference to the total.
 */
function breakdown(top: number, { title, rest, rows, chart, reversed, byCount }: Breakdown): Part {
  const first = top + 1;
  const restRow = first + rows.length;
  const total = restRow + 1;
  const counts = (where: Where) => [
    countedOf(where),
    doneOf(where),
    countOf("doneOnTime", where),
    countOf("overdue", where),
  ];
  const cells = rows.map(({ label, where }, index) =>
    tableRow(label, ...counts(where).map((text) => formula(`=${text}`)), share(first + index)),
  );
  const left = (at: number): string => {
    const named = rows.length === 0 ? "0" : `SUM(${area(first, at, restRow - 1, at)})`;
    return `${cell(total, at)}-${named}`;
  };
  const difference = [0, 1, 2, 3].map((offset) => formula(`=${left(COLUMNS.firstNumber + offset)}`));
  // Weights may be fractions, whose sums leave a last digit over.
  const weightLeft = [COLUMNS.weight, COLUMNS.weightDone].map((at) => formula(`=ROUND(${left(at)},9)`));
  const weights = (where: Where, row: number): FormulaCell[] => {
    const [counted, done] = [cell(row, COLUMNS.firstNumber), cell(row, COLUMNS.firstNumber + 1)];
    return [weightOf(where, counted), doneWeight(where, done)].map((text) => formula(`=${text}`));
  };
  const shortRows = reversed
    ? rows.map((row, index) => ({ row, index })).reverse()
    : rows.map((row, index) => ({ row, index }));
  return {
    nextRow: total + 2,
    blocks: [
      ours(cell(top, COLUMNS.label), [
        tableRow(title, ...OVERVIEW.columns),
        ...cells,
        tableRow(rest, ...difference, share(restRow)),
        tableRow(OVERVIEW.total, ...counts("").map((text) => formula(`=${text}`)), share(total)),
      ]),
      ours(cell(top, COLUMNS.weight), [
        [...OVERVIEW.weights],
        ...rows.map(({ where }, index) => weights(where, first + index)),
        weightLeft,
        weights("", total),
      ]),
      ours(cell(top, COLUMNS.dataLabel), [
        [OVERVIEW.chartData],
        ...shortRows.map(({ row, index }, at) =>
          byCount
            ? [
                chart.type === "line"
                  ? withCounts(cell(first + index, COLUMNS.label), first + index)
                  : row.short,
                formula(`=${cell(first + index, COLUMNS.firstNumber)}`),
                formula(`=${cell(first + index, COLUMNS.firstNumber + 1)}`),
              ]
            : [
                withCounts(cell(first + at, COLUMNS.data2), first + index),
                formula(`=N(${cell(first + index, COLUMNS.lastNumber)})`),
                row.short,
              ],
        ),
      ]),
    ],
    formats: [...smallTableFormats(top, total, COLUMNS.lastNumber), chartDataFormat(top, total)],
    merges: labelMerges(top, total),
    rowHeights: tableHeights(
      top,
      rows.map(({ label }) => label),
    ),
    conditionalFormats: [
      {
        kind: "dataBar",
        range: area(first, COLUMNS.lastNumber, total, COLUMNS.lastNumber),
        color: SERIES.late,
        max: 1,
      },
    ],
    charts: rows.length === 0 ? [] : [drawn(chart, first, rows.length, byCount)],
  };
}

function drawn(chart: PlacedChart, first: number, count: number, byCount: boolean): ChartSpec {
  const column = (at: number) => area(first, at, first + count - 1, at);
  const series = byCount
    ? [
        {
          name: OVERVIEW.columns[0],
          values: column(COLUMNS.data),
          // A grey line is too pale on paper.
          color: chart.type === "line" ? SERIES.late : SERIES.open,
        },
        { name: OVERVIEW.columns[1], values: column(COLUMNS.data2), color: SERIES.done },
      ]
    : [{ name: OVERVIEW.completion, values: column(COLUMNS.data), color: SERIES.done }];
  return {
    ...chart,
    categories: column(COLUMNS.dataLabel),
    series,
    legend: byCount ? "bottom" : "none",
    // Room for the label of a whole above its column.
    ...(byCount ? { valueFormat: "0" } : { valueFormat: "0%", valueMax: 1.15 }),
  };
}

function share(row: number): FormulaCell {
  return formula(shareOf(cell(row, COLUMNS.weightDone), cell(row, COLUMNS.weight)));
}

/** A bar's or point's label tells how many are done of how many. @example "I. THỂ CHẾ (1/3)" */
function withCounts(label: string, row: number): FormulaCell {
  const [counted, done] = [cell(row, COLUMNS.firstNumber), cell(row, COLUMNS.firstNumber + 1)];
  return formula(`=${label}&" ("&${done}&"/"&${counted}&")"`);
}

function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
