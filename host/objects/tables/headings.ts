/**
 * Headings as Excel makes them: blank ones are named Column1, Column2…; a second "Tên" becomes "Tên2".
 * @example uniqueHeadings(["Tên", "", "Tên"]) // ["Tên", "Column2", "Tên2"]
 */
export function uniqueHeadings(texts: readonly string[]): string[] {
  const used = new Set<string>();
  return texts.map((text, index) => {
    const base = text === "" ? "Column" : text;
    let heading = text === "" ? `Column${index + 1}` : text;
    for (let number = 2; used.has(heading.toLowerCase()); number++) heading = `${base}${number}`;
    used.add(heading.toLowerCase());
    return heading;
  });
}
