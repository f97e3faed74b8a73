import { keyOf } from "../componentKey";
import type { Condition } from "../scheme";
import { comparable } from "./rounding";
import type { FormBranch, RuleCells, RuleForm } from "./ruleCells";

/** Cells of the condition itself: the other component's key and the value it is compared with. */
const OWN_CELLS = 1;

/** IF(answer = value, one rule, the other): the condition stands in the first parameter cells, the rules after it. */
export function conditionalForm(
  { component, operator, value }: Condition,
  then: RuleForm,
  otherwise: RuleForm,
): RuleForm {
  const first = branch(then, OWN_CELLS);
  const second = branch(otherwise, OWN_CELLS + then.parameters.bounds.length);
  const answer = (cells: RuleCells): string => cells.answerOf(cells.bound(0));
  const holds = (cells: RuleCells): string =>
    typeof value === "number"
      ? `${comparable(answer(cells))}${operator}${cells.score(0)}`
      : `${answer(cells)}${operator}${cells.score(0)}`;
  return {
    input: "conditional",
    limit: null,
    parameters: {
      bounds: [keyOf("component", component), ...then.parameters.bounds, ...otherwise.parameters.bounds],
      scores: [value, ...then.parameters.scores, ...otherwise.parameters.scores],
      boundFormats: ["", ...then.parameters.boundFormats, ...otherwise.parameters.boundFormats],
    },
    points: (cells) =>
      `IF(${holds(cells)},${then.points(first.cellsIn(cells))},${otherwise.points(second.cellsIn(cells))})`,
    choice: { answer, holds, then: first, otherwise: second },
  };
}

function branch(form: RuleForm, offset: number): FormBranch {
  return {
    form,
    cellsIn: (cells) => ({
      ...cells,
      limit: String(form.limit),
      bound: (index) => cells.bound(index + offset),
      score: (index) => cells.score(index + offset),
    }),
  };
}
