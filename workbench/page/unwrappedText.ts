/** A line break that only the grid's picture needs, told from people's own by a sign without width. */
export const OUR_BREAK = "\u200B\n";

/** What somebody typed over a wrapped text, without the picture's line breaks. */
export function unwrappedText(text: string): string {
  return text.replace(/\u200B\s*/gu, " ");
}
