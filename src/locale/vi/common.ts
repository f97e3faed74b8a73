/** A number as people in Vietnam write it. @example decimal(8.5) // "8,5" */
export function decimal(value: number, digits?: number): string {
  const text = digits === undefined ? String(value) : value.toFixed(digits);
  return text.replace(".", ",");
}
