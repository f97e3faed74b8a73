import { OVERVIEW } from "../../../locale/vi/workbook";
import { area, cell } from "../../a1";
import type { BreakdownGroup } from "../../breakdown";
import { column } from "../../formulaText";
import { PLAN_COLUMNS, TABLES } from "../../layout";
import { FONT_SIZES, SERIES } from "../../palette";
import { textHeight } from "../../textHeight";
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
import { chartDataFormat, COLUMNS, LABEL_WIDTH, ours, type Part, smallTableFormats } from "./part";

/** Room that a chart needs to be readable. */
const CHART_ROWS = 9;

interface Row {
  readonly label: string;
  /** A short name for the chart. */
  readonly short: string;
  readonly where: Where;
}

interface Breakdown {
  readonly title: string;
  readonly rest: string;
  readonly rows: readonly Row[];
  readonly chart: Pick<ChartSpec, "name" | "type" | "title">;
  /** Bars grow upwards from the axis: the first row of the table goes last into the chart. */
  readonly reversed: boolean;
  /** Draws how many fall due and are done, not shares. */
  readonly byCount: boolean;
}

/** Completion by field. Short names in the chart are the fields' numbers. */
export function byField(top: number, groups: readonly BreakdownGroup[]): Part {
  const range = column(TABLES.plan, PLAN_COLUMNS.field);
  return breakdown(top, {
    title: OVERVIEW.byField,
    rest: OVERVIEW.otherFields,
    rows: groups.map(({ label }, index) => ({
      label,
      short: /^([\p{L}\p{N}]{1,5})\. /u.exec(label)?.[1] ?? shorten(label, 12),
      where: `${range},${criterion("fields", index)}`,
    })),
    chart: { name: "BieuDoLinhVuc", type: "columnClustered", title: OVERVIEW.charts.fields },
    reversed: false,
    byCount: false,
  });
}

/** Completion by lead cell, as written. */
export function byUnit(top: number, groups: readonly BreakdownGroup[]): Part {
  const range = column(TABLES.plan, PLAN_COLUMNS.leadUnit);
  return breakdown(top, {
    title: OVERVIEW.byUnit,
    rest: OVERVIEW.otherUnits,
    rows: groups.map(({ label }, index) => ({
      label: shorten(label, 90),
      short: shorten(label, 21),
      where: `${range},${criterion("units", index)}`,
    })),
    chart: { name: "BieuDoDonVi", type: "barClustered", title: OVERVIEW.charts.units },
    reversed: true,
    byCount: false,
  });
}

/** Completion by the quarter in which the activities fall due. */
export function byQuarter(top: number): Part {
  return breakdown(top, {
    title: OVERVIEW.byQuarter,
    rest: OVERVIEW.otherDues,
    rows: ["I", "II", "III", "IV"].map((numeral, index) => ({
      label: OVERVIEW.quarter + numeral,
      short: OVERVIEW.quarter + numeral,
      where: dueInQuarter(index + 1),
    })),
    chart: { name: "BieuDoQuy", type: "line", title: OVERVIEW.charts.quarters },
    reversed: false,
    byCount: true,
  });
}

/** Completion by the month in which the activities fall due. */
export function byMonth(top: number): Part {
  return breakdown(top, {
    title: OVERVIEW.byMonth,
    rest: OVERVIEW.otherDues,
    rows: Array.from({ length: 12 }, (_, index) => ({
      label: `${OVERVIEW.month}${index + 1}`,
      short: String(index + 1),
      where: dueInMonth(index + 1),
    })),
    chart: { name: "BieuDoThang", type: "columnClustered", title: OVERVIEW.charts.months },
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
  const cells = rows.map(({ label, where }, index) => [
    label,
    ...counts(where).map((text) => formula(`=${text}`)),
    share(first + index),
  ]);
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
  const bottom = rows.length === 0 ? total : Math.max(total, top + CHART_ROWS - 1);
  return {
    nextRow: bottom + 2,
    blocks: [
      ours(cell(top, COLUMNS.label), [
        [title, ...OVERVIEW.columns],
        ...cells,
        [rest, ...difference, share(restRow)],
        [OVERVIEW.total, ...counts("").map((text) => formula(`=${text}`)), share(total)],
      ]),
      ours(cell(top, COLUMNS.weight), [
        [...OVERVIEW.weights],
        ...rows.map(({ where }, index) => weights(where, first + index)),
        weightLeft,
        weights("", total),
      ]),
      ours(cell(top, COLUMNS.dataLabel), [
        [OVERVIEW.chartData],
        ...shortRows.map(({ row, index }) => [
          row.short,
          byCount
            ? formula(`=${cell(first + index, COLUMNS.firstNumber)}`)
            : formula(`=N(${cell(first + index, COLUMNS.lastNumber)})`),
          byCount ? formula(`=${cell(first + index, COLUMNS.firstNumber + 1)}`) : null,
        ]),
      ]),
    ],
    formats: [...smallTableFormats(top, total, COLUMNS.lastNumber), chartDataFormat(top, total)],
    rowHeights: rows.map(({ label }, index) => ({
      rows: String(first + index),
      height: textHeight(label, LABEL_WIDTH, FONT_SIZES.body),
    })),
    conditionalFormats: [
      {
        kind: "dataBar",
        range: area(first, COLUMNS.lastNumber, total, COLUMNS.lastNumber),
        color: SERIES.late,
        max: 1,
      },
    ],
    charts: rows.length === 0 ? [] : [drawn(chart, first, rows.length, top, bottom, byCount)],
  };
}

function drawn(
  chart: Pick<ChartSpec, "name" | "type" | "title">,
  first: number,
  count: number,
  top: number,
  bottom: number,
  byCount: boolean,
): ChartSpec {
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
    from: cell(top, COLUMNS.chart),
    to: cell(bottom, COLUMNS.last),
    legend: byCount ? "bottom" : "none",
    // Room for the label of a whole above its column.
    ...(byCount ? { valueFormat: "0" } : { valueFormat: "0%", valueMax: 1.15 }),
  };
}

function share(row: number): FormulaCell {
  return formula(shareOf(cell(row, COLUMNS.weightDone), cell(row, COLUMNS.weight)));
}

function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
