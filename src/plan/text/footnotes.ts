/** "30/6/2026 [2]", "Văn phòng Sở²" */
const MARKS = /\s*\[\d{1,2}\]|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+(?![\p{L}\d])/gu;

/** A cell's text without the marks of its footnotes. @example withoutFootnotes("Quý I²") // "Quý I" */
export function withoutFootnotes(text: string): string {
  return text.replace(MARKS, "");
}
