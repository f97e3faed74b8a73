import type { Font, Style } from "@cj-tech-master/excelts";

const trimmed = new WeakMap<object, Partial<Style>>();

/**
 * A style without the parts that only repeat the standard: the library reads them into every cell that has a style
 * at all, so that a cell with a number format would seem to have a font and a fill of its own.
 * @param standard the font that a cell has which says nothing
 */
export function spokenStyle(style: Partial<Style>, standard: Partial<Font>): Partial<Style> {
  const known = trimmed.get(style);
  if (known !== undefined) return known;
  const spoken = { ...style };
  if (spoken.fill?.type === "pattern" && spoken.fill.pattern === "none") delete spoken.fill;
  if (spoken.font !== undefined && sameFont(spoken.font, standard)) delete spoken.font;
  trimmed.set(style, spoken);
  return spoken;
}

function sameFont(font: Partial<Font>, standard: Partial<Font>): boolean {
  const given = Object.entries(font).filter(([, value]) => value !== undefined);
  return (
    given.length === Object.keys(standard).length &&
    given.every(([key, value]) => JSON.stringify(Reflect.get(standard, key)) === JSON.stringify(value))
  );
}
