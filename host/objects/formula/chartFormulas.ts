import type { Worksheet as SheetModel } from "@cj-tech-master/excelts";
import type { SeriesDefinition } from "../charts/chartDefinition";
import { definitionFor, rebuild } from "../charts/chartStore";

/** Rewrites the references behind the charts of a sheet; a chart is built anew only where one changed. */
export function rewriteCharts(sheet: SheetModel, rewrite: (formula: string) => string): void {
  for (const chart of sheet.getCharts()) {
    const changed = definitionFor(chart).series.map((series) => rewriteSeries(series, rewrite));
    if (changed.includes(true)) rebuild(chart);
  }
}

function rewriteSeries(series: SeriesDefinition, rewrite: (formula: string) => string): boolean {
  const values = rewrite(series.values);
  const categories = series.categories === null ? null : rewrite(series.categories);
  const name = series.name.startsWith("=") ? `=${rewrite(series.name.slice(1))}` : series.name;
  const same = values === series.values && categories === series.categories && name === series.name;
  Object.assign(series, { values, categories, name });
  return !same;
}
