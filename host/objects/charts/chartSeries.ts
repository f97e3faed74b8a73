import { invalidArgument, itemNotFound } from "../../errors";
import type { Api } from "../../protocol/hostObject";
import { describeApi, HostCollection } from "../../protocol/hostObject";
import { flagArgument, numberArgument, textArgument, wholeArgument } from "../arguments";
import { colorArgument, shownColor } from "../format/color";
import { Range } from "../range";
import type { Chart } from "./chart";
import type { SeriesDefinition } from "./chartDefinition";
import { newSeries } from "./chartDefinition";
import { ChartDataLabels, newLabels } from "./chartDataLabels";
import { ChartPartObject } from "./chartParts";
import { ChartPoints } from "./chartPoints";
import { reference } from "./sourceData";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static readonly api: Api = describeApi<ChartSeriesCollection>("ChartSeriesCollection", {
    scalars: ["count"],
    methods: ["add", "getCount", "getItemAt"],
  });
  readonly api = ChartSeriesCollection.api;

  constructor(private readonly chart: Chart) {
    super();
  }

  override assertAlive(): void {
    this.chart.assertAlive();
  }
  list(): readonly ChartSeries[] {
    return this.chart.definition.series.map((series) => new ChartSeries(this.chart, series));
  }
  protected find(): null {
    return null;
  }

  /** A series without values yet: setValues follows. */
  add(name?: unknown, index?: unknown): ChartSeries {
    const series = newSeries(name === undefined || name === null ? "" : textArgument(name), "");
    const { definition } = this.chart;
    const place = wholeArgument(index, definition.series.length);
    if (place < 0 || place > definition.series.length) throw invalidArgument();
    definition.series = [...definition.series.slice(0, place), series, ...definition.series.slice(place)];
    if (definition.series.length > 1) definition.legend.visible = true;
    this.chart.changed();
    return new ChartSeries(this.chart, series);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export class ChartSeries extends ChartPartObject {
  static readonly api: Api = describeApi<ChartSeries>("ChartSeries", {
    scalars: ["doughnutHoleSize", "gapWidth", "hasDataLabels", "name", "overlap"],
    writable: ["doughnutHoleSize", "gapWidth", "hasDataLabels", "name", "overlap"],
    links: ["dataLabels", "format", "points"],
    methods: ["delete", "setValues", "setXAxisValues"],
    keepable: true,
  });
  readonly api = ChartSeries.api;

  constructor(
    chart: Chart,
    readonly series: SeriesDefinition,
  ) {
    super(chart);
  }

  override assertAlive(): void {
    super.assertAlive();
    if (!this.chart.definition.series.includes(this.series)) throw itemNotFound();
  }

  private change(changed: Partial<SeriesDefinition>): void {
    Object.assign(this.series, changed);
    this.chart.changed();
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.chart, this.series);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.chart, [this.series]);
  }
  get points(): ChartPoints {
    return new ChartPoints(this.chart, this.series);
  }

  get name(): string {
    return this.series.name;
  }
  set name(value: unknown) {
    this.change({ name: textArgument(value) });
  }
  get hasDataLabels(): boolean {
    return this.series.labels !== null;
  }
  set hasDataLabels(value: unknown) {
    this.change({ labels: flagArgument(value) ? (this.series.labels ?? newLabels()) : null });
  }
  get gapWidth(): number {
    return this.series.gapWidth ?? 150;
  }
  /** 0–500 %, for all series of the group. */
  set gapWidth(value: unknown) {
    const gapWidth = numberArgument(value);
    if (gapWidth < 0 || gapWidth > 500) throw invalidArgument();
    for (const series of this.chart.definition.series) series.gapWidth = gapWidth;
    this.chart.changed();
  }
  get overlap(): number {
    return this.series.overlap ?? 0;
  }
  set overlap(value: unknown) {
    const overlap = numberArgument(value);
    if (Math.abs(overlap) > 100) throw invalidArgument();
    for (const series of this.chart.definition.series) series.overlap = overlap;
    this.chart.changed();
  }
  get doughnutHoleSize(): number {
    return this.series.holeSize ?? 75;
  }
  set doughnutHoleSize(value: unknown) {
    const holeSize = numberArgument(value);
    if (holeSize < 10 || holeSize > 90) throw invalidArgument();
    for (const series of this.chart.definition.series) series.holeSize = holeSize;
    this.chart.changed();
  }

  setValues(values: unknown): void {
    if (!(values instanceof Range)) throw invalidArgument();
    this.change({ values: reference(values) });
  }
  setXAxisValues(values: unknown): void {
    if (!(values instanceof Range)) throw invalidArgument();
    this.change({ categories: reference(values) });
  }
  delete(): void {
    const { definition } = this.chart;
    definition.series = definition.series.filter((series) => series !== this.series);
    this.chart.changed();
  }
}

abstract class SeriesPart extends ChartPartObject {
  constructor(
    chart: Chart,
    protected readonly series: SeriesDefinition,
  ) {
    super(chart);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export class ChartSeriesFormat extends SeriesPart {
  static readonly api: Api = describeApi<ChartSeriesFormat>("ChartSeriesFormat", { links: ["fill", "line"] });
  readonly api = ChartSeriesFormat.api;

  get fill(): ChartSeriesFill {
    return new ChartSeriesFill(this.chart, this.series);
  }
  get line(): ChartSeriesLine {
    return new ChartSeriesLine(this.chart, this.series);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export class ChartSeriesFill extends SeriesPart {
  static readonly api: Api = describeApi<ChartSeriesFill>("ChartFill", {
    methods: ["clear", "setSolidColor"],
  });
  readonly api = ChartSeriesFill.api;

  setSolidColor(color: unknown): void {
    this.series.color = shownColor(colorArgument(color), "");
    this.chart.changed();
  }
  clear(): void {
    this.series.color = null;
    this.chart.changed();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
export class ChartSeriesLine extends SeriesPart {
  static readonly api: Api = describeApi<ChartSeriesLine>("ChartLineFormat", {
    scalars: ["color", "weight"],
    writable: ["color", "weight"],
    methods: ["clear"],
  });
  readonly api = ChartSeriesLine.api;

  get color(): string {
    return this.series.lineColor ?? "";
  }
  set color(value: unknown) {
    this.series.lineColor = shownColor(colorArgument(value), "");
    this.chart.changed();
  }
  get weight(): number {
    return this.series.lineWeight ?? 2.25;
  }
  set weight(value: unknown) {
    this.series.lineWeight = numberArgument(value);
    this.chart.changed();
  }
  clear(): void {
    Object.assign(this.series, { lineColor: null, lineWeight: null });
    this.chart.changed();
  }
}
