/** A number of points: "1,5", "02", "0.25". */
export const POINTS = String.raw`\d{1,3}(?:[.,]\d{1,4})?`;

/** A rule's words with one way of writing signs: one dash, ≥ and ≤, %; lines stay. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/>\s*=|=\s*>/g, "≥")
    .replace(/<\s*=|=\s*</g, "≤")
    .replace(/phần trăm/giu, "%")
    .replace(/[^\S\n]+/g, " ")
    .replace(/(\d)\s+%/g, "$1%")
    .trim();
}

/** @example pointsOf("1,5") // 1.5 */
export function pointsOf(text: string): number {
  return Number(text.replace(",", "."));
}

/** The first letter large, no blanks and marks around it: a level's name. */
export function asLabel(text: string): string {
  const plain = text.replace(/^[\s,;.:]+|[\s,;.:=]+$/g, "");
  return plain.charAt(0).toLocaleUpperCase("vi") + plain.slice(1);
}
