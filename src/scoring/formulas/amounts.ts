import { negative, roundedHundredths } from "./rounding";
import type { RuleCells, RuleForm } from "./ruleCells";

/** max − amount × n, not under 0; in the penalty block −amount × n, not beyond the cap. */
export function deductionForm(amount: number, max: number, cap: number | null): RuleForm {
  const capped = max < 0 && cap !== null;
  return {
    input: "count",
    limit: null,
    parameters: {
      bounds: [amount, ...(capped ? [cap] : [])],
      scores: [null, ...(capped ? [null] : [])],
      boundFormats: ['"−"General', ...(capped ? [AT_MOST] : [])],
    },
    points: (cells) =>
      left(cells, `${cells.bound(0)}*${cells.value}`, max < 0, capped ? cells.bound(1) : null),
  };
}

/** amount × n, not over max. */
export function perItemForm(amount: number): RuleForm {
  return {
    input: "count",
    limit: null,
    parameters: { bounds: [amount], scores: [null], boundFormats: ['"+"General'] },
    points: ({ value, max, bound }) => roundedHundredths(`MIN(${max},${bound(0)}*${value})`),
  };
}

interface Delay {
  readonly flatDays: number;
  readonly flat: number;
  readonly perDay: number;
  readonly cap: number | null;
}

/** For a delay of n days: nothing for 0, a flat amount up to some days, then more for each day. */
export function deductPerDayForm({ flatDays, flat, perDay, cap }: Delay, max: number): RuleForm {
  const capped = max < 0 && cap !== null;
  return {
    input: "count",
    limit: null,
    parameters: {
      bounds: [flatDays, perDay, ...(capped ? [cap] : [])],
      scores: [flat, null, ...(capped ? [null] : [])],
      boundFormats: ['"≤ "General" ngày"', '"−"General"/ngày"', ...(capped ? [AT_MOST] : [])],
    },
    points: (cells) => {
      const { value, bound, score } = cells;
      const taken = `IF(${value}=0,0,${score(0)}+${bound(1)}*MAX(0,${value}-${bound(0)}))`;
      return left(cells, taken, max < 0, capped ? bound(2) : null);
    },
  };
}

const AT_MOST = '"tối đa "General';

/** What is left of the maximum; in the penalty block, what is taken. */
function left({ max }: RuleCells, taken: string, penalty: boolean, cap: string | null): string {
  if (!penalty) return roundedHundredths(`MAX(0,${max}-${taken})`);
  return negative(roundedHundredths(cap === null ? `(${taken})` : `MIN(${cap},${taken})`));
}
