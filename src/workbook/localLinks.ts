/**
 * Links in a text that only open on one machine or in the office's network: a drive, a shared folder, a file's address.
 * @example localLinks("C:\\\\CCHC\\\\bc.docx") // ["C:\\\\CCHC\\\\bc.docx"]
 */
export function localLinks(text: string): string[] {
  const found = text.matchAll(/(?:^|[\s;,("'“])((?:[a-z]:[\\/](?!\/)|\\\\[^\s\\]|file:)[^\s;,)"'”]*)/giu);
  return [...new Set([...found].map(([, link = ""]) => link))];
}
