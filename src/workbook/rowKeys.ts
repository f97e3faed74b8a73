import type { CellValue } from "./snapshot";
import type { Cell } from "./spec";

/** The key of a row as text: a sheet may hold "5" as a number. */
export function keyOf(value: Cell | CellValue): string {
  return typeof value === "object" ? "" : String(value).normalize("NFC").trim();
}

/** Each key with the count of its earlier occurrences, so that the second row with a key is told from the first. */
export function numbered(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${count} ${key}`;
  });
}

/** What two spellings of one heading have in common: Excel compares headings without regard to capitals. */
export function headingKey(heading: string): string {
  return heading.normalize("NFC").trim().toLowerCase();
}
