import { roundedHundredths } from "./rounding";
import type { RuleForm } from "./ruleCells";

/** max − amount × n, not under 0. */
export function deductionForm(amount: number): RuleForm {
  return {
    input: "count",
    limit: null,
    parameters: { bounds: [amount], scores: [null], boundFormats: ['"−"General'] },
    points: ({ value, max, bound }) => roundedHundredths(`MAX(0,${max}-${bound(0)}*${value})`),
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
