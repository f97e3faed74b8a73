import { comparable, roundedHundredths } from "./rounding";
import type { RuleForm } from "./ruleCells";

const WHOLE = 100;
const PERCENT = '"≥ "General"%"';

/** Under the floor 0, from the target on the maximum, between them r/target × max rounded to two decimals. */
export function proportionalForm(target: number, floor: number): RuleForm {
  return {
    input: "percent",
    limit: Math.max(WHOLE, target),
    parameters: { bounds: [target, floor], scores: [null, null], boundFormats: [PERCENT, PERCENT] },
    points: ({ value, max, bound }) => {
      const share = roundedHundredths(`${value}*${max}/${bound(0)}`);
      const reached = `IF(${comparable(value)}>=${bound(0)},${max},MIN(${max},${share}))`;
      return `IF(${comparable(value)}<${bound(1)},0,${reached})`;
    },
  };
}
