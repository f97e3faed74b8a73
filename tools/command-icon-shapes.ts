/** The icons of the ribbon's commands as SVG text, drawn on a 16-unit grid and snapped to the pixels of a size. */
import { BRAND, DONE, INK, PAPER, RULE, snapTo, svg } from "./icon-shapes";

type Draw = (size: number) => string;

const line = (size: number): number => Math.max(1, Math.round(size / 16));

/** A sheet of paper with a frame: what most commands work on. */
function paper(size: number): string {
  const px = snapTo(size);
  const [left, top, right, bottom] = [px(2), px(1), px(13), px(15)];
  const inset = line(size);
  return [
    `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${size / 16}" fill="${INK}"/>`,
    `<rect x="${left + inset}" y="${top + inset}" width="${right - left - 2 * inset}" height="${bottom - top - 2 * inset}" fill="${PAPER}"/>`,
  ].join("");
}

function rules(size: number, from: number, rows: readonly number[], color = RULE): string {
  const px = snapTo(size);
  return rows
    .map(
      (y) =>
        `<rect x="${px(from)}" y="${px(y)}" width="${px(11) - px(from)}" height="${line(size)}" fill="${color}"/>`,
    )
    .join("");
}

function stroke(size: number, path: string, color: string, width = 1.5): string {
  return `<path d="${scaled(size, path)}" fill="none" stroke="${color}" stroke-width="${(width * size) / 16}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A path in units of the grid, in pixels. */
function scaled(size: number, path: string): string {
  return path.replace(/-?\d+(\.\d+)?/g, (number) => ((Number(number) * size) / 16).toFixed(2));
}

/** A list whose lines are ticked off. */
const checks: Draw = (size) =>
  svg(
    size,
    [
      paper(size),
      rules(size, 7, [4, 8, 12]),
      ...[4.5, 8.5].map((y) => stroke(size, `M3.8 ${y} L4.6 ${y + 0.8} L6 ${y - 1}`, DONE, 1)),
      stroke(size, "M4 11.6 L5.8 13.4 M5.8 11.6 L4 13.4", "#c50f1f", 1),
    ].join(""),
  );

/** A calendar with a clock. */
const progress: Draw = (size) => {
  const px = snapTo(size);
  const unit = size / 16;
  const [left, top, right, bottom] = [px(1), px(2), px(14), px(14)];
  const inset = line(size);
  return svg(
    size,
    [
      `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${unit}" fill="${INK}"/>`,
      `<rect x="${left + inset}" y="${px(5)}" width="${right - left - 2 * inset}" height="${bottom - px(5) - inset}" fill="${PAPER}"/>`,
      `<rect x="${left + inset}" y="${top + inset}" width="${right - left - 2 * inset}" height="${px(5) - top - inset}" fill="${BRAND}"/>`,
      `<circle cx="${11.25 * unit}" cy="${11.25 * unit}" r="${4.4 * unit}" fill="${PAPER}"/>`,
      `<circle cx="${11.25 * unit}" cy="${11.25 * unit}" r="${3.7 * unit}" fill="${BRAND}"/>`,
      stroke(size, "M11.25 9 L11.25 11.4 L12.9 12.2", PAPER, 1.1),
    ].join(""),
  );
};

/** A line of a sheet with a pencil on it. */
const update: Draw = (size) =>
  svg(
    size,
    [
      paper(size),
      rules(size, 4, [4, 7]),
      `<path d="${scaled(size, "M6.5 14.5 L7.3 11.7 L13.1 5.9 L15.1 7.9 L9.3 13.7 Z")}" fill="${BRAND}" stroke="${PAPER}" stroke-width="${size / 16}" stroke-linejoin="round"/>`,
    ].join(""),
  );

/** A star. */
const scores: Draw = (size) => {
  const points = Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? 7 : 3;
    const angle = (Math.PI * (index - 2.5)) / 5;
    return `${((8 + radius * Math.cos(angle)) * size) / 16},${((8.4 + radius * Math.sin(angle)) * size) / 16}`;
  });
  return svg(
    size,
    `<polygon points="${points.join(" ")}" fill="#f7c948" stroke="#8a5a00" stroke-width="${line(size)}" stroke-linejoin="round"/>`,
  );
};

/** A page with a chart. */
const reports: Draw = (size) => {
  const px = snapTo(size);
  const bar = (x: number, y: number, color: string): string =>
    `<rect x="${px(x)}" y="${px(y)}" width="${px(x + 1.5) - px(x)}" height="${px(13) - px(y)}" fill="${color}"/>`;
  return svg(
    size,
    [paper(size), rules(size, 4, [3, 5]), bar(4.2, 10, BRAND), bar(6.7, 8, DONE), bar(9.2, 9, BRAND)].join(
      "",
    ),
  );
};

/** By the name of their files. */
export const COMMAND_ICONS: Readonly<Record<string, Draw>> = { checks, progress, update, scores, reports };
