import type { ColorScaleRuleType, Cvfo, DataBarRuleType } from "@cj-tech-master/excelts";
import { invalidArgument, invalidOperation } from "../../errors";
import type { Api } from "../../protocol/hostObject";
import { describeApi } from "../../protocol/hostObject";
import { isRecord } from "../../protocol/messages";
import { choiceArgument, flagArgument } from "../arguments";
import { colorArgument, shownColor } from "../format/color";
import { ruleBound } from "../rules/ruleFormula";
import type { Worksheet } from "../worksheet";
import { ConditionalPart } from "./conditionalPart";

const BOUNDS = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
} as const;
type Bound = keyof typeof BOUNDS;
const BOUND_NAMES = Object.keys(BOUNDS) as Bound[];

function boundOf(sheet: Worksheet, rule: unknown): Cvfo {
  if (!isRecord(rule)) throw invalidArgument();
  const type = BOUNDS[choiceArgument(rule.type, BOUND_NAMES)];
  return type === "min" || type === "max" ? { type } : { type, value: ruleBound(sheet, rule.formula) };
}

function shownBound(bound: Cvfo | undefined, fallback: Bound): Record<string, unknown> {
  const type = BOUND_NAMES.find((name) => BOUNDS[name] === bound?.type) ?? fallback;
  return bound?.value === undefined ? { type } : { type, formula: `=${bound.value}` };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export class DataBarConditionalFormat extends ConditionalPart {
  static readonly api: Api = describeApi<DataBarConditionalFormat>("DataBarConditionalFormat", {
    scalars: ["barDirection", "lowerBoundRule", "showDataBarOnly", "upperBoundRule"],
    writable: ["barDirection", "lowerBoundRule", "showDataBarOnly", "upperBoundRule"],
    links: ["positiveFormat"],
  });
  readonly api = DataBarConditionalFormat.api;

  private get bar(): DataBarRuleType {
    const { rule } = this.owner;
    if (rule.type !== "dataBar") throw invalidOperation();
    return rule;
  }

  get positiveFormat(): DataBarPositiveFormat {
    return new DataBarPositiveFormat(this.owner);
  }
  get lowerBoundRule(): Record<string, unknown> {
    return shownBound(this.bar.cfvo?.[0], "LowestValue");
  }
  set lowerBoundRule(value: unknown) {
    this.bar.cfvo = [boundOf(this.sheet, value), this.bar.cfvo?.[1] ?? { type: "max" }];
  }
  get upperBoundRule(): Record<string, unknown> {
    return shownBound(this.bar.cfvo?.[1], "HighestValue");
  }
  set upperBoundRule(value: unknown) {
    this.bar.cfvo = [this.bar.cfvo?.[0] ?? { type: "min" }, boundOf(this.sheet, value)];
  }
  get showDataBarOnly(): boolean {
    return this.bar.showValue === false;
  }
  set showDataBarOnly(value: unknown) {
    this.bar.showValue = !flagArgument(value);
  }
  get barDirection(): string {
    const { direction } = this.bar;
    return direction === "leftToRight"
      ? "LeftToRight"
      : direction === "rightToLeft"
        ? "RightToLeft"
        : "Context";
  }
  set barDirection(value: unknown) {
    const wanted = choiceArgument(value, ["Context", "LeftToRight", "RightToLeft"]);
    this.bar.direction =
      wanted === "Context" ? "context" : wanted === "LeftToRight" ? "leftToRight" : "rightToLeft";
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat */
export class DataBarPositiveFormat extends ConditionalPart {
  static readonly api: Api = describeApi<DataBarPositiveFormat>("ConditionalDataBarPositiveFormat", {
    scalars: ["borderColor", "fillColor", "gradientFill"],
    writable: ["borderColor", "fillColor", "gradientFill"],
  });
  readonly api = DataBarPositiveFormat.api;

  private get bar(): DataBarRuleType {
    const { rule } = this.owner;
    if (rule.type !== "dataBar") throw invalidOperation();
    return rule;
  }

  get fillColor(): string {
    return shownColor(this.bar.color, "#638EC6");
  }
  set fillColor(value: unknown) {
    this.bar.color = colorArgument(value);
  }
  get gradientFill(): boolean {
    return this.bar.gradient !== false;
  }
  set gradientFill(value: unknown) {
    this.bar.gradient = flagArgument(value);
  }
  get borderColor(): string {
    return this.bar.border === true ? shownColor(this.bar.borderColor, "") : "";
  }
  set borderColor(value: unknown) {
    this.bar.border = value !== "";
    if (value !== "") this.bar.borderColor = colorArgument(value);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.colorscaleconditionalformat */
export class ColorScaleConditionalFormat extends ConditionalPart {
  static readonly api: Api = describeApi<ColorScaleConditionalFormat>("ColorScaleConditionalFormat", {
    scalars: ["criteria", "threeColorScale"],
    writable: ["criteria"],
  });
  readonly api = ColorScaleConditionalFormat.api;

  private get scale(): ColorScaleRuleType {
    const { rule } = this.owner;
    if (rule.type !== "colorScale") throw invalidOperation();
    return rule;
  }

  get threeColorScale(): boolean {
    return this.scale.cfvo?.length === 3;
  }
  get criteria(): Record<string, unknown> {
    const { cfvo = [], color = [] } = this.scale;
    const shown = cfvo.map((bound, index) => ({
      ...shownBound(bound, "LowestValue"),
      color: shownColor(color[index], ""),
    }));
    const [minimum, middle, last] = shown;
    return last === undefined ? { minimum, maximum: middle } : { minimum, midpoint: middle, maximum: last };
  }
  set criteria(value: unknown) {
    if (!isRecord(value)) throw invalidArgument();
    const points = [value.minimum, value.midpoint, value.maximum].filter(
      (point) => point !== undefined && point !== null,
    );
    if (points.length < 2) throw invalidArgument();
    this.scale.cfvo = points.map((point) => boundOf(this.sheet, point));
    this.scale.color = points.map((point) => colorArgument(isRecord(point) ? point.color : undefined));
  }
}
