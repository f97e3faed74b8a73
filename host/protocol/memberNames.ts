/** "GetRange" → "getRange"; names that begin with "_" are the same on both sides of the wire. */
export function fromWire(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** "values" → "Values" */
export function toWire(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
