import { itemNotFound } from "../../errors";
import type { Api, HostObject } from "../../protocol/hostObject";
import { describeApi } from "../../protocol/hostObject";
import type { StoppableRule } from "../../engine/package/conditionalRules";
import { flagArgument, wholeArgument } from "../arguments";
import { Range } from "../range";
import { SheetObject } from "../sheetObject";
import type { Worksheet } from "../worksheet";
import { FormatStore } from "./formatStore";
import { CellValueConditionalFormat, CustomConditionalFormat } from "./formulaFormats";
import { ColorScaleConditionalFormat, DataBarConditionalFormat } from "./scaleFormats";

/** The kinds that this host simulates, and what each begins as. */
export const FORMAT_KINDS = {
  Custom: (): StoppableRule => ({ type: "expression", formulae: ["FALSE"], style: {} }),
  CellValue: (): StoppableRule => ({ type: "cellIs", operator: "equal", formulae: ["FALSE"], style: {} }),
  DataBar: (): StoppableRule => ({
    type: "dataBar",
    cfvo: [{ type: "min" }, { type: "max" }],
    color: { argb: "FF638EC6" },
    gradient: true,
  }),
  ColorScale: (): StoppableRule => ({
    type: "colorScale",
    cfvo: [{ type: "min" }, { type: "max" }],
    color: [{ argb: "FFFFEF9C" }, { argb: "FF63BE7B" }],
  }),
} as const;
export type FormatKind = keyof typeof FORMAT_KINDS;

const SHOWN: Readonly<Partial<Record<StoppableRule["type"], string>>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  timePeriod: "PresetCriteria",
  containsText: "ContainsText",
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export class ConditionalFormat extends SheetObject {
  static readonly api: Api = describeApi<ConditionalFormat>("ConditionalFormat", {
    identity: ["id"],
    scalars: ["id", "priority", "stopIfTrue", "type"],
    writable: ["priority", "stopIfTrue"],
    links: [
      "cellValue",
      "cellValueOrNullObject",
      "colorScale",
      "colorScaleOrNullObject",
      "custom",
      "customOrNullObject",
      "dataBar",
      "dataBarOrNullObject",
    ],
    methods: ["delete", "getRange", "getRangeOrNullObject"],
  });
  readonly api = ConditionalFormat.api;
  private readonly store: FormatStore;

  constructor(
    sheet: Worksheet,
    readonly rule: StoppableRule,
  ) {
    super(sheet);
    this.store = new FormatStore(sheet);
  }

  override assertAlive(): void {
    super.assertAlive();
    if (!this.store.list().some(({ rule }) => rule === this.rule)) throw itemNotFound();
  }

  get id(): string {
    return this.session.idOf(this.rule, (n) => `{0000000C-0000-0000-0000-${String(n).padStart(12, "0")}}`);
  }
  get type(): string {
    return SHOWN[this.rule.type] ?? "Custom";
  }
  get priority(): number {
    return (this.rule.priority ?? 1) - 1;
  }
  set priority(value: unknown) {
    this.store.moveTo(this.rule, wholeArgument(value));
  }
  get stopIfTrue(): boolean | null {
    return this.rule.type === "dataBar" || this.rule.type === "colorScale"
      ? null
      : this.rule.stopIfTrue === true;
  }
  set stopIfTrue(value: unknown) {
    this.rule.stopIfTrue = flagArgument(value);
  }

  get customOrNullObject(): HostObject | null {
    return this.rule.type === "expression" ? new CustomConditionalFormat(this) : null;
  }
  get cellValueOrNullObject(): HostObject | null {
    return this.rule.type === "cellIs" ? new CellValueConditionalFormat(this) : null;
  }
  get dataBarOrNullObject(): HostObject | null {
    return this.rule.type === "dataBar" ? new DataBarConditionalFormat(this) : null;
  }
  get colorScaleOrNullObject(): HostObject | null {
    return this.rule.type === "colorScale" ? new ColorScaleConditionalFormat(this) : null;
  }
  get custom(): HostObject {
    return this.customOrNullObject ?? missing();
  }
  get cellValue(): HostObject {
    return this.cellValueOrNullObject ?? missing();
  }
  get dataBar(): HostObject {
    return this.dataBarOrNullObject ?? missing();
  }
  get colorScale(): HostObject {
    return this.colorScaleOrNullObject ?? missing();
  }

  getRangeOrNullObject(): Range | null {
    const areas = this.store.list().find(({ rule }) => rule === this.rule)?.areas ?? [];
    const [only] = areas;
    return areas.length === 1 && only !== undefined ? new Range(this.sheet, only) : null;
  }
  getRange(): Range {
    return this.getRangeOrNullObject() ?? missing();
  }
  delete(): void {
    this.store.remove(this.rule);
  }
}

function missing(): never {
  throw itemNotFound();
}
