import type { Api } from "../../protocol/hostObject";
import { describeApi } from "../../protocol/hostObject";
import { choiceArgument, flagArgument, textArgument } from "../arguments";
import type { Chart } from "./chart";
import type { LabelPosition, LabelsDefinition, SeriesDefinition } from "./chartDefinition";
import { LABEL_POSITIONS } from "./chartDefinition";
import { ChartPartObject } from "./chartParts";

export function newLabels(): LabelsDefinition {
  return {
    showValue: true,
    showPercentage: false,
    showCategoryName: false,
    showSeriesName: false,
    numberFormat: null,
    position: null,
  };
}

/** Labels of a series, or of all series of a chart. https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export class ChartDataLabels extends ChartPartObject {
  static readonly api: Api = describeApi<ChartDataLabels>("ChartDataLabels", {
    scalars: [
      "numberFormat",
      "position",
      "showCategoryName",
      "showPercentage",
      "showSeriesName",
      "showValue",
    ],
    writable: [
      "numberFormat",
      "position",
      "showCategoryName",
      "showPercentage",
      "showSeriesName",
      "showValue",
    ],
  });
  readonly api = ChartDataLabels.api;

  constructor(
    chart: Chart,
    private readonly series: readonly SeriesDefinition[],
  ) {
    super(chart);
  }

  private get labels(): LabelsDefinition {
    return this.series[0]?.labels ?? newLabels();
  }
  private change(changed: Partial<LabelsDefinition>): void {
    for (const one of this.series) one.labels = { ...(one.labels ?? newLabels()), ...changed };
    this.chart.changed();
  }

  get showValue(): boolean {
    return this.labels.showValue;
  }
  set showValue(value: unknown) {
    this.change({ showValue: flagArgument(value) });
  }
  get showPercentage(): boolean {
    return this.labels.showPercentage;
  }
  set showPercentage(value: unknown) {
    this.change({ showPercentage: flagArgument(value) });
  }
  get showCategoryName(): boolean {
    return this.labels.showCategoryName;
  }
  set showCategoryName(value: unknown) {
    this.change({ showCategoryName: flagArgument(value) });
  }
  get showSeriesName(): boolean {
    return this.labels.showSeriesName;
  }
  set showSeriesName(value: unknown) {
    this.change({ showSeriesName: flagArgument(value) });
  }
  get numberFormat(): string {
    return this.labels.numberFormat ?? "General";
  }
  set numberFormat(value: unknown) {
    this.change({ numberFormat: textArgument(value) });
  }
  get position(): LabelPosition | "None" {
    return this.labels.position ?? "None";
  }
  set position(value: unknown) {
    this.change({ position: choiceArgument(value, LABEL_POSITIONS) });
  }
}
