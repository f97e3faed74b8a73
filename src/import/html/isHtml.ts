const START = 4_000;
const DRAWN_CELL = /\brole\s*=\s*["']?(?:grid)?cell\b|\bdisplay:\s*table-cell\b/i;

/**
 * Whether a text is HTML with a table, its own or drawn of other elements: from the clipboard, a web page, or a file
 * that only calls itself .xls.
 * @example isHtml("<table><tr><td>1</td></tr></table>") // true
 */
export function isHtml(text: string): boolean {
  if (!/<(?:html|body|meta|table|div)[\s>]/i.test(text.slice(0, START))) return false;
  return (/<table[\s>]/i.test(text) && /<t[dh][\s>]/i.test(text)) || DRAWN_CELL.test(text);
}
