import type {
  AddChartOptions,
  AddChartSeriesOptions,
  ChartRichText,
  ChartTextProperties,
} from "@cj-tech-master/excelts/chart";
import type {
  AxisDefinition,
  ChartDefinition,
  ChartFontDefinition,
  ChartType,
  LabelsDefinition,
  SeriesDefinition,
} from "./chartDefinition";
import { isRound } from "./chartDefinition";

type Kind = Pick<AddChartOptions, "type" | "barDir" | "grouping">;

const KINDS: Readonly<Record<ChartType, Kind>> = {
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked" },
  BarStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked" },
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  ColumnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked" },
  Line: { type: "line", grouping: "standard" },
  LineStacked: { type: "line", grouping: "stacked" },
  LineMarkers: { type: "line", grouping: "standard" },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
};
const LEGENDS = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
const LABELS = {
  BestFit: "bestFit",
  Bottom: "b",
  Center: "ctr",
  InsideBase: "inBase",
  InsideEnd: "inEnd",
  Left: "l",
  OutsideEnd: "outEnd",
  Right: "r",
  Top: "t",
} as const;
/** Excel's defaults. */
const STACKED_OVERLAP = 100;
const GAP_WIDTH = 150;
const HOLE_SIZE = 75;
const LINE_WEIGHT = 2.25;
const TITLE_SIZE = 14;

/** The options from which the library builds the chart that goes into the file. */
export function chartOptions(definition: ChartDefinition): AddChartOptions {
  const { type, title, legend, series } = definition;
  const kind = KINDS[type];
  const [first] = series;
  const isStacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  return {
    ...kind,
    varyColors: isRound(type),
    ...titleOptions(title),
    showLegend: legend.visible,
    legendPosition: LEGENDS[legend.position],
    legendOptions: { txPr: textProperties(legend.font) },
    series: series.filter(({ values }) => values !== "").map((one) => seriesOptions(one, type)),
    plotVisOnly: true,
    ...(kind.type === "bar" ? { gapWidth: first?.gapWidth ?? GAP_WIDTH } : {}),
    ...(kind.type === "bar" && (first?.overlap !== null || isStacked)
      ? { overlap: first?.overlap ?? STACKED_OVERLAP }
      : {}),
    ...(type === "Doughnut" ? { holeSize: first?.holeSize ?? HOLE_SIZE } : {}),
    ...(kind.type === "line" ? { showMarker: type === "LineMarkers" } : {}),
    ...(isRound(type)
      ? {}
      : { valueAxis: axisOptions(definition.valueAxis), categoryAxis: axisOptions(definition.categoryAxis) }),
  };
}

/** A title that shows without a text of its own is Excel's: the name of the only series. */
function titleOptions({ text, visible, font }: ChartDefinition["title"]): Pick<AddChartOptions, "title"> {
  if (!visible) return { title: null };
  return text === "" ? {} : { title: richText(text, { size: TITLE_SIZE, ...font }) };
}

function seriesOptions(series: SeriesDefinition, type: ChartType): AddChartSeriesOptions {
  const isLine = KINDS[type].type === "line";
  const points = [...series.pointColors].map(([index, fill]) => ({ index, fill }));
  return {
    name: series.name.startsWith("=") ? { formula: series.name.slice(1) } : series.name,
    values: series.values,
    ...(series.categories === null ? {} : { categories: { strRef: { formula: series.categories } } }),
    ...(series.color === null || isLine ? {} : { fill: series.color }),
    ...optional("line", series.lineColor ?? (isLine ? series.color : null)),
    ...optional("lineWidth", series.lineWeight ?? (isLine ? LINE_WEIGHT : null)),
    ...(series.labels === null ? {} : { dataLabels: labelOptions(series.labels) }),
    ...(points.length === 0 ? {} : { dataPoints: points }),
    ...(type === "Line" ? { marker: { symbol: "none" } } : {}),
    ...(isLine ? { smooth: false } : {}),
  };
}

function labelOptions(labels: LabelsDefinition): NonNullable<AddChartSeriesOptions["dataLabels"]> {
  return {
    showVal: labels.showValue,
    showPercent: labels.showPercentage,
    showCatName: labels.showCategoryName,
    showSerName: labels.showSeriesName,
    showLegendKey: false,
    ...(labels.numberFormat === null ? {} : { numFmt: labels.numberFormat, numFmtLinked: false }),
    ...(labels.position === null ? {} : { position: LABELS[labels.position] }),
  };
}

function axisOptions(axis: AxisDefinition): NonNullable<AddChartOptions["valueAxis"]> {
  return {
    hidden: !axis.visible,
    // Unsaid, the file's default is a cross at each minor unit (ECMA-376, 21.2.2.139).
    majorTickMark: "outside",
    minorTickMark: "none",
    majorGridlines: axis.majorGridlines,
    majorGridlinesStyle: { border: "D9D9D9", borderWidth: 0.75 },
    orientation: axis.reversed ? "maxMin" : "minMax",
    ...optional("title", axis.title),
    ...(axis.numberFormat === null ? {} : { numFmt: axis.numberFormat, numFmtLinked: false }),
    ...optional("min", axis.minimum),
    ...optional("max", axis.maximum),
    ...optional("majorUnit", axis.majorUnit),
    txPr: textProperties(axis.font),
  };
}

function richText(text: string, font: ChartFontDefinition): ChartRichText {
  const properties = textProperties(font);
  return {
    paragraphs: text
      .split("\n")
      .map((line) => ({ runs: [{ text: line, ...(properties ? { properties } : {}) }] })),
  };
}

/** The file counts font sizes in hundredths of a point. */
function textProperties({
  bold,
  italic,
  name,
  size,
  color,
}: ChartFontDefinition): ChartTextProperties | undefined {
  const properties: ChartTextProperties = {
    ...optional("bold", bold ?? null),
    ...optional("italic", italic ?? null),
    ...optional("fontFamily", name ?? null),
    ...(size === undefined ? {} : { size: size * 100 }),
    ...(color === undefined ? {} : { color: { srgb: color.replace("#", "") } }),
  };
  return Object.keys(properties).length === 0 ? undefined : properties;
}

function optional<Key extends string, T>(key: Key, value: T | null): Partial<Record<Key, T>> {
  const found: Partial<Record<Key, T>> = {};
  if (value !== null) found[key] = value;
  return found;
}
