import { apiNotFound, invalidArgument } from "../errors";
import { chartName } from "../engine/package/chartNames";
import type { Api } from "../protocol/hostObject";
import { COLLECTION_METHODS, describeApi, HostCollection } from "../protocol/hostObject";
import { choiceArgument, textArgument } from "./arguments";
import { Chart } from "./charts/chart";
import { CHART_TYPES, newChart } from "./charts/chartDefinition";
import { addChart } from "./charts/chartStore";
import { SERIES_BY, seriesFrom } from "./charts/sourceData";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** About 360 × 216 points, as Excel makes a new chart. */
const NEW_CHART = { rows: 14, columns: 7 };

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export class Charts extends HostCollection<Chart> {
  static readonly api: Api = describeApi<Charts>("ChartCollection", {
    scalars: ["count"],
    methods: [...COLLECTION_METHODS, "add"],
  });
  readonly api = Charts.api;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  override assertAlive(): void {
    this.sheet.assertAlive();
  }

  list(): readonly Chart[] {
    return this.sheet.model.getCharts().map((part) => new Chart(this.sheet, part));
  }

  protected find(key: string): Chart | null {
    const wanted = key.toLowerCase();
    return (
      this.list().find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ?? null
    );
  }

  add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    if (!(source instanceof Range)) throw invalidArgument();
    const wanted = CHART_TYPES.find((known) => known === textArgument(type));
    if (wanted === undefined) throw apiNotFound(`charts of the type ${String(type)}`);
    this.sheet.protection.assertFree();
    const series = seriesFrom(source, choiceArgument(seriesBy, SERIES_BY, "Auto"));
    const [only] = series;
    const definition = newChart(wanted, series);
    // A single series gives the chart its title.
    if (series.length === 1 && only !== undefined && only.name !== "") definition.title.visible = true;
    const part = addChart(this.sheet.model, definition, this.freeName(), {
      from: { row: 1, column: 1 },
      to: { row: 1 + NEW_CHART.rows, column: 1 + NEW_CHART.columns },
    });
    return new Chart(this.sheet, part);
  }

  private freeName(): string {
    const taken = new Set(this.sheet.model.getCharts().map((part) => chartName(part).toLowerCase()));
    let number = 1;
    while (taken.has(`chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }
}
