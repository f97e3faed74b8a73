/** How many texts are kept; a workbook of a thousand activities has some 40,000 formulas, most of them alike. */
const MOST_TEXTS = 20_000;

/**
 * Keeps what a function gave for a text, for functions that depend on nothing else. What it gives is shared, so
 * nobody may change it. Errors aren't kept.
 * @example const lengthOf = remembered((text) => text.length); lengthOf("ab") // 2, counted once
 */
export function remembered<T extends NonNullable<unknown>>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_TEXTS) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
