import type { Band } from "../scheme";
import { comparable } from "./rounding";
import type { RuleCells, RuleForm } from "./ruleCells";

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
    points: (cells) =>
      bands.reduceRight(
        (rest, _, index) => `IF(${reaches(bands, index, cells)},${cells.score(index)},${rest})`,
        "0",
      ),
    ...(bands.some(({ hole }) => hole) ? { inHole: (cells: RuleCells) => holes(bands, cells) } : {}),
  };
}

function reaches(bands: readonly Band[], index: number, { value, bound }: RuleCells): string {
  return `${comparable(value)}${bands[index]?.closed === false ? ">" : ">="}${bound(index)}`;
}

/** Reaches a hole, but not the band above it. */
function holes(bands: readonly Band[], cells: RuleCells): string {
  const each = bands.flatMap(({ hole }, index) => {
    if (!hole) return [];
    const reached = reaches(bands, index, cells);
    return index === 0 ? [reached] : [`AND(${reached},NOT(${reaches(bands, index - 1, cells)}))`];
  });
  return each.length === 1 ? each.join("") : `OR(${each.join(",")})`;
}
