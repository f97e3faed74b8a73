import type { Api } from "../../protocol/hostObject";
import { describeApi } from "../../protocol/hostObject";
import { invalidOperation } from "../../errors";
import { flagArgument, numberArgument, textArgument } from "../arguments";
import type { Chart } from "./chart";
import type { AxisDefinition } from "./chartDefinition";
import { isRound } from "./chartDefinition";
import { ChartPartObject, ChartTextFormat } from "./chartParts";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export class ChartAxes extends ChartPartObject {
  static readonly api: Api = describeApi<ChartAxes>("ChartAxes", { links: ["categoryAxis", "valueAxis"] });
  readonly api = ChartAxes.api;

  get valueAxis(): ChartAxis {
    return this.axis(this.chart.definition.valueAxis);
  }
  get categoryAxis(): ChartAxis {
    return this.axis(this.chart.definition.categoryAxis);
  }
  private axis(definition: AxisDefinition): ChartAxis {
    if (isRound(this.chart.definition.type)) throw invalidOperation("A pie has no axes.");
    return new ChartAxis(this.chart, definition);
  }
}

/** An axis' own part whose definition it is. */
abstract class AxisPart extends ChartPartObject {
  constructor(
    chart: Chart,
    protected readonly axis: AxisDefinition,
  ) {
    super(chart);
  }
}

type Bound = "minimum" | "maximum" | "majorUnit";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export class ChartAxis extends AxisPart {
  static readonly api: Api = describeApi<ChartAxis>("ChartAxis", {
    scalars: ["majorUnit", "maximum", "minimum", "numberFormat", "reversePlotOrder", "visible"],
    writable: ["majorUnit", "maximum", "minimum", "numberFormat", "reversePlotOrder", "visible"],
    links: ["format", "majorGridlines", "title"],
  });
  readonly api = ChartAxis.api;

  get format(): ChartTextFormat {
    return new ChartTextFormat(this.chart, this.axis.font);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.chart, this.axis);
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, this.axis);
  }

  private change(changed: Partial<AxisDefinition>): void {
    Object.assign(this.axis, changed);
    this.chart.changed();
  }
  /** "" leaves the bound to Excel. */
  private setBound(name: Bound, value: unknown): void {
    this.change({ [name]: value === "" ? null : numberArgument(value) });
  }
  get minimum(): number | "" {
    return this.axis.minimum ?? "";
  }
  set minimum(value: unknown) {
    this.setBound("minimum", value);
  }
  get maximum(): number | "" {
    return this.axis.maximum ?? "";
  }
  set maximum(value: unknown) {
    this.setBound("maximum", value);
  }
  get majorUnit(): number | "" {
    return this.axis.majorUnit ?? "";
  }
  set majorUnit(value: unknown) {
    this.setBound("majorUnit", value);
  }
  get numberFormat(): string {
    return this.axis.numberFormat ?? "General";
  }
  set numberFormat(value: unknown) {
    this.change({ numberFormat: textArgument(value) });
  }
  get reversePlotOrder(): boolean {
    return this.axis.reversed;
  }
  set reversePlotOrder(value: unknown) {
    this.change({ reversed: flagArgument(value) });
  }
  get visible(): boolean {
    return this.axis.visible;
  }
  set visible(value: unknown) {
    this.change({ visible: flagArgument(value) });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlines */
export class ChartGridlines extends AxisPart {
  static readonly api: Api = describeApi<ChartGridlines>("ChartGridlines", {
    scalars: ["visible"],
    writable: ["visible"],
  });
  readonly api = ChartGridlines.api;

  get visible(): boolean {
    return this.axis.majorGridlines;
  }
  set visible(value: unknown) {
    this.axis.majorGridlines = flagArgument(value);
    this.chart.changed();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitle */
export class ChartAxisTitle extends AxisPart {
  static readonly api: Api = describeApi<ChartAxisTitle>("ChartAxisTitle", {
    scalars: ["text", "visible"],
    writable: ["text", "visible"],
  });
  readonly api = ChartAxisTitle.api;

  get text(): string {
    return this.axis.title ?? "";
  }
  set text(value: unknown) {
    this.axis.title = textArgument(value);
    this.chart.changed();
  }
  get visible(): boolean {
    return this.axis.title !== null;
  }
  set visible(value: unknown) {
    this.axis.title = flagArgument(value) ? (this.axis.title ?? "") : null;
    this.chart.changed();
  }
}
