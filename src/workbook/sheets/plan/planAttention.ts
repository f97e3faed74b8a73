import { ACTIVITY_FIELDS } from "../../../plan/plan";
import type { Finding, Severity } from "../../../validation/finding";

/** What of a row a finding can be about: the row itself, or one of its cells. The place here is the mark's digit. */
export const MARKED = ["key", ...ACTIVITY_FIELDS] as const;

/** Findings that colour their cell; hints don't, or half the sheet would be coloured. */
const LETTERS: Readonly<Partial<Record<Severity, string>>> = { error: "E", warning: "W" };

/**
 * Which cells of each activity a person should look at, as a short text that the sheet's conditional formats read:
 * an error in its cell "Đơn vị chủ trì" is "E5". Findings that people set aside mark nothing.
 * @example attentionOf(findings, new Set()).get("II.6") // "W5 E6"
 */
export function attentionOf(
  findings: readonly Finding[],
  dismissed: ReadonlySet<Finding>,
): ReadonlyMap<string, string> {
  const marks = new Map<string, Set<string>>();
  for (const finding of findings) {
    const { place, severity } = finding;
    const letter = LETTERS[severity];
    if (letter === undefined || !("key" in place) || dismissed.has(finding)) continue;
    const mark = attentionMark(letter, place.of === "cell" ? place.field : "key");
    marks.set(place.key, (marks.get(place.key) ?? new Set<string>()).add(mark));
  }
  return new Map([...marks].map(([key, found]) => [key, [...found].sort().join(" ")]));
}

/** @example attentionMark("E", "leadUnit") // "E5" */
export function attentionMark(letter: string, of: (typeof MARKED)[number]): string {
  return `${letter}${MARKED.indexOf(of)}`;
}
