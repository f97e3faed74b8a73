import { invalidArgument, itemAlreadyExists } from "../../errors";
import { describeApi, HostCollection } from "../../protocol/hostObject";
import type { Api } from "../../protocol/hostObject";
import { areaAddress } from "../area";
import { textArgument } from "../arguments";
import { Range } from "../range";
import type { Session } from "../session";
import { quotedSheetName } from "../sheetName";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { checkName } from "./nameRules";
import { NamedItem } from "./namedItem";
import type { DefinedName } from "./nameBook";

/** Whose names these are. */
export interface NameOwner {
  readonly session: Session;
  readonly nameScope: Worksheet | null;
  readonly nameWorkbook: Workbook;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export class NamedItemCollection extends HostCollection<NamedItem> {
  static readonly api: Api = describeApi<NamedItemCollection>("NamedItemCollection", {
    methods: ["add", "addFormulaLocal", "getItem", "getItemOrNullObject", "getCount"],
  });
  readonly api = NamedItemCollection.api;
  private readonly items = new WeakMap<DefinedName, NamedItem>();

  constructor(private readonly owner: NameOwner) {
    super();
  }

  list(): readonly NamedItem[] {
    const scope = this.owner.nameScope?.model ?? null;
    return this.owner.nameWorkbook.nameBook.list(scope).map((entry) => this.of(entry));
  }

  private of(entry: DefinedName): NamedItem {
    const item = this.items.get(entry) ?? new NamedItem(this.owner.nameWorkbook, entry);
    this.items.set(entry, item);
    return item;
  }

  protected find(key: string): NamedItem | null {
    const wanted = key.toLowerCase();
    return this.list().find((item) => item._Id === key || item.name.toLowerCase() === wanted) ?? null;
  }

  /** The range a name stands for; null where there is no such name or it is no range. */
  rangeNamed(name: string): Range | null {
    return this.find(name)?.getRangeOrNullObject() ?? null;
  }

  /** `reference` is a range or a formula; a formula is text that begins with "=". */
  add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const workbook = this.owner.nameWorkbook;
    const checked = checkName(name);
    if (this.find(checked) !== null || workbook.tables.named(checked) !== null) throw itemAlreadyExists();
    const entry: DefinedName = {
      name: checked,
      scope: this.owner.nameScope?.model ?? null,
      formula: this.formulaOf(reference),
      visible: true,
      comment: comment === undefined || comment === null ? "" : textArgument(comment),
    };
    workbook.nameBook.add(entry);
    this.owner.session.touch();
    return this.of(entry);
  }

  addFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItem {
    return this.add(name, textArgument(formula), comment);
  }

  private formulaOf(reference: unknown): string {
    if (reference instanceof Range) {
      return `${quotedSheetName(reference.sheet.name)}!${areaAddress(reference.area, true)}`;
    }
    const text = textArgument(reference);
    if (!text.startsWith("=") || text.length < 2) throw invalidArgument();
    this.owner.nameWorkbook.checkFormula(text.slice(1), null);
    return text.slice(1);
  }
}
