import type { Band } from "../scheme";
import { comparable } from "./rounding";
import type { RuleForm } from "./ruleCells";

const WHOLE = 100;

/** Bands from the highest down; each bound is compared as it says, ≥ or >. Below all of them: 0. */
export function ladderForm(unit: "percent" | "count", bands: readonly Band[]): RuleForm {
  const sign = unit === "percent" ? '"%"' : "";
  return {
    input: unit,
    limit: unit === "percent" ? Math.max(WHOLE, ...bands.map((band) => band.from)) : null,
    parameters: {
      bounds: bands.map((band) => band.from),
      scores: bands.map((band) => band.score),
      boundFormats: bands.map((band) => `"${band.closed ? "≥" : ">"} "General${sign}`),
    },
    points: ({ value, bound, score }) =>
      bands.reduceRight(
        (rest, band, index) =>
          `IF(${comparable(value)}${band.closed ? ">=" : ">"}${bound(index)},${score(index)},${rest})`,
        "0",
      ),
  };
}
