import type { Worksheet } from "@cj-tech-master/excelts";
import { getSpPrFillColor, getSpPrLine } from "@cj-tech-master/excelts/chart";
import type { ChartTypeGroup, SeriesBase } from "@cj-tech-master/excelts/chart";
import type { AxisDefinition, ChartDefinition, ChartType, SeriesDefinition } from "./chartDefinition";
import { newAxis, newChart, newSeries } from "./chartDefinition";

/** A chart of a file. */
export type ChartPart = ReturnType<Worksheet["getCharts"]>[number];

const LEGENDS = { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Corner" } as const;

/**
 * What a chart from a file shows. A change through the API builds the chart anew from this, so details that the
 * host doesn't know are lost then; a chart that nobody changes stays as it was.
 */
export function definitionOf(chart: ChartPart): ChartDefinition {
  const data = chart.chartModel?.chart;
  const [group] = chart.chartTypes;
  if (data === undefined || group === undefined) return newChart("ColumnClustered", []);
  const definition = newChart(
    typeOf(group),
    group.series.map((series) => seriesOf(series, group)),
  );
  const { title } = chart;
  Object.assign(definition.title, { text: title ?? "", visible: title !== undefined });
  const { legend } = data;
  definition.legend.visible = legend !== undefined;
  if (legend?.legendPos !== undefined) definition.legend.position = LEGENDS[legend.legendPos];
  for (const axis of chart.axes) {
    const target = axis.axisType === "val" ? definition.valueAxis : definition.categoryAxis;
    if (axis.axisType === "val" || axis.axisType === "cat") Object.assign(target, axisOf(axis));
  }
  return definition;
}

function axisOf(axis: ChartPart["axes"][number]): AxisDefinition {
  const majorUnit = axis.axisType === "val" ? axis.majorUnit : undefined;
  return {
    ...newAxis(axis.majorGridlines !== undefined),
    visible: axis.delete !== true,
    numberFormat: axis.numFmt?.formatCode ?? null,
    minimum: axis.scaling?.min ?? null,
    maximum: axis.scaling?.max ?? null,
    majorUnit: majorUnit ?? null,
    reversed: axis.scaling?.orientation === "maxMin",
  };
}

function typeOf(group: ChartTypeGroup): ChartType {
  switch (group.type) {
    case "bar":
    case "bar3D": {
      const direction = group.barDir === "col" ? "Column" : "Bar";
      if (group.grouping === "stacked") return `${direction}Stacked`;
      return group.grouping === "percentStacked" ? `${direction}Stacked100` : `${direction}Clustered`;
    }
    case "line":
    case "line3D":
      return group.grouping === "stacked" ? "LineStacked" : "Line";
    case "area":
    case "area3D":
      return group.grouping === "stacked" ? "AreaStacked" : "Area";
    case "doughnut":
      return "Doughnut";
    case "pie":
    case "pie3D":
    case "ofPie":
      return "Pie";
    default:
      return "ColumnClustered";
  }
}

function seriesOf(series: SeriesBase, group: ChartTypeGroup): SeriesDefinition {
  const { tx, spPr } = series;
  const name = tx?.strRef === undefined ? (tx?.value ?? "") : `=${tx.strRef.formula}`;
  const definition = newSeries(name, referenceIn(series, "val") ?? "", referenceIn(series, "cat"));
  const fill = spPr === undefined ? undefined : getSpPrFillColor(spPr)?.srgb;
  const line = spPr === undefined ? undefined : getSpPrLine(spPr)?.color?.srgb;
  if (fill !== undefined) definition.color = `#${fill}`;
  if (line !== undefined) definition.lineColor = `#${line}`;
  if (group.type === "bar") {
    definition.gapWidth = group.gapWidth ?? null;
    definition.overlap = group.overlap ?? null;
  }
  if (group.type === "doughnut") definition.holeSize = group.holeSize ?? null;
  return definition;
}

/** The reference behind a series' values or categories, whatever kind of series it is. */
function referenceIn(series: object, key: "val" | "cat"): string | null {
  const source: unknown = Reflect.get(series, key);
  for (const kind of ["numRef", "strRef"]) {
    const reference: unknown = isObject(source) ? Reflect.get(source, kind) : undefined;
    const formula: unknown = isObject(reference) ? Reflect.get(reference, "formula") : undefined;
    if (typeof formula === "string") return formula;
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
