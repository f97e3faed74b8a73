import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { PackageParts } from "./parts";
import { decodeXml, elementsOf, encodeXml } from "./xml";

type Chart = ReturnType<Worksheet["getCharts"]>[number];

/** Names of charts: the library keeps none and numbers them instead. */
const names = new WeakMap<Chart, string>();

export function chartName(chart: Chart): string {
  return names.get(chart) ?? `Chart ${chart.chartNumber}`;
}

export function nameChart(chart: Chart, name: string): void {
  names.set(chart, name);
}

/** Puts the names into the drawings of a saved package. */
export function writeChartNames(parts: PackageParts, workbook: Workbook): void {
  eachDrawing(parts, workbook, (path, charts) => {
    const byRelation = relationsToCharts(parts, path, charts);
    parts.change(path, (xml) =>
      xml.replace(/<xdr:graphicFrame\b[\s\S]*?<\/xdr:graphicFrame>/gu, (frame) => {
        const chart = byRelation.get(/<c:chart\b[^>]*\br:id="([^"]*)"/u.exec(frame)?.[1] ?? "");
        if (chart === undefined) return frame;
        return frame.replace(/(<xdr:cNvPr\b[^>]*?\bname=")[^"]*"/u, (_, start: string) => {
          return `${start}${encodeXml(chartName(chart))}"`;
        });
      }),
    );
  });
}

/** Reads the names from the drawings of a package that was opened. */
export function readChartNames(parts: PackageParts, workbook: Workbook): void {
  eachDrawing(parts, workbook, (path, charts) => {
    const byRelation = relationsToCharts(parts, path, charts);
    for (const { inner } of elementsOf(parts.read(path), "xdr:graphicFrame")) {
      const chart = byRelation.get(/<c:chart\b[^>]*\br:id="([^"]*)"/u.exec(inner)?.[1] ?? "");
      const name = /<xdr:cNvPr\b[^>]*?\bname="([^"]*)"/u.exec(inner)?.[1];
      if (chart !== undefined && name !== undefined) nameChart(chart, decodeXml(name));
    }
  });
}

function eachDrawing(
  parts: PackageParts,
  workbook: Workbook,
  visit: (path: string, charts: readonly Chart[]) => void,
): void {
  const paths = parts.sheetPaths();
  for (const sheet of workbook.worksheets) {
    const charts = sheet.getCharts();
    if (charts.length === 0) continue;
    for (const target of parts.relations(paths.get(sheet.name) ?? "").values()) {
      if (target.startsWith("xl/drawings/drawing")) visit(target, charts);
    }
  }
}

/** The library numbers a chart's part as it numbers the chart. */
function relationsToCharts(
  parts: PackageParts,
  drawing: string,
  charts: readonly Chart[],
): Map<string, Chart> {
  const found = new Map<string, Chart>();
  for (const [id, target] of parts.relations(drawing)) {
    const number = Number(/\/charts\/chart(\d+)\.xml$/u.exec(target)?.[1]);
    const chart = charts.find(({ chartNumber }) => chartNumber === number);
    if (chart !== undefined) found.set(id, chart);
  }
  return found;
}
