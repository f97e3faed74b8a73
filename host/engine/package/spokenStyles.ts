import type { Font, Style } from "@cj-tech-master/excelts";

/** The font of the library's new workbooks, which a cell has that says nothing. */
const STANDARD: Partial<Font> = {
  name: "Calibri",
  size: 11,
  family: 2,
  scheme: "minor",
  color: { theme: 1 },
};

const trimmed = new WeakMap<object, Partial<Style>>();

/**
 * A style without the parts that only repeat the standard: the library reads them into every cell that has a style
 * at all, so that a cell with a number format would seem to have a font and a fill of its own.
 */
export function spokenStyle(style: Partial<Style>): Partial<Style> {
  const known = trimmed.get(style);
  if (known !== undefined) return known;
  const spoken = { ...style };
  if (spoken.fill?.type === "pattern" && spoken.fill.pattern === "none") delete spoken.fill;
  if (spoken.font !== undefined && isStandard(spoken.font)) delete spoken.font;
  trimmed.set(style, spoken);
  return spoken;
}

function isStandard(font: Partial<Font>): boolean {
  const given = Object.entries(font).filter(([, value]) => value !== undefined);
  return (
    given.length === Object.keys(STANDARD).length &&
    given.every(([key, value]) => JSON.stringify(Reflect.get(STANDARD, key)) === JSON.stringify(value))
  );
}
