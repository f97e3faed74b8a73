/** The icons as SVG text, drawn on a 16-unit grid and snapped to the pixels of the asked size. */

export const INK = "#3b3a39";
export const PAPER = "#ffffff";
export const BRAND = "#0f6cbd";
export const DONE = "#0e700e";
export const RULE = "#a19f9d";

type Snap = (units: number) => number;

/** A sheet with a heading band and rows, and a green tick: the plan that is being worked off. */
export function bookIcon(size: number): string {
  const px = snapTo(size);
  const line = Math.max(1, Math.round(size / 24));
  const left = px(1.5);
  const top = px(1);
  const width = px(13) - left;
  const height = px(15) - top;
  const rect = (x: number, y: number, w: number, h: number, fill: string): string =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;
  const band = px(3.2);
  const rows = [6.8, 9, 11.2]
    .map((y) =>
      [
        rect(left + line + px(1), px(y), px(1.2), line, RULE),
        rect(left + line + px(3), px(y), px(5), line, RULE),
      ].join(""),
    )
    .join("");
  const sheet = [
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${size / 16}" fill="${INK}"/>`,
    rect(left + line, top + line, width - 2 * line, height - 2 * line, PAPER),
    rect(left + line, top + line, width - 2 * line, band, BRAND),
    rows,
  ].join("");
  return svg(size, sheet + tick(size));
}

function tick(size: number): string {
  const unit = size / 16;
  const at = (x: number, y: number): string => `${(x * unit).toFixed(2)} ${(y * unit).toFixed(2)}`;
  const path = `M${at(9.7, 11.8)} L${at(11, 13.1)} L${at(13.4, 10.5)}`;
  return [
    `<circle cx="${11.5 * unit}" cy="${11.75 * unit}" r="${4.25 * unit}" fill="${PAPER}"/>`,
    `<circle cx="${11.5 * unit}" cy="${11.75 * unit}" r="${3.75 * unit}" fill="${DONE}"/>`,
    `<path d="${path}" fill="none" stroke="${PAPER}" stroke-width="${1.35 * unit}" stroke-linecap="round" stroke-linejoin="round"/>`,
  ].join("");
}

/** A question mark in a disc. */
export function helpIcon(size: number): string {
  const unit = size / 16;
  const at = (x: number, y: number): string => `${(x * unit).toFixed(2)} ${(y * unit).toFixed(2)}`;
  const mark = `M${at(5.9, 6.2)} A${at(2.1, 2.1)} 0 1 1 ${at(9.2, 7.8)} Q${at(8, 8.5)} ${at(8, 9.6)}`;
  return svg(
    size,
    [
      `<circle cx="${8 * unit}" cy="${8 * unit}" r="${7 * unit}" fill="${BRAND}"/>`,
      `<path d="${mark}" fill="none" stroke="${PAPER}" stroke-width="${1.5 * unit}" stroke-linecap="round"/>`,
      `<circle cx="${8 * unit}" cy="${12 * unit}" r="${1 * unit}" fill="${PAPER}"/>`,
    ].join(""),
  );
}

/** Whole pixels for units of the grid. */
export function snapTo(size: number): Snap {
  return (units) => Math.round((units * size) / 16);
}

/** A square picture. */
export function svg(size: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${body}</svg>`;
}
