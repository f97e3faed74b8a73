import { readScheme, SchemeError } from "../../scoring/readScheme";
import type { Scheme, SchemeWarning } from "../../scoring/scheme";
import { schemeJson } from "../../scoring/writeScheme";
import { schemePartName } from "../layout";
import type { WorkbookSnapshot } from "../snapshot";

/** Excel holds 32,767 letters in a cell. */
const MOST_LETTERS = 30_000;

/** The scheme as cells of the workbook keep it, so that it comes along where no file is at hand. */
export function schemeParts(scheme: Scheme): string[] {
  const text = JSON.stringify({ ...schemeJson(scheme), warnings: scheme.warnings });
  const count = Math.ceil(text.length / MOST_LETTERS);
  return Array.from({ length: count }, (_, at) => text.slice(at * MOST_LETTERS, (at + 1) * MOST_LETTERS));
}

/**
 * Reads what schemeParts wrote; null where the workbook keeps none: an earlier version made it, or somebody has
 * written into the hidden cells.
 */
export function schemeIn({ named }: Pick<WorkbookSnapshot, "named">): Scheme | null {
  const parts: string[] = [];
  for (
    let part = named[schemePartName(1)] ?? "";
    part !== "";
    part = named[schemePartName(parts.length + 1)] ?? ""
  )
    parts.push(String(part));
  const raw = parts.length === 0 ? null : parsed(parts.join(""));
  if (!isRecord(raw)) return null;
  try {
    const { warnings, ...json } = raw;
    return { ...readScheme(json), warnings: Array.isArray(warnings) ? warnings.filter(isWarning) : [] };
  } catch (error) {
    if (error instanceof SchemeError) return null;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A person has written into the hidden cells: the scheme has to be given again.
    return null;
  }
}

function isWarning(entry: unknown): entry is SchemeWarning {
  return isRecord(entry) && ["code", "where", "message"].every((key) => typeof entry[key] === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
