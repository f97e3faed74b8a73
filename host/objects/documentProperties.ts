import { invalidArgument, itemNotFound } from "../errors";
import { describeApi, HostCollection, HostObject } from "../protocol/hostObject";
import type { Api } from "../protocol/hostObject";
import { numberArgument, textArgument } from "./arguments";
import type { CustomPropertyValue } from "./customProperties";
import type { Session } from "./session";

/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
export class DocumentProperties extends HostObject {
  static readonly api: Api = describeApi<DocumentProperties>("DocumentProperties", {
    scalars: [
      "author",
      "category",
      "comments",
      "company",
      "creationDate",
      "keywords",
      "lastAuthor",
      "manager",
      "revisionNumber",
      "subject",
      "title",
    ],
    writable: [
      "author",
      "category",
      "comments",
      "company",
      "keywords",
      "manager",
      "revisionNumber",
      "subject",
      "title",
    ],
    links: ["custom"],
  });
  readonly api = DocumentProperties.api;
  readonly custom: CustomPropertyCollection;

  constructor(private readonly session: Session) {
    super();
    this.custom = new CustomPropertyCollection(session);
  }

  get author(): string {
    return this.session.model.creator ?? "";
  }
  set author(value: unknown) {
    this.session.model.creator = textArgument(value);
  }
  get category(): string {
    return this.session.model.category;
  }
  set category(value: unknown) {
    this.session.model.category = textArgument(value);
  }
  get comments(): string {
    return this.session.model.description;
  }
  set comments(value: unknown) {
    this.session.model.description = textArgument(value);
  }
  get company(): string {
    return this.session.model.company;
  }
  set company(value: unknown) {
    this.session.model.company = textArgument(value);
  }
  get creationDate(): string {
    return this.session.model.created.toISOString();
  }
  get keywords(): string {
    return this.session.model.keywords;
  }
  set keywords(value: unknown) {
    this.session.model.keywords = textArgument(value);
  }
  get lastAuthor(): string {
    return this.session.model.lastModifiedBy ?? "";
  }
  get manager(): string {
    return this.session.model.manager;
  }
  set manager(value: unknown) {
    this.session.model.manager = textArgument(value);
  }
  get revisionNumber(): number {
    return this.session.model.revision ?? 0;
  }
  set revisionNumber(value: unknown) {
    this.session.model.revision = numberArgument(value);
  }
  get subject(): string {
    return this.session.model.subject;
  }
  set subject(value: unknown) {
    this.session.model.subject = textArgument(value);
  }
  get title(): string {
    return this.session.model.title;
  }
  set title(value: unknown) {
    this.session.model.title = textArgument(value);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customproperty */
export class CustomProperty extends HostObject {
  static readonly api: Api = describeApi<CustomProperty>("CustomProperty", {
    identity: ["key"],
    scalars: ["key", "value", "type"],
    writable: ["value"],
    methods: ["delete"],
  });
  readonly api = CustomProperty.api;

  constructor(
    private readonly session: Session,
    readonly key: string,
  ) {
    super();
  }

  override assertAlive(): void {
    if (this.session.customProperties.get(this.key) === null) throw itemNotFound();
  }
  private get raw(): CustomPropertyValue {
    const entry = this.session.customProperties.get(this.key);
    if (entry === null) throw itemNotFound();
    return entry.value;
  }
  get value(): string | number | boolean {
    const { raw } = this;
    return raw instanceof Date ? raw.toISOString() : raw;
  }
  set value(value: unknown) {
    this.session.customProperties.set(this.key, checkedValue(value));
  }
  get type(): "Number" | "Boolean" | "Date" | "String" | "Float" {
    const { raw } = this;
    if (raw instanceof Date) return "Date";
    if (typeof raw === "boolean") return "Boolean";
    if (typeof raw === "number") return Number.isInteger(raw) ? "Number" : "Float";
    return "String";
  }
  delete(): void {
    this.session.customProperties.remove(this.key);
  }
}

const MAX_LENGTH = 255;

function checkedValue(value: unknown): CustomPropertyValue {
  if (typeof value === "string") return value.slice(0, MAX_LENGTH);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw invalidArgument();
}

/**
 * Keys and text values hold 255 characters.
 * https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection#excel-excel-custompropertycollection-add-member(1)
 */
export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  static readonly api: Api = describeApi<CustomPropertyCollection>("CustomPropertyCollection", {
    methods: ["add", "deleteAll", "getCount", "getItem", "getItemOrNullObject"],
  });
  readonly api = CustomPropertyCollection.api;

  constructor(private readonly session: Session) {
    super();
  }

  list(): readonly CustomProperty[] {
    return this.session.customProperties.list().map(({ key }) => new CustomProperty(this.session, key));
  }
  protected find(key: string): CustomProperty | null {
    const entry = this.session.customProperties.get(key);
    return entry === null ? null : new CustomProperty(this.session, entry.key);
  }
  /** Creates a property, or sets the one that has this key. */
  add(key: unknown, value: unknown): CustomProperty {
    const name = textArgument(key);
    if (name === "" || name.length > MAX_LENGTH) throw invalidArgument();
    this.session.customProperties.set(name, checkedValue(value));
    return new CustomProperty(this.session, name);
  }
  deleteAll(): void {
    this.session.customProperties.clear();
  }
}
