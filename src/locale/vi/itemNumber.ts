/** A section's number: "IV", "A.2", "II~2"; any other is its title. */
const NUMBER = /^[\p{L}\d]{1,5}(?:\.[\p{L}\d]{1,5})*(?:~\d+)?$/u;
const LONGEST_TITLE = 60;

/**
 * An item's number as people call it, "" where it has none; a section without a number goes behind by its title.
 * @example itemNumber("Thể chế, pháp luật", "5.") // "5 (Thể chế, pháp luật)"
 */
export function itemNumber(section: string, no: string): string {
  const parts = [section, no].map((part) => part.replace(/[.)]+$/, "")).filter((part) => part !== "");
  const [title = "", number] = parts;
  if (number === undefined || NUMBER.test(title)) return parts.join(".");
  return `${number} (${title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`})`;
}
