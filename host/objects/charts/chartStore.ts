import type { Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { buildChartModel } from "@cj-tech-master/excelts/chart";
import { nameChart } from "../../engine/package/chartNames";
import type { ChartDefinition } from "./chartDefinition";
import { chartOptions } from "./chartModel";
import type { ChartPart } from "./readChart";
import { definitionOf } from "./readChart";

/** Where a chart lies: cells (from 0, with the part of the cell as a fraction) of its two corners. */
export interface Corners {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

const definitions = new WeakMap<ChartPart, ChartDefinition>();

/** The definition of a chart; one that came with a file is read from it. */
export function definitionFor(chart: ChartPart): ChartDefinition {
  const known = definitions.get(chart);
  if (known !== undefined) return known;
  const read = definitionOf(chart);
  definitions.set(chart, read);
  return read;
}

export function addChart(
  sheet: SheetModel,
  definition: ChartDefinition,
  name: string,
  corners: Corners,
): ChartPart {
  const number = sheet.addChart(chartOptions(definition), rangeOf(corners));
  const chart = sheet.getCharts().find(({ chartNumber }) => chartNumber === number);
  if (chart === undefined) throw new RangeError(`The chart ${name} was not made.`);
  definitions.set(chart, definition);
  nameChart(chart, name);
  return chart;
}

/** Builds the file's chart anew from its definition. */
export function rebuild(chart: ChartPart): void {
  const fresh = buildChartModel(chartOptions(definitionFor(chart)));
  chart.mutate((model) => {
    for (const key of Object.keys(model)) Reflect.deleteProperty(model, key);
    Object.assign(model, fresh);
  });
}

export function cornersOf({ range: { tl, br } }: ChartPart): Corners {
  const end = br ?? tl;
  return { from: { row: tl.row, column: tl.col }, to: { row: end.row, column: end.col } };
}

export function place(chart: ChartPart, corners: Corners): void {
  const { from, to } = corners;
  chart.range.tl.row = from.row;
  chart.range.tl.col = from.column;
  if (chart.range.br === undefined) chart.range.br = chart.range.tl.clone();
  chart.range.br.row = to.row;
  chart.range.br.col = to.column;
  delete chart.range.ext;
  delete chart.range.pos;
}

function rangeOf({ from, to }: Corners) {
  return { tl: { row: from.row, col: from.column }, br: { row: to.row, col: to.column } };
}
