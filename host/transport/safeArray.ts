/** A JavaScript array that also answers as the COM SAFEARRAY which the Windows shell hands to a page. */
export interface SafeArray extends Array<unknown> {
  toArray(): unknown[];
  dimensions(): number;
}

/** @example safeArray([0, [200]]).toArray() */
export function safeArray(items: readonly unknown[]): SafeArray {
  const array: unknown[] = items.map((item) => (Array.isArray(item) ? safeArray(item) : item));
  return Object.assign(array, { toArray: () => array, dimensions: () => 1 });
}
