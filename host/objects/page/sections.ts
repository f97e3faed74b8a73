import { invalidArgument } from "../../errors";

export type Section = "left" | "center" | "right";
export type Sections = Readonly<Record<Section, string>>;

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_TEXT = 255;
const CODES = { L: "left", C: "center", R: "right" } as const;

/** "&LTrái&C&P/&N" → its three sections; text before any code stands in the middle (ECMA-376, 18.3.1.46). */
export function splitSections(text: string): Sections {
  const found: Record<Section, string> = { left: "", center: "", right: "" };
  let current: Section = "center";
  // "&&" is an ampersand and "&"Times New Roman"" a font: neither begins a section.
  for (const [piece] of text.matchAll(/&&|&"[^"]*"|&[LCR]|[\s\S]/gu)) {
    const code = /^&([LCR])$/u.exec(piece)?.[1];
    if (code === "L" || code === "C" || code === "R") current = CODES[code];
    else found[current] += piece;
  }
  return found;
}

export function joinSections({ left, center, right }: Sections): string {
  const text = `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
  if (text.length > MAX_TEXT) throw invalidArgument();
  return text;
}
