/** One row of a breakdown: what it is called, and the criterion by which COUNTIFS finds its activities. */
export interface BreakdownGroup {
  readonly label: string;
  readonly criterion: string;
  readonly size: number;
}

/** COUNTIFS refuses criteria over 255 characters. */
const MAX_CRITERION = 250;

/**
 * The distinct texts of a column, in order of appearance. Texts that COUNTIFS can't tell apart (letter case,
 * or only different after some 250 characters) are one group, so that nothing is counted twice. Blank texts have none.
 */
export function groupsOf(texts: readonly string[]): BreakdownGroup[] {
  const groups = new Map<string, BreakdownGroup>();
  for (const label of texts) {
    if (label === "") continue;
    const criterion = equalsCriterion(label);
    const key = criterion.toLowerCase();
    const size = (groups.get(key)?.size ?? 0) + 1;
    groups.set(key, { ...(groups.get(key) ?? { label, criterion }), size });
  }
  return [...groups.values()];
}

/** The largest groups, the first ones before others of the same size. */
export function largest(groups: readonly BreakdownGroup[], count: number): BreakdownGroup[] {
  return [...groups].sort((a, b) => b.size - a.size).slice(0, count);
}

/** The criterion that holds for exactly this text. @example equalsCriterion("a*") // "=a~*" */
export function equalsCriterion(text: string): string {
  const whole = `=${escapeWildcards(text)}`;
  if (whole.length <= MAX_CRITERION) return whole;
  const start: string[] = [];
  let length = 2;
  for (const letter of text) {
    const escaped = escapeWildcards(letter);
    if (length + escaped.length > MAX_CRITERION) break;
    start.push(escaped);
    length += escaped.length;
  }
  return `=${start.join("")}*`;
}

function escapeWildcards(text: string): string {
  return text.replace(/[~*?]/g, "~$&");
}
