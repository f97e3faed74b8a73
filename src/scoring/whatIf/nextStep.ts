import { ruleWords } from "../../locale/vi/scoring";
import type { Band, Rule } from "../scheme";

/** What would have to be declared for more points. */
export type Needed =
  | { readonly kind: "choice"; readonly label: string }
  /** `closed`: the bound itself is enough. */
  | {
      readonly kind: "up" | "down";
      readonly bound: number;
      readonly closed: boolean;
      readonly unit: "%" | "";
    };

export interface NextStep {
  readonly needed: Needed;
  /** What it would give, of two decimals. */
  readonly points: number;
  /** How far the declared number is from the bound; null where a level is chosen. */
  readonly distance: number | null;
}

/** A rule that asks no other component. */
export type PlainRule = Exclude<Rule, { kind: "conditional" }>;

/**
 * The nearest value that gives more points than a component has; null where there is none, or none is known.
 * @param now its points by the rule
 * @example nextStep(ladder, 10, 85.5, 6) // {needed: {kind: "up", bound: 90, closed: true, unit: "%"}, points: 8, distance: 4.5}
 */
export function nextStep(
  rule: PlainRule,
  max: number,
  declared: string | number,
  now: number,
): NextStep | null {
  const steps = stepsOf(rule, max, declared).filter(({ points }) => points > now);
  const nearest = (a: NextStep, b: NextStep): number =>
    (a.distance ?? 0) - (b.distance ?? 0) || a.points - b.points;
  return steps.sort(nearest)[0] ?? null;
}

function stepsOf(rule: PlainRule, max: number, declared: string | number): NextStep[] {
  if (rule.kind === "yesNo") return [choice(ruleWords.yes, rule.yes), choice(ruleWords.no, rule.no)];
  if (rule.kind === "level") return rule.options.map(({ label, score }) => choice(label, score));
  if (typeof declared !== "number" || rule.kind === "entered") return [];
  switch (rule.kind) {
    case "ladder":
      return ladderSteps(rule.bands, rule.unit, declared);
    case "proportional":
      return [
        up(rule.floor, true, "%", declared, rounded(Math.min(max, (rule.floor * max) / rule.target))),
        up(rule.target, true, "%", declared, max),
      ].flat();
    case "perItem":
      return up(declared + 1, true, "", declared, rounded(Math.min(max, rule.amount * (declared + 1))));
    case "deduction":
      return fewer(declared, (count) => left(max, rule.amount * count, rule.cap));
    case "deductPerDay":
      return fewer(declared, (days) => {
        const taken = days === 0 ? 0 : rule.flat + rule.perDay * Math.max(0, days - rule.flatDays);
        return left(max, taken, rule.cap);
      });
  }
}

/** No percentage over it can be declared, unless a band begins there. */
const WHOLE = 100;

/** Bands above the value, and, where less is better, below it. */
function ladderSteps(bands: readonly Band[], unit: "percent" | "count", declared: number): NextStep[] {
  const sign = unit === "percent" ? "%" : "";
  const current = bandAt(bands, declared, 0);
  const most = unit === "percent" ? Math.max(WHOLE, ...bands.map(({ from }) => from)) : Infinity;
  return [...bands, ...lowest(bands)].flatMap((band, index): NextStep[] => {
    const above = bands[index - 1];
    if (index === current || (index > current && above === undefined)) return [];
    if (index < current && !band.closed && band.from >= most) return [];
    const steps =
      index < current
        ? up(band.from, band.closed, sign, declared, band.score)
        : down(above?.from ?? 0, above?.closed === false, sign, declared, band.score);
    return steps.filter(({ needed }) => needed.kind === "choice" || bandOf(bands, needed) === index);
  });
}

/** Counts are whole: a band may hold none of them, and then can't be reached. */
function bandOf(
  bands: readonly Band[],
  { kind, bound, closed }: Exclude<Needed, { kind: "choice" }>,
): number {
  return bandAt(bands, bound, closed ? 0 : kind === "up" ? 1 : -1);
}

/** The first band that holds at a value, or just over (1) or under (−1) it. */
function bandAt(bands: readonly Band[], value: number, beside: -1 | 0 | 1): number {
  const found = bands.findIndex(({ from, closed }) => {
    if (value !== from) return value > from;
    return beside > 0 || (beside === 0 && closed);
  });
  return found < 0 ? bands.length : found;
}

/** Below all bands a ladder gives 0, which is more than a penalty. */
function lowest(bands: readonly Band[]): readonly Band[] {
  const last = bands.at(-1);
  return last && (last.from > 0 || !last.closed) ? [{ from: -1, closed: true, score: 0 }] : [];
}

function up(from: number, closed: boolean, unit: "%" | "", declared: number, points: number): NextStep[] {
  const [bound, holds] = unit === "" && !Number.isInteger(from) ? [Math.ceil(from), true] : [from, closed];
  const [whole, reached] = unit === "" && !holds ? [bound + 1, true] : [bound, holds];
  const needed = { kind: "up", bound: whole, closed: reached, unit } as const;
  return whole < declared ? [] : [{ needed, points, distance: difference(whole, declared) }];
}

function down(from: number, closed: boolean, unit: "%" | "", declared: number, points: number): NextStep[] {
  const [bound, holds] = unit === "" && !Number.isInteger(from) ? [Math.floor(from), true] : [from, closed];
  const [whole, reached] = unit === "" && !holds ? [bound - 1, true] : [bound, holds];
  if (whole < 0 || (whole === 0 && !reached)) return [];
  const needed = { kind: "down", bound: whole, closed: reached, unit } as const;
  return [{ needed, points, distance: difference(declared, whole) }];
}

/** Fewer faults, or days of delay: the most of them that still leave more than there is. */
function fewer(declared: number, pointsOf: (count: number) => number): NextStep[] {
  const now = pointsOf(declared);
  if (declared < 1 || pointsOf(0) <= now) return [];
  let [enough, tooMany] = [0, declared];
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (pointsOf(middle) > now) enough = middle;
    else tooMany = middle;
  }
  return down(enough, true, "", declared, pointsOf(enough));
}

function left(max: number, taken: number, cap: number | null): number {
  if (max >= 0) return rounded(Math.max(0, max - taken));
  const most = rounded(cap === null ? taken : Math.min(cap, taken));
  return most === 0 ? 0 : -most;
}

function choice(label: string, points: number): NextStep {
  return { needed: { kind: "choice", label }, points, distance: null };
}

/** Of two decimals, half up, in the way of formulas/rounding. */
function rounded(points: number): number {
  return Math.floor(Number((100 * points).toFixed(9)) + 0.5) / 100;
}

/** Without the traces of binary fractions: 90 − 85.6 is 4.4. */
function difference(a: number, b: number): number {
  return Number((a - b).toFixed(8));
}
