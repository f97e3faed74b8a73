import { headingKey } from "../../workbook/rowKeys";
import type { SheetId } from "../../workbook/spec";

/**
 * How a workbook says that it is ours. Each of our sheets has a hidden name that refers to its first cell: names
 * survive renamed and moved tabs, copies of the file and LibreOffice. What was written, and how, stands in custom
 * document properties, which survive the same.
 */
export const SCHEMA_KEY = "SoCCHC.Schema";
/** Parts of a sheet's look, each with a fingerprint of its own. */
export const LOOK_PARTS = ["frame", "formats", "validations", "conditional", "charts", "page"] as const;
export type LookPart = (typeof LOOK_PARTS)[number];
/** The mark that a sheet has all its cells: until then it counts as new. */
export const MADE = "made";
const NAME_PREFIX = "CCHC_";
const KEY_PREFIX = "SoCCHC.";
/** Excel cuts a text property at 255 letters. */
const LONGEST_VALUE = 250;

export interface SheetMarks {
  /** Areas of blocks as last written, so that what a shorter block leaves behind can be cleared. Null: never done. */
  readonly areas: readonly string[] | null;
  /** Where the spec of the last run had the named cells, by name. */
  readonly anchors: ReadonlyMap<string, string>;
  /** The columns that the tables had when ours were last put in, by `columnEntry`. Null: an earlier version wrote it. */
  readonly columns: ReadonlySet<string> | null;
  /** The conditional formats of ours that were applied last, by `markOfSpec`. Null: an earlier version applied them. */
  readonly rules: ReadonlySet<string> | null;
  /** Fingerprints of the parts as last applied, by part. */
  readonly applied: Readonly<Record<string, string>>;
}

export interface Property {
  readonly key: string;
  readonly value: string;
}

/** @example markName("report-q1") // "CCHC_report_q1"; ids hold small letters, digits and "-" only */
export function markName(id: SheetId): string {
  if (!/^[a-z0-9-]+$/.test(id)) throw new RangeError(`Not an id of a sheet: ${id}`);
  return NAME_PREFIX + id.replaceAll("-", "_");
}

const PLAIN_IDS = [
  "overview",
  "plan",
  "milestones",
  "units",
  "targets",
  "findings",
  "scorecard",
  "evidence",
  "former-scores",
  "scheme",
  "comparison",
  "journal",
  "holidays",
  "about",
  "lists",
] as const satisfies readonly SheetId[];

/** The sheet that a name marks, or null for any other name. */
export function idOfMarkName(name: string): SheetId | null {
  if (!name.startsWith(NAME_PREFIX)) return null;
  const id = name.slice(NAME_PREFIX.length).replaceAll("_", "-");
  if (id.startsWith("report-")) return `report-${id.slice("report-".length)}`;
  return PLAIN_IDS.find((plain) => plain === id) ?? null;
}

/** The areas of a sheet's blocks, as properties. */
export function areaProperties(id: SheetId, areas: readonly string[]): Property[] {
  return listProperties(`${KEY_PREFIX}${id}.areas`, areas);
}

/** Where the spec has the named cells of a sheet, as properties. */
export function anchorProperties(id: SheetId, anchors: ReadonlyMap<string, string>): Property[] {
  return listProperties(
    `${KEY_PREFIX}${id}.anchors`,
    [...anchors].map(([name, address]) => `${name}=${address}`),
  );
}

/** The columns of a sheet's tables, people's own among them, as properties. */
export function columnProperties(id: SheetId, entries: readonly string[]): Property[] {
  return listProperties(`${KEY_PREFIX}${id}.columns`, entries);
}

/** The conditional formats of a sheet that are ours, as properties. */
export function ruleProperties(id: SheetId, marks: readonly string[]): Property[] {
  return listProperties(`${KEY_PREFIX}${id}.rules`, marks);
}

/** A table's column in the marks. @example columnEntry("KeHoach", "Ghi chú") // "KeHoach|ghi_chú" */
export function columnEntry(table: string, heading: string): string {
  return `${table}|${headingKey(heading).replace(/\s+/gu, "_")}`;
}

/** The mark that a part of a sheet (its formats, charts, …) was applied. */
export function appliedProperty(id: SheetId, part: string, mark: string): Property {
  return { key: `${KEY_PREFIX}${id}.${part}`, value: mark };
}

/** What the workbook's properties say of a sheet. */
export function sheetMarks(id: SheetId, properties: ReadonlyMap<string, string>): SheetMarks {
  const applied: Record<string, string> = {};
  const prefix = `${KEY_PREFIX}${id}.`;
  for (const [key, value] of properties)
    if (key.startsWith(prefix)) applied[key.slice(prefix.length)] = value;
  const anchors = (readList(`${prefix}anchors`, properties) ?? []).map((entry): [string, string] => {
    const [name = "", address = ""] = entry.split("=");
    return [name, address];
  });
  const columns = readList(`${prefix}columns`, properties);
  const rules = readList(`${prefix}rules`, properties);
  return {
    areas: readList(`${prefix}areas`, properties),
    anchors: new Map(anchors),
    columns: columns && new Set(columns),
    rules: rules && new Set(rules),
    applied,
  };
}

/** One property, or several where the list is long; "." closes the list, for it may get shorter. */
function listProperties(key: string, entries: readonly string[]): Property[] {
  const values: string[] = [""];
  for (const entry of [...entries, "."]) {
    const last = values.length - 1;
    const longer = `${values[last] ?? ""} ${entry}`.trim();
    if (longer.length <= LONGEST_VALUE) values[last] = longer;
    else values.push(entry);
  }
  return values.map((value, part) => ({ key: `${key}${part === 0 ? "" : part + 1}`, value }));
}

function readList(key: string, properties: ReadonlyMap<string, string>): string[] | null {
  const entries: string[] = [];
  for (let part = 1; ; part += 1) {
    const value = properties.get(`${key}${part === 1 ? "" : part}`);
    if (value === undefined) return part === 1 ? null : entries;
    for (const entry of value.split(" ")) {
      if (entry === ".") return entries;
      entries.push(entry);
    }
  }
}
