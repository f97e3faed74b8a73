import { invalidArgument } from "../../errors";
import type { Api } from "../../protocol/hostObject";
import { describeApi, HostCollection } from "../../protocol/hostObject";
import { colorArgument, shownColor } from "../format/color";
import { parseArea } from "../area";
import { splitSheet } from "../sheetName";
import type { Chart } from "./chart";
import type { SeriesDefinition } from "./chartDefinition";
import { ChartPartObject } from "./chartParts";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointscollection */
export class ChartPoints extends HostCollection<ChartPoint> {
  static readonly api: Api = describeApi<ChartPoints>("ChartPointsCollection", {
    scalars: ["count"],
    methods: ["getCount", "getItemAt"],
  });
  readonly api = ChartPoints.api;

  constructor(
    private readonly chart: Chart,
    private readonly series: SeriesDefinition,
  ) {
    super();
  }

  override assertAlive(): void {
    this.chart.assertAlive();
  }
  list(): readonly ChartPoint[] {
    const area = parseArea(splitSheet(this.series.values).address);
    const count = area === null ? 0 : area.rows * area.columns;
    return Array.from({ length: count }, (_, index) => new ChartPoint(this.chart, this.series, index));
  }
  protected find(): null {
    return null;
  }
}

abstract class PointPart extends ChartPartObject {
  constructor(
    chart: Chart,
    protected readonly series: SeriesDefinition,
    protected readonly index: number,
  ) {
    super(chart);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpoint */
export class ChartPoint extends PointPart {
  static readonly api: Api = describeApi<ChartPoint>("ChartPoint", { links: ["format"], keepable: true });
  readonly api = ChartPoint.api;

  get format(): ChartPointFormat {
    return new ChartPointFormat(this.chart, this.series, this.index);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointformat */
export class ChartPointFormat extends PointPart {
  static readonly api: Api = describeApi<ChartPointFormat>("ChartPointFormat", { links: ["fill"] });
  readonly api = ChartPointFormat.api;

  get fill(): ChartPointFill {
    return new ChartPointFill(this.chart, this.series, this.index);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export class ChartPointFill extends PointPart {
  static readonly api: Api = describeApi<ChartPointFill>("ChartFill", {
    methods: ["clear", "setSolidColor"],
  });
  readonly api = ChartPointFill.api;

  setSolidColor(color: unknown): void {
    if (typeof color !== "string") throw invalidArgument();
    this.series.pointColors.set(this.index, shownColor(colorArgument(color), ""));
    this.chart.changed();
  }
  clear(): void {
    this.series.pointColors.delete(this.index);
    this.chart.changed();
  }
}
