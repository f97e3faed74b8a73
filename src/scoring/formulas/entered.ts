import { negative, roundedHundredths } from "./rounding";
import type { RuleForm } from "./ruleCells";

const NO_PARAMETERS = { bounds: [], scores: [], boundFormats: [] } as const;

/** Points as a person gives them; in a penalty block, the points that are taken. */
export function enteredForm(max: number): RuleForm {
  const penalty = max < 0;
  return {
    input: "points",
    limit: penalty ? null : max,
    parameters: NO_PARAMETERS,
    points: ({ value }) => (penalty ? negative(roundedHundredths(value)) : roundedHundredths(value)),
  };
}

/** Points of the survey or of another agency: not self-scored. */
export const NOT_SELF_SCORED: RuleForm = {
  input: "none",
  limit: null,
  parameters: NO_PARAMETERS,
  points: () => "0",
};
