import { FONTS, PALETTE } from "../../workbook/palette";
import type { ChartSeriesSpec, ChartSpec } from "../../workbook/spec";
import type { LookInput } from "./lookInput";
import { parseRect, splitReference } from "../cells/address";
import { appliedProperty } from "../read/sheetMarks";
import type { SheetPlan } from "../write/sheetPlan";
import type { Step } from "../run/step";
import { step } from "../run/step";
import type { Workspace } from "../run/workspace";
import { propertySteps } from "../write/writeSheets";

const TYPES = {
  barClustered: "BarClustered",
  columnClustered: "ColumnClustered",
  columnStacked: "ColumnStacked",
  line: "LineMarkers",
  doughnut: "Doughnut",
} as const;
/** Points. */
const TITLE_SIZE = 11;
const TEXT_SIZE = 9;
const LEGENDS = { bottom: "Bottom", right: "Right" } as const;

/** Where the names of the charts stand that the last run made; a spec may come to have fewer. */
const NAMES_PART = "chartNames";
const NONE = "-";

/** Charts, found again by their name; a changed one is made anew in its place, one that people deleted is not missed. */
export function chartSteps({ plan, planning: { plans } }: LookInput): Step[] {
  const names = plan.spec.charts.map(({ name }) => name);
  const last = plan.current?.marks.applied[NAMES_PART] ?? NONE;
  const old = new Set([...last.split(" "), ...(plan.current ? names : [])].filter((name) => name !== NONE));
  const kept = names.length === 0 ? NONE : names.join(" ");
  return [
    ...[...old].map((name) =>
      step("look", 4, (work) => work.sheet(plan.key).charts.getItemOrNullObject(name).delete()),
    ),
    ...plan.spec.charts.map((spec) =>
      step("look", 20 + 12 * spec.series.length, (work) =>
        addChart(work, work.sheet(plan.key), spec, plan, plans),
      ),
    ),
    ...(kept === last ? [] : propertySteps("look", [appliedProperty(plan.spec.id, NAMES_PART, kept)])),
  ];
}

function addChart(
  work: Workspace,
  sheet: Excel.Worksheet,
  spec: ChartSpec,
  plan: SheetPlan,
  plans: readonly SheetPlan[],
): void {
  const rangeOf = (reference: string) => rangeIn(work, reference, plan, plans);
  const [first, ...others] = spec.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[spec.type], rangeOf(first.values), seriesBy(first.values));
  chart.name = spec.name;
  chart.title.text = spec.title;
  dress(chart.title.format.font, TITLE_SIZE, true);
  chart.legend.visible = spec.legend !== "none";
  if (spec.legend !== "none") {
    chart.legend.position = LEGENDS[spec.legend];
    dress(chart.legend.format.font, TEXT_SIZE, false);
  }
  chart.setPosition(plan.map.address(spec.from), plan.map.address(spec.to));
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  series.forEach((added, index) => {
    const part = spec.series[index];
    if (!part) return;
    if (index > 0) added.setValues(rangeOf(part.values));
    added.setXAxisValues(rangeOf(spec.categories));
    formatSeries(added, part, spec);
  });
  if (spec.type !== "doughnut") formatAxes(chart.axes, spec);
}

/** Every column says its value: a value axis and its lines would say it twice. */
function formatAxes(axes: Excel.ChartAxes, { valueMax }: ChartSpec): void {
  axes.valueAxis.minimum = 0;
  if (valueMax !== undefined) axes.valueAxis.maximum = valueMax;
  axes.valueAxis.majorGridlines.visible = false;
  axes.valueAxis.visible = false;
  dress(axes.categoryAxis.format.font, TEXT_SIZE, false);
}

function dress(font: Excel.ChartFont, size: number, bold: boolean): void {
  font.name = FONTS.working;
  font.size = size;
  font.bold = bold;
  font.color = PALETTE.text;
}

function formatSeries(series: Excel.ChartSeries, part: ChartSeriesSpec, spec: ChartSpec): void {
  series.name = part.name;
  if (spec.type === "line") series.format.line.color = part.color;
  else if (spec.type !== "doughnut") series.format.fill.setSolidColor(part.color);
  // Labels of lines would lie over each other: their categories say the values.
  const labelled = spec.type !== "line" && part.unlabelled !== true;
  series.hasDataLabels = labelled;
  if (!labelled) return;
  if (spec.valueFormat !== undefined) series.dataLabels.numberFormat = `${spec.valueFormat};;`;
}

function rangeIn(
  work: Workspace,
  reference: string,
  home: SheetPlan,
  plans: readonly SheetPlan[],
): Excel.Range {
  const { sheet, address } = splitReference(reference);
  const plan = sheet === null ? home : (plans.find(({ spec }) => spec.name === sheet) ?? home);
  return work.range(plan.key, plan.map.address(address.replaceAll("$", "")));
}

function seriesBy(values: string): "Columns" | "Rows" {
  const { rows, columns } = parseRect(splitReference(values).address);
  return rows >= columns ? "Columns" : "Rows";
}
