/** What a chart shows and how, in the API's words. The file's chart is built anew from it after each change. */
export interface ChartDefinition {
  type: ChartType;
  readonly title: { text: string; visible: boolean; readonly font: ChartFontDefinition };
  readonly legend: { position: LegendPosition; visible: boolean; readonly font: ChartFontDefinition };
  readonly valueAxis: AxisDefinition;
  readonly categoryAxis: AxisDefinition;
  series: SeriesDefinition[];
}

export interface SeriesDefinition {
  /** A text, or a reference "='Tổng quan'!$B$4". */
  name: string;
  /** "'Tổng quan'!$C$5:$C$9" */
  values: string;
  categories: string | null;
  color: string | null;
  lineColor: string | null;
  lineWeight: number | null;
  gapWidth: number | null;
  overlap: number | null;
  holeSize: number | null;
  labels: LabelsDefinition | null;
  /** Colours of single points, by number. */
  readonly pointColors: Map<number, string>;
}

export interface LabelsDefinition {
  showValue: boolean;
  showPercentage: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  numberFormat: string | null;
  position: LabelPosition | null;
}

export interface AxisDefinition {
  visible: boolean;
  title: string | null;
  numberFormat: string | null;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  majorGridlines: boolean;
  reversed: boolean;
  readonly font: ChartFontDefinition;
}

export interface ChartFontDefinition {
  bold?: boolean;
  italic?: boolean;
  name?: string;
  size?: number;
  color?: string;
}

/** The kinds that this host simulates. */
export const CHART_TYPES = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Line",
  "LineStacked",
  "LineMarkers",
  "Area",
  "AreaStacked",
  "Pie",
  "Doughnut",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

export const LABEL_POSITIONS = [
  "BestFit",
  "Bottom",
  "Center",
  "InsideBase",
  "InsideEnd",
  "Left",
  "OutsideEnd",
  "Right",
  "Top",
] as const;
export type LabelPosition = (typeof LABEL_POSITIONS)[number];

export function newSeries(name: string, values: string, categories: string | null = null): SeriesDefinition {
  return {
    name,
    values,
    categories,
    color: null,
    lineColor: null,
    lineWeight: null,
    gapWidth: null,
    overlap: null,
    holeSize: null,
    labels: null,
    pointColors: new Map(),
  };
}

export function newAxis(hasGridlines: boolean): AxisDefinition {
  return {
    visible: true,
    title: null,
    numberFormat: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
    majorGridlines: hasGridlines,
    reversed: false,
    font: {},
  };
}

export function newChart(type: ChartType, series: SeriesDefinition[]): ChartDefinition {
  return {
    type,
    title: { text: "", visible: false, font: {} },
    legend: { position: "Bottom", visible: series.length > 1 || isRound(type), font: {} },
    valueAxis: newAxis(true),
    categoryAxis: newAxis(false),
    series,
  };
}

/** Pies and rings: a colour a point, no axes. */
export function isRound(type: ChartType): boolean {
  return type === "Pie" || type === "Doughnut";
}
