import { apiNotFound, itemNotFound } from "../errors";
import type { Api } from "../protocol/hostObject";
import { describeApi, HostCollection } from "../protocol/hostObject";
import type { FormatKind } from "./conditional/conditionalFormat";
import { ConditionalFormat, FORMAT_KINDS } from "./conditional/conditionalFormat";
import { FormatStore } from "./conditional/formatStore";
import { choiceArgument } from "./arguments";
import type { Range } from "./range";

const KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

function isSimulated(kind: string): kind is FormatKind {
  return Object.hasOwn(FORMAT_KINDS, kind);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  static readonly api: Api = describeApi<ConditionalFormats>("ConditionalFormatCollection", {
    methods: ["add", "clearAll", "getCount", "getItem", "getItemAt", "getItemOrNullObject"],
  });
  readonly api = ConditionalFormats.api;
  private readonly store: FormatStore;

  constructor(private readonly range: Range) {
    super();
    this.store = new FormatStore(range.sheet);
  }

  override assertAlive(): void {
    this.range.assertAlive();
  }

  list(): readonly ConditionalFormat[] {
    return this.store
      .within(this.range.area)
      .map(({ rule }) => new ConditionalFormat(this.range.sheet, rule));
  }

  protected find(key: string): ConditionalFormat | null {
    return this.list().find(({ id }) => id === key) ?? null;
  }

  override getItem(key: unknown): ConditionalFormat {
    const found = typeof key === "string" ? this.find(key) : null;
    if (found === null) throw itemNotFound();
    return found;
  }

  add(type: unknown): ConditionalFormat {
    const kind = choiceArgument(type, KINDS);
    if (!isSimulated(kind)) throw apiNotFound(`conditional formats of the type ${kind}`);
    this.range.sheet.assertFormattable(this.range.area);
    const rule = FORMAT_KINDS[kind]();
    this.store.addFirst(this.range.area, rule);
    return new ConditionalFormat(this.range.sheet, rule);
  }

  clearAll(): void {
    this.range.sheet.assertFormattable(this.range.area);
    this.store.clear(this.range.area);
  }
}
