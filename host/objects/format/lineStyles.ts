import type { BorderStyle } from "@cj-tech-master/excelts";

export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type LineWeight = (typeof LINE_WEIGHTS)[number];

interface Line {
  readonly style: LineStyle;
  readonly weight: LineWeight;
}

/** The API tells a line's style and weight; the file has one word for both (ECMA-376, 18.18.3 ST_BorderStyle). */
const LINES: Readonly<Record<BorderStyle, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};
const FILE_STYLES: readonly BorderStyle[] = [
  "hair",
  "thin",
  "medium",
  "thick",
  "dashed",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "dotted",
  "double",
  "slantDashDot",
];

export function lineOf(style: BorderStyle | undefined): Line {
  return style === undefined ? { style: "None", weight: "Thin" } : LINES[style];
}

/** The file's word for a style and weight; a weight that the style doesn't come in gives its nearest. */
export function fileStyle(style: LineStyle, weight: LineWeight): BorderStyle | undefined {
  if (style === "None") return undefined;
  const ofStyle = FILE_STYLES.filter((candidate) => LINES[candidate].style === style);
  return ofStyle.find((candidate) => LINES[candidate].weight === weight) ?? ofStyle[0];
}
