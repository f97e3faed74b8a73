import type { Api } from "../../protocol/hostObject";
import { describeApi } from "../../protocol/hostObject";
import { choiceArgument, flagArgument, numberArgument, textArgument } from "../arguments";
import { colorArgument, shownColor } from "../format/color";
import { SheetObject } from "../sheetObject";
import type { Chart } from "./chart";
import type { ChartFontDefinition, LegendPosition } from "./chartDefinition";
import { LEGEND_POSITIONS } from "./chartDefinition";

/** Something that belongs to one chart. */
export abstract class ChartPartObject extends SheetObject {
  constructor(readonly chart: Chart) {
    super(chart.sheet);
  }
  override assertAlive(): void {
    this.chart.assertAlive();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
export class ChartFont extends ChartPartObject {
  static readonly api: Api = describeApi<ChartFont>("ChartFont", {
    scalars: ["bold", "color", "italic", "name", "size"],
    writable: ["bold", "color", "italic", "name", "size"],
  });
  readonly api = ChartFont.api;

  constructor(
    chart: Chart,
    private readonly definition: ChartFontDefinition,
  ) {
    super(chart);
  }

  get bold(): boolean {
    return this.definition.bold === true;
  }
  set bold(value: unknown) {
    this.definition.bold = flagArgument(value);
    this.chart.changed();
  }
  get italic(): boolean {
    return this.definition.italic === true;
  }
  set italic(value: unknown) {
    this.definition.italic = flagArgument(value);
    this.chart.changed();
  }
  get name(): string {
    return this.definition.name ?? "Calibri";
  }
  set name(value: unknown) {
    this.definition.name = textArgument(value);
    this.chart.changed();
  }
  get size(): number {
    return this.definition.size ?? 10;
  }
  set size(value: unknown) {
    this.definition.size = numberArgument(value);
    this.chart.changed();
  }
  get color(): string {
    return this.definition.color ?? "#595959";
  }
  set color(value: unknown) {
    this.definition.color = shownColor(colorArgument(value), "");
    this.chart.changed();
  }
}

/** The format of a part that has only a font: title, legend, axis. */
export class ChartTextFormat extends ChartPartObject {
  static readonly api: Api = describeApi<ChartTextFormat>("ChartTitleFormat", { links: ["font"] });
  readonly api = ChartTextFormat.api;

  constructor(
    chart: Chart,
    private readonly definition: ChartFontDefinition,
  ) {
    super(chart);
  }
  get font(): ChartFont {
    return new ChartFont(this.chart, this.definition);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export class ChartTitle extends ChartPartObject {
  static readonly api: Api = describeApi<ChartTitle>("ChartTitle", {
    scalars: ["text", "visible"],
    writable: ["text", "visible"],
    links: ["format"],
  });
  readonly api = ChartTitle.api;

  get format(): ChartTextFormat {
    return new ChartTextFormat(this.chart, this.chart.definition.title.font);
  }
  get text(): string {
    return this.chart.definition.title.text;
  }
  /** A text makes the title show. */
  set text(value: unknown) {
    Object.assign(this.chart.definition.title, { text: textArgument(value), visible: true });
    this.chart.changed();
  }
  get visible(): boolean {
    return this.chart.definition.title.visible;
  }
  set visible(value: unknown) {
    this.chart.definition.title.visible = flagArgument(value);
    this.chart.changed();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export class ChartLegend extends ChartPartObject {
  static readonly api: Api = describeApi<ChartLegend>("ChartLegend", {
    scalars: ["position", "visible"],
    writable: ["position", "visible"],
    links: ["format"],
  });
  readonly api = ChartLegend.api;

  get format(): ChartTextFormat {
    return new ChartTextFormat(this.chart, this.chart.definition.legend.font);
  }
  get position(): LegendPosition {
    return this.chart.definition.legend.position;
  }
  set position(value: unknown) {
    this.chart.definition.legend.position = choiceArgument(value, LEGEND_POSITIONS);
    this.chart.changed();
  }
  get visible(): boolean {
    return this.chart.definition.legend.visible;
  }
  set visible(value: unknown) {
    this.chart.definition.legend.visible = flagArgument(value);
    this.chart.changed();
  }
}
