import type { Color } from "@cj-tech-master/excelts";
import { invalidArgument } from "../../errors";

/** The names that people write in code; the API takes every HTML colour name. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  gold: "#FFD700",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  magenta: "#FF00FF",
  navy: "#000080",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};
const HEX = /^#([0-9A-F]{6})$/i;

/** "#RRGGBB" or a colour's name as the model's colour; anything else is refused. */
export function colorArgument(value: unknown): Partial<Color> {
  if (typeof value !== "string") throw invalidArgument();
  const digits = HEX.exec(NAMED[value.toLowerCase()] ?? value)?.[1];
  if (digits === undefined) throw invalidArgument(`"${value}" is no colour.`);
  return { argb: `FF${digits.toUpperCase()}` };
}

/** The accents and backgrounds of Office's standard theme, by number. */
const THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
] as const;

/** A colour of the model as the API gives it, "#RRGGBB". */
export function shownColor(color: Partial<Color> | undefined, automatic: string): string {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) return THEME[color.theme] ?? automatic;
  return automatic;
}
