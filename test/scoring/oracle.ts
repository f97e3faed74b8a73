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

/** Points in hundredths; 0 for a value that can't be. */
export function pointsOf(rule: Rule, max: number, declared: unknown): bigint {
  if (rule.kind === "yesNo") {
    const said = declared === "Có" ? rule.yes : declared === "Không" ? rule.no : 0;
    return hundredths(ratio(said));
  }
  if (rule.kind === "level") {
    const option = rule.options.find(({ label }) => label === declared);
    return hundredths(ratio(option?.score ?? 0));
  }
  if (typeof declared !== "number" || declared < 0) return 0n;
  return hundredths(numericPoints(rule, ratio(max), ratio(declared)));
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
      const left = minus(max, times(ratio(rule.amount), r));
      return r.n % r.d !== 0n || left.n < 0n ? ZERO : left;
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

/** part / whole × 100 with two decimals, half up; null where there is nothing to divide by. */
export function indexPercent(part: bigint, whole: bigint): bigint | null {
  return whole === 0n ? null : hundredths({ n: part * 100n, d: whole });
}
