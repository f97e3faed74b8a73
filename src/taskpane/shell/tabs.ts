/** The tabs of the pane, in the order of the year's work. */
export const TAB_NAMES = ["plan", "checks", "progress", "scores", "reports"] as const;
export type TabName = (typeof TAB_NAMES)[number];

/** The tab that a text names, or null. @example tabNamed("checks") // "checks" */
export function tabNamed(text: unknown): TabName | null {
  return TAB_NAMES.find((name) => name === text) ?? null;
}
