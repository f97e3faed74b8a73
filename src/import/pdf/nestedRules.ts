import { meets, REACH } from "./meeting";
import type { Rule } from "./page";
import { joined } from "./rules";

/** The rules of one page, or of a table on it. */
export interface RuleSet {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** A page's rules without those of tables that stand in cells of others, and those tables' rules, each apart. */
export interface ApartRules {
  readonly outer: RuleSet;
  readonly nested: readonly RuleSet[];
}

/** A column wider than this part of its table holds the table's rows rather than a table of its own. */
const WIDEST = 0.6;
/** Edges of columns are as far apart as this, at least. */
const SAME_EDGE = 4;

/** Where a rule stands that belongs to no other row or column: between two of a table's rules, in one of its rows. */
interface Nest {
  readonly left: Rule;
  readonly right: Rule;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Tells the rules of a table that stands in a cell of another from the outer table's, though both may touch:
 * word processors draw them side to side. A nested table's vertical rules stay within one row and one column, and
 * so do rules that cross them; an edge that other rows have too is a column's.
 */
export function withoutNested(page: RuleSet): ApartRules {
  const vertical = joined(page.vertical);
  const found = nestsOf(vertical, page.horizontal);
  if (found.size === 0) return { outer: page, nested: [] };
  const nested = groupsOf(found).map((group) => ruleSetOf(group, page.horizontal));
  const gone = new Set<Rule>([...found.keys(), ...nested.flatMap(({ horizontal }) => horizontal)]);
  const isLeft = (rule: Rule) => !gone.has(rule);
  return {
    outer: { horizontal: page.horizontal.filter(isLeft), vertical: vertical.filter(isLeft) },
    nested,
  };
}

/** The vertical rules of nested tables, each with its cell; a table's inner rules are told once its sides are. */
function nestsOf(vertical: readonly Rule[], horizontal: readonly Rule[]): ReadonlyMap<Rule, Nest> {
  const found = new Map<Rule, Nest>();
  const byLength = [...vertical].sort((a, b) => lengthOf(b) - lengthOf(a));
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const rule of byLength) {
      if (found.has(rule)) continue;
      const outer = byLength.filter((other) => !found.has(other));
      const nest = nestOf(rule, outer, horizontal);
      if (nest) found.set(rule, nest);
    }
  }
  const columns = byLength.filter((rule) => !found.has(rule));
  for (const [rule, nest] of found) if (isColumnEdge(rule, nest, columns)) found.delete(rule);
  return found;
}

function lengthOf(rule: Rule): number {
  return rule.to - rule.from;
}

/**
 * The cell that a vertical rule may stand in with a table of its own; null where it is one of the table's edges.
 * Its sides go on beyond the rule, or the rules that cross it keep clear of them.
 */
function nestOf(rule: Rule, outer: readonly Rule[], horizontal: readonly Rule[]): Nest | null {
  const around = outer.filter(
    (other) => other !== rule && other.from < rule.from + REACH && other.to > rule.to - REACH,
  );
  const longer = around.filter((other) => lengthOf(other) > lengthOf(rule) + SAME_EDGE);
  const asLong = around.filter((other) => lengthOf(other) >= lengthOf(rule));
  return nestBetween(rule, longer, horizontal, false) ?? nestBetween(rule, asLong, horizontal, true);
}

function nestBetween(
  rule: Rule,
  around: readonly Rule[],
  horizontal: readonly Rule[],
  isInset: boolean,
): Nest | null {
  const left = nearest(around, (other) => rule.at - other.at);
  const right = nearest(around, (other) => other.at - rule.at);
  if (!left || !right) return null;
  const near = horizontal.filter((other) => other.from < right.at - REACH && other.to > left.at + REACH);
  const isLong = (other: Rule) => other.from < left.at - REACH || other.to > right.at + REACH;
  const long = near.filter(isLong);
  if (long.some((other) => other.at > rule.from + REACH && other.at < rule.to - REACH)) return null;
  const above = long.filter((other) => other.at <= rule.from + REACH).map(({ at }) => at);
  const below = long.filter((other) => other.at >= rule.to - REACH).map(({ at }) => at);
  const widest = long.reduce((most, other) => Math.max(most, lengthOf(other)), 0);
  if (right.at - left.at > WIDEST * widest) return null;
  const isClear = ({ from, to }: Rule) => from > left.at + SAME_EDGE || to < right.at - SAME_EDGE;
  const crossing = near.filter((other) => !isLong(other) && meets(rule, other));
  if (!crossing.some((other) => !isInset || isClear(other))) return null;
  return {
    left,
    right,
    top: Math.max(left.from, right.from, ...above),
    bottom: Math.min(left.to, right.to, ...below),
  };
}

function nearest(rules: readonly Rule[], distance: (rule: Rule) => number): Rule | undefined {
  let best: Rule | undefined;
  for (const rule of rules)
    if (distance(rule) > SAME_EDGE && (!best || distance(rule) < distance(best))) best = rule;
  return best;
}

function isColumnEdge(rule: Rule, { left, right }: Nest, outer: readonly Rule[]): boolean {
  return outer.some(
    (other) => other !== left && other !== right && Math.abs(other.at - rule.at) <= SAME_EDGE,
  );
}

type Group = Nest & { readonly rules: Rule[] };

/** The rules of one cell together. */
function groupsOf(found: ReadonlyMap<Rule, Nest>): readonly Group[] {
  const groups: Group[] = [];
  for (const [rule, nest] of found) {
    const group = groups.find(
      ({ left, right, top }) =>
        left === nest.left && right === nest.right && Math.abs(top - nest.top) < REACH,
    );
    if (group) group.rules.push(rule);
    else groups.push({ ...nest, rules: [rule] });
  }
  return groups;
}

/** A nested table's rules; the outer cell's sides, and the page's end, close it where it reaches them. */
function ruleSetOf({ left, right, top, bottom, rules }: Group, horizontal: readonly Rule[]): RuleSet {
  const from = Math.min(...rules.map((rule) => rule.from));
  const to = Math.max(...rules.map((rule) => rule.to));
  const inside = horizontal.filter(
    (rule) =>
      rule.at > Math.max(from, top) - REACH &&
      rule.at < Math.min(to, bottom) + REACH &&
      rule.from > left.at - REACH &&
      rule.to < right.at + REACH,
  );
  const xs = [...inside.flatMap((rule) => [rule.from, rule.to]), ...rules.map(({ at }) => at)];
  const sides = [left, right].filter(({ at }) => xs.some((x) => Math.abs(x - at) <= REACH));
  const closing = [from, to].filter((at) => !inside.some((rule) => Math.abs(rule.at - at) <= REACH));
  return {
    horizontal: [...inside, ...closing.map((at) => ({ at, from: Math.min(...xs), to: Math.max(...xs) }))],
    vertical: [...rules, ...sides.map(({ at }) => ({ at, from, to }))],
  };
}
