/** The three looks of the pane. */
export type ColorScheme = "light" | "dark" | "highContrast";

export interface SchemeHints {
  /** Body background of Office's own theme, "#rrggbb"; null where Office tells none. */
  readonly officeBackground: string | null;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/**
 * Follows Windows' contrast themes first, then Office's theme, then the system's choice.
 * @example chooseScheme({ officeBackground: "#262626", prefersDark: false, forcedColors: false }) // "dark"
 */
export function chooseScheme(hints: SchemeHints): ColorScheme {
  if (hints.forcedColors) return "highContrast";
  const brightness = hints.officeBackground === null ? null : brightnessOf(hints.officeBackground);
  const dark = brightness === null ? hints.prefersDark : brightness < 0.5;
  return dark ? "dark" : "light";
}

/** Perceived brightness 0–1 (weights of ITU-R BT.601), null for what is no colour. */
function brightnessOf(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return (0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0)) / 255;
}
