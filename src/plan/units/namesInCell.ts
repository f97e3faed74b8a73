/**
 * The names that a cell of a list of units holds. Names hold commas, so only semicolons and lines separate them.
 * @example namesInCell("Phòng CNTT;\nP. SH") // ["Phòng CNTT", "P. SH"]
 */
export function namesInCell(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map(tidyName)
    .filter((name) => name !== "");
}

/** A name in one line of composed letters. */
export function tidyName(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
