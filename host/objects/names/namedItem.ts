import { invalidArgument, itemNotFound } from "../../errors";
import { describeApi, HostObject } from "../../protocol/hostObject";
import type { Api } from "../../protocol/hostObject";
import { parseArea } from "../area";
import { flagArgument, textArgument } from "../arguments";
import { Range } from "../range";
import { splitSheet } from "../sheetName";
import type { Worksheet } from "../worksheet";
import type { Workbook } from "../workbook";
import type { DefinedName } from "./nameBook";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export class NamedItem extends HostObject {
  static readonly api: Api = describeApi<NamedItem>("NamedItem", {
    identity: ["_Id"],
    scalars: ["name", "type", "value", "visible", "_Id", "comment", "scope", "formula"],
    writable: ["visible", "comment", "formula"],
    links: ["worksheet", "worksheetOrNullObject"],
    methods: ["delete", "getRange", "getRangeOrNullObject"],
  });
  readonly api = NamedItem.api;

  constructor(
    private readonly workbook: Workbook,
    private readonly entry: DefinedName,
  ) {
    super();
  }

  override assertAlive(): void {
    if (!this.workbook.nameBook.all().includes(this.entry)) throw itemNotFound();
  }

  get _Id(): string {
    const { scope, name } = this.entry;
    return scope === null ? name : `${this.workbook.worksheets.of(scope).id}!${name}`;
  }
  get name(): string {
    return this.entry.name;
  }
  get comment(): string {
    return this.entry.comment;
  }
  set comment(value: unknown) {
    this.entry.comment = textArgument(value);
  }
  get visible(): boolean {
    return this.entry.visible;
  }
  set visible(value: unknown) {
    this.entry.visible = flagArgument(value);
    this.workbook.nameBook.publish();
  }
  get scope(): "Workbook" | "Worksheet" {
    return this.entry.scope === null ? "Workbook" : "Worksheet";
  }
  get formula(): string {
    return `=${this.entry.formula}`;
  }
  set formula(value: unknown) {
    const text = textArgument(value);
    if (!text.startsWith("=") || text.length < 2) throw invalidArgument();
    this.workbook.checkFormula(text.slice(1), null);
    this.entry.formula = text.slice(1);
    this.workbook.nameBook.publish();
    this.workbook.session.touch();
  }

  get type(): "Range" | "Error" | "String" | "Double" | "Boolean" | "Array" {
    if (this.getRangeOrNullObject() !== null) return "Range";
    const constant = constantOf(this.entry.formula);
    if (typeof constant === "number") return "Double";
    if (typeof constant === "boolean") return "Boolean";
    if (typeof constant === "string") return "String";
    return this.entry.formula.includes("#REF!") ? "Error" : "Array";
  }

  /** Address of a range, or the value of a constant. Expressions are answered by their text. */
  get value(): string | number | boolean {
    const range = this.getRangeOrNullObject();
    if (range !== null) return range.address;
    return constantOf(this.entry.formula) ?? this.formula;
  }

  get worksheetOrNullObject(): Worksheet | null {
    return this.entry.scope === null ? null : this.workbook.worksheets.of(this.entry.scope);
  }
  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  getRangeOrNullObject(): Range | null {
    const { sheet, address } = splitSheet(this.entry.formula);
    const area = parseArea(address);
    const owner = sheet === null ? null : this.workbook.worksheets.byName(sheet);
    if (owner !== null && area !== null) return new Range(owner, area);
    return this.workbook.tableRange(this.entry.formula);
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }

  delete(): void {
    this.workbook.nameBook.remove(this.entry);
    this.workbook.session.touch();
  }
}

function constantOf(formula: string): string | number | boolean | null {
  const text = /^"((?:[^"]|"")*)"$/s.exec(formula);
  if (text) return (text[1] ?? "").replaceAll('""', '"');
  if (/^(true|false)$/i.test(formula)) return formula.toLowerCase() === "true";
  return /^-?\d+(\.\d+)?$/.test(formula) ? Number(formula) : null;
}
