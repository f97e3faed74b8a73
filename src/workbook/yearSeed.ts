import { TABLES } from "./layout";
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot";

/** Tables whose rows are the year's own: next year's workbook has no use for them. */
const LEFT_BEHIND: ReadonlySet<string> = new Set([
  TABLES.plan,
  TABLES.milestones,
  TABLES.findings,
  TABLES.journal,
]);
const VERSION = 1;

/**
 * What next year's workbook needs of this one, as a text that `yearSeed` reads back: all that the workbook holds but
 * for the year's own rows.
 * @example yearSeed(yearSeedText(snapshot))?.named // the settings, the scheme and the indexes of the year
 */
export function yearSeedText({ schema, sheets, named }: WorkbookSnapshot): string {
  const kept = sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (LEFT_BEHIND.has(table.name) ? { ...table, rows: [] } : table)),
  }));
  return JSON.stringify({ version: VERSION, schema, sheets: kept, named });
}

/** Last year's workbook in such a text; null for any other text: it stands in a file that anybody may have changed. */
export function yearSeed(text: string): WorkbookSnapshot | null {
  const data = parsed(text);
  if (!isRecord(data) || data.version !== VERSION) return null;
  const { schema, sheets, named } = data;
  if (typeof schema !== "number" || !isListOf(sheets, isSheet) || !isRecord(named)) return null;
  const values = Object.entries(named);
  if (!values.every((entry): entry is [string, CellValue] => isValue(entry[1]))) return null;
  return { schema, sheets, named: Object.fromEntries(values) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSheet(data: unknown): data is SheetSnapshot {
  return (
    isRecord(data) &&
    typeof data.id === "string" &&
    typeof data.name === "string" &&
    isListOf(data.tables, isTable)
  );
}

function isTable(data: unknown): data is TableSnapshot {
  return (
    isRecord(data) &&
    typeof data.name === "string" &&
    isListOf(data.headings, (heading): heading is string => typeof heading === "string") &&
    isListOf(data.rows, (row): row is CellValue[] => isListOf(row, isValue))
  );
}

function isValue(data: unknown): data is CellValue {
  return typeof data === "string" || typeof data === "number" || typeof data === "boolean";
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isListOf<T>(data: unknown, holds: (entry: unknown) => entry is T): data is T[] {
  return Array.isArray(data) && data.every(holds);
}
