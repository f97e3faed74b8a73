import type { Rule } from "../../src/scoring/scheme";

/**
 * Scoring in exact decimal arithmetic, written from the field's description of the rules. It shares no code with
 * src (types apart): it tells what the workbook's formulas must give.
 */
export interface Ratio {
  readonly n: bigint;
  /** Above 0. */
  readonly d: bigint;
}

/** The decimal number as it is written: 85.4 is 854/10 exactly. */
export function ratio(value: number): Ratio {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`not a plain decimal: ${value}`);
  const decimals = match[3] ?? "";
  const n = BigInt(`${match[2]}${decimals}`);
  return { n: match[1] === "-" ? -n : n, d: 10n ** BigInt(decimals.length) };
}

const times = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.n, d: a.d * b.d });
const minus = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
const over = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d, d: a.d * b.n });
const less = (a: Ratio, b: Ratio): boolean => a.n * b.d < b.n * a.d;
const ZERO: Ratio = { n: 0n, d: 1n };

/** Half-up rounding to hundredths, as a whole number of hundredths. */
export function hundredths({ n, d }: Ratio): bigint {
  const doubled = 200n * n + d;
  const quotient = doubled / (2n * d);
  return doubled < 0n && doubled % (2n * d) !== 0n ? quotient - 1n : quotient;
}

/** What other components have declared, by number; nothing where that is impossible. */
export type Answers = Readonly<Record<string, string | number>>;

/** Points in hundredths; 0 for a value that can't be. */
export function pointsOf(rule: Rule, max: number, declared: unknown, answers: Answers = {}): bigint {
  if (rule.kind === "conditional") {
    const answer = answers[rule.when.component];
    if (answer === undefined) return 0n;
    return pointsOf(holds(answer, rule.when) ? rule.then : rule.otherwise, max, declared);
  }
  const points = exactPoints(rule, max, declared);
  return points.n < 0n ? -hundredths({ n: -points.n, d: points.d }) : hundredths(points);
}

/** Whether a value can be declared at all under a rule that isn't conditional. */
export function isPossible(rule: Rule, max: number, declared: unknown): boolean {
  if (rule.kind === "yesNo") return declared === "Có" || declared === "Không";
  if (rule.kind === "level") return rule.options.some(({ label }) => label === declared);
  if (typeof declared !== "number" || declared < 0) return false;
  if (rule.kind === "entered") return declared <= max;
  if (rule.kind === "proportional") return declared <= Math.max(100, rule.target);
  if (rule.kind === "ladder" && rule.unit === "percent")
    return declared <= Math.max(100, ...rule.bands.map(({ from }) => from));
  return Number.isInteger(declared);
}

function exactPoints(rule: Rule, max: number, declared: unknown): Ratio {
  if (rule.kind === "yesNo") return ratio(declared === "Có" ? rule.yes : declared === "Không" ? rule.no : 0);
  if (rule.kind === "level") return ratio(rule.options.find(({ label }) => label === declared)?.score ?? 0);
  if (typeof declared !== "number" || declared < 0) return ZERO;
  return numericPoints(rule, ratio(max), ratio(declared));
}

function holds(
  answer: string | number,
  { operator, value }: Extract<Rule, { kind: "conditional" }>["when"],
): boolean {
  if (typeof answer === "string" || typeof value === "string")
    return operator === "<>" ? answer !== value : answer === value;
  const [a, b] = [ratio(answer), ratio(value)];
  const [below, above] = [less(a, b), less(b, a)];
  return { "=": !below && !above, "<>": below || above, ">": above, "<": below, ">=": !below, "<=": !above }[
    operator
  ];
}

function numericPoints(rule: Rule, max: Ratio, r: Ratio): Ratio {
  const most = (limit: number): boolean => less(ratio(limit), r);
  switch (rule.kind) {
    case "ladder": {
      if (rule.unit === "percent" && most(Math.max(100, ...rule.bands.map((band) => band.from)))) return ZERO;
      if (rule.unit === "count" && r.n % r.d !== 0n) return ZERO;
      for (const { from, closed, score } of rule.bands) {
        const bound = ratio(from);
        if (less(bound, r) || (closed && !less(r, bound))) return ratio(score);
      }
      return ZERO;
    }
    case "proportional": {
      if (most(Math.max(100, rule.target)) || less(r, ratio(rule.floor))) return ZERO;
      if (!less(r, ratio(rule.target))) return max;
      const rounded: Ratio = { n: hundredths(over(times(r, max), ratio(rule.target))), d: 100n };
      return less(max, rounded) ? max : rounded;
    }
    case "deduction": {
      if (r.n % r.d !== 0n) return ZERO;
      return taken(times(ratio(rule.amount), r), max, rule.cap);
    }
    case "deductPerDay": {
      if (r.n % r.d !== 0n || r.n === 0n) return r.n === 0n ? taken(ZERO, max, null) : ZERO;
      const beyond = minus(r, ratio(rule.flatDays));
      const daily = beyond.n > 0n ? times(ratio(rule.perDay), beyond) : ZERO;
      return taken(minus(ratio(rule.flat), { n: -daily.n, d: daily.d }), max, rule.cap);
    }
    case "perItem": {
      const sum = times(ratio(rule.amount), r);
      return r.n % r.d !== 0n ? ZERO : less(max, sum) ? max : sum;
    }
    case "entered":
      return rule.by !== "self" || less(max, r) ? ZERO : r;
    default:
      return ZERO;
  }
}

/** What a deduction leaves of the maximum; of a penalty, whose maximum lies below 0, what it takes. */
function taken(amount: Ratio, max: Ratio, cap: number | null): Ratio {
  if (max.n >= 0n) {
    const left = minus(max, amount);
    return left.n < 0n ? ZERO : left;
  }
  const limited = cap !== null && less(ratio(cap), amount) ? ratio(cap) : amount;
  return { n: -limited.n, d: limited.d };
}

/** part / whole × 100 with two decimals, half up; null where there is nothing to divide by. */
export function indexPercent(part: bigint, whole: bigint): bigint | null {
  return whole === 0n ? null : hundredths({ n: part * 100n, d: whole });
}
