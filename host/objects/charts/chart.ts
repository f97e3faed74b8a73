import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../errors";
import { chartName, nameChart } from "../../engine/package/chartNames";
import type { Api } from "../../protocol/hostObject";
import { describeApi } from "../../protocol/hostObject";
import { choiceArgument, numberArgument, textArgument } from "../arguments";
import { Range } from "../range";
import { SheetObject } from "../sheetObject";
import type { Worksheet } from "../worksheet";
import { ChartAxes } from "./chartAxes";
import { ChartDataLabels } from "./chartDataLabels";
import type { ChartDefinition, ChartType } from "./chartDefinition";
import { CHART_TYPES } from "./chartDefinition";
import { ChartLegend, ChartTitle } from "./chartParts";
import * as places from "./chartPlace";
import { ChartSeriesCollection } from "./chartSeries";
import type { ChartPart } from "./readChart";
import { cornersOf, definitionFor, place, rebuild } from "./chartStore";
import { SERIES_BY, seriesFrom } from "./sourceData";

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export class Chart extends SheetObject {
  static readonly api: Api = describeApi<Chart>("Chart", {
    identity: ["id"],
    scalars: ["chartType", "height", "id", "left", "name", "top", "width"],
    writable: ["chartType", "height", "left", "name", "top", "width"],
    links: ["axes", "dataLabels", "legend", "series", "title", "worksheet"],
    methods: ["delete", "setData", "setPosition"],
  });
  readonly api = Chart.api;

  constructor(
    sheet: Worksheet,
    readonly part: ChartPart,
  ) {
    super(sheet);
  }

  override assertAlive(): void {
    super.assertAlive();
    if (!this.sheet.model.getCharts().includes(this.part)) throw itemNotFound();
  }

  get definition(): ChartDefinition {
    return definitionFor(this.part);
  }
  /** To be called after the definition changed. */
  changed(): void {
    rebuild(this.part);
  }

  get id(): string {
    return this.session.idOf(this.part, (n) => `{0000000D-0000-0000-0000-${String(n).padStart(12, "0")}}`);
  }
  get worksheet(): Worksheet {
    return this.sheet;
  }
  get name(): string {
    return chartName(this.part);
  }
  set name(value: unknown) {
    const name = textArgument(value);
    if (name === "") throw invalidArgument();
    const others = this.sheet.model.getCharts().filter((part) => part !== this.part);
    if (others.some((part) => chartName(part).toLowerCase() === name.toLowerCase()))
      throw itemAlreadyExists();
    nameChart(this.part, name);
  }
  get chartType(): ChartType {
    return this.definition.type;
  }
  set chartType(value: unknown) {
    this.definition.type = choiceArgument(value, CHART_TYPES);
    this.changed();
  }

  get title(): ChartTitle {
    return new ChartTitle(this);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this, this.definition.series);
  }

  setData(source: unknown, seriesBy?: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument();
    this.definition.series = seriesFrom(source, choiceArgument(seriesBy, SERIES_BY, "Auto"));
    this.changed();
  }

  /** From the top left of one cell to the bottom right of another (or of the same). */
  setPosition(start: unknown, end?: unknown): void {
    const first = this.rangeOf(start).area;
    const last = end === undefined || end === null || end === "" ? null : this.rangeOf(end).area;
    if (last === null) {
      const { from, to } = cornersOf(this.part);
      const [rows, columns] = [to.row - from.row, to.column - from.column];
      place(this.part, {
        from: { row: first.row, column: first.column },
        to: { row: first.row + rows, column: first.column + columns },
      });
      return;
    }
    place(this.part, {
      from: { row: first.row, column: first.column },
      to: { row: last.row + last.rows, column: last.column + last.columns },
    });
  }

  get left(): number {
    return this.across().start;
  }
  set left(value: unknown) {
    this.placeAcross(numberArgument(value), this.across().length);
  }
  get width(): number {
    return this.across().length;
  }
  set width(value: unknown) {
    this.placeAcross(this.across().start, numberArgument(value));
  }
  get top(): number {
    return this.down().start;
  }
  set top(value: unknown) {
    this.placeDown(numberArgument(value), this.down().length);
  }
  get height(): number {
    return this.down().length;
  }
  set height(value: unknown) {
    this.placeDown(this.down().start, numberArgument(value));
  }

  private across() {
    const { from, to } = cornersOf(this.part);
    return places.measure(places.columnsRuler(this.sheet.model), from.column, to.column);
  }
  private down() {
    const { from, to } = cornersOf(this.part);
    return places.measure(places.rowsRuler(this.sheet.model), from.row, to.row);
  }
  private placeAcross(start: number, length: number): void {
    if (start < 0 || length <= 0) throw invalidArgument();
    const columns = places.ends(places.columnsRuler(this.sheet.model), start, length);
    const { from, to } = cornersOf(this.part);
    place(this.part, { from: { ...from, column: columns.from }, to: { ...to, column: columns.to } });
  }
  private placeDown(start: number, length: number): void {
    if (start < 0 || length <= 0) throw invalidArgument();
    const rows = places.ends(places.rowsRuler(this.sheet.model), start, length);
    const { from, to } = cornersOf(this.part);
    place(this.part, { from: { ...from, row: rows.from }, to: { ...to, row: rows.to } });
  }

  private rangeOf(value: unknown): Range {
    const range = typeof value === "string" ? this.sheet.getRange(value) : value;
    if (!(range instanceof Range) || range.sheet !== this.sheet) throw invalidArgument();
    return range;
  }

  delete(): void {
    this.sheet.protection.assertFree();
    this.sheet.model.removeChart(this.part);
  }
}
