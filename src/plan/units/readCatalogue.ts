import type { Unit, UnitCatalogue, UnitKind } from "../unit";
import { tidyName } from "./namesInCell";
import { unitKind } from "./unitKind";

const KINDS: readonly UnitKind[] = [
  "department",
  "branch",
  "centre",
  "leadership",
  "external",
  "group",
  "other",
];

/** A catalogue's file that doesn't say what it should; `at` is the entry, from 1, or 0 for the whole. */
export class CatalogueError extends Error {
  readonly code = "bad-catalogue";
  constructor(readonly at: number) {
    super(`Entry ${at} of the catalogue is no unit`);
  }
}

/**
 * A catalogue from JSON: names, or objects with `name` and, where known, `aliases`, `kind` and `groups`.
 * @throws CatalogueError
 * @example readCatalogue(["Văn phòng Sở", { name: "Thanh tra Sở", aliases: ["TTra"] }])
 */
export function readCatalogue(json: unknown): UnitCatalogue {
  const list: unknown = isRecord(json) ? json.units : json;
  if (!Array.isArray(list)) throw new CatalogueError(0);
  return list.map((entry: unknown, index) => unitOf(entry, index + 1));
}

function unitOf(entry: unknown, at: number): Unit {
  const fields = typeof entry === "string" ? { name: entry } : entry;
  if (!isRecord(fields) || typeof fields.name !== "string" || fields.name.trim() === "")
    throw new CatalogueError(at);
  const name = tidyName(fields.name);
  const kind = KINDS.find((each) => each === fields.kind);
  return {
    name,
    aliases: namesOf(fields.aliases, at),
    kind: kind ?? unitKind(name, ""),
    groups: namesOf(fields.groups, at),
  };
}

function namesOf(value: unknown, at: number): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new CatalogueError(at);
  return value.map((name: unknown) => {
    if (typeof name !== "string") throw new CatalogueError(at);
    return tidyName(name);
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
