/**
 * Full number of something in a scheme: its own number where that already holds its parent's, else both.
 * @example fullNo("1.1", "1.1.3") // "1.1.3"
 * @example fullNo("1.1", "a") // "1.1.a"
 */
export function fullNo(parent: string, no: string): string {
  return no === parent || no.startsWith(`${parent}.`) ? no : `${parent}.${no}`;
}

/** Keys of rows in ChamDiem. A criterion and its only component often share a number, so each level has a prefix. */
export const KEY_PREFIX = {
  field: "LV",
  criterion: "TC",
  group: "NH",
  component: "TP",
  bonus: "DT",
  penalty: "PT",
} as const;

/** A row's key. Rows are found by SUMIFS, which reads * ? ~ as wildcards; bars part keys in lists. */
export function keyOf(level: keyof typeof KEY_PREFIX, no: string): string {
  return `${KEY_PREFIX[level]} ${no.replace(/[*?~|]/g, "_")}`;
}
