/** A cell holds 32,767 letters. */
const CHUNK = 30_000;

/**
 * A JSON text cut into what cells hold; joined, the cells give a JSON text of the same meaning. No letter is cut in
 * two, and none looks like the escapes of a workbook's file ("_x000D_").
 */
export function cellsOfJson(json: string): string[] {
  const text = json.replace(/[\ud800-\udfff]/g, escaped).replace(/_(?=x[0-9a-f]{4}_)/gi, escaped);
  return Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, at) =>
    text.slice(at * CHUNK, (at + 1) * CHUNK),
  );
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
