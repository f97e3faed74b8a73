import { meets, REACH } from "./meeting";
import type { Rule } from "./page";

/** So many rules across each other make a table: one by three, two by two. */
const FEWEST = 4;

/**
 * Sides that weren't drawn: where parallel rules end at one place and none goes on. Tables are drawn open at
 * the left and right, and a page may end in the middle of a row. Lines under words aren't crossed by rules, so
 * that they make no side.
 * @example missingSides(page.horizontal, page.vertical) // the left and right sides, vertical rules
 */
export function missingSides(rules: readonly Rule[], crossing: readonly Rule[]): readonly Rule[] {
  return [endings(rules, "from"), endings(rules, "to")].flatMap((groups) =>
    groups.flatMap(({ place, ending }) => {
      const across = crossing.filter((other) => ending.some((rule) => meets(rule, other)));
      if (across.length === 0 || ending.length + across.length < FEWEST) return [];
      const ends = [...ending.map((rule) => rule.at), ...across.flatMap(({ from, to }) => [from, to])];
      const side = { at: place, from: Math.min(...ends), to: Math.max(...ends) };
      return isDrawn(side, crossing) || isPassed(side, rules) ? [] : [side];
    }),
  );
}

interface Ending {
  readonly place: number;
  readonly ending: readonly Rule[];
}

/** Rules together that begin, or end, at one place. */
function endings(rules: readonly Rule[], end: "from" | "to"): readonly Ending[] {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a[end] - b[end])) {
    const group = groups.at(-1);
    if (group?.[0] && rule[end] - group[0][end] <= REACH) group.push(rule);
    else groups.push([rule]);
  }
  return groups.map((ending) => ({
    place: ending.reduce((sum, rule) => sum + rule[end], 0) / ending.length,
    ending,
  }));
}

/** Where part of a side was drawn, its gaps are meant: two tables, one under the other. */
function isDrawn(side: Rule, crossing: readonly Rule[]): boolean {
  return crossing.some(
    (rule) => Math.abs(rule.at - side.at) <= REACH && rule.from < side.to && rule.to > side.from,
  );
}

/** Inside a table other rules go on over the place. */
function isPassed(side: Rule, rules: readonly Rule[]): boolean {
  return rules.some(
    (rule) =>
      rule.at > side.from - REACH &&
      rule.at < side.to + REACH &&
      rule.from < side.at - REACH &&
      rule.to > side.at + REACH,
  );
}

/**
 * The upper and lower side of a page that shows the middle of one row and nothing else of a table: four or
 * more rules side by side, as tall as each other and crossed by none.
 */
export function rowAcrossPage(vertical: readonly Rule[], horizontal: readonly Rule[]): readonly Rule[] {
  const free = vertical.filter((rule) => !horizontal.some((other) => meets(rule, other)));
  return endings(free, "from").flatMap(({ ending }) => {
    const [first] = ending;
    if (!first || ending.length < FEWEST || ending.some((rule) => Math.abs(rule.to - first.to) > REACH))
      return [];
    const places = ending.map((rule) => rule.at);
    const [from, to] = [Math.min(...places), Math.max(...places)];
    return [first.from, first.to].map((at) => ({ at, from, to }));
  });
}
