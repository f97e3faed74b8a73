import { exactSum } from "../../../scoring/exactSum";
import { parseDecimal } from "../../state/typedValues";
import { BRANCHES, type Branch, type PartDraft, type SchemeDraft } from "./schemeDraft";

/** A part with where it stands. */
export interface PlacedPart {
  readonly part: PartDraft;
  readonly depth: number;
  readonly branch: Branch;
  readonly siblings: readonly PartDraft[];
}

/** Every part of a draft, in its order. */
export function partsOf({ branches }: SchemeDraft): readonly PlacedPart[] {
  const placed: PlacedPart[] = [];
  const walk = (siblings: readonly PartDraft[], depth: number, branch: Branch): void => {
    for (const part of siblings) {
      placed.push({ part, depth, branch, siblings });
      walk(part.parts, depth + 1, branch);
    }
  };
  for (const branch of BRANCHES) walk(branches[branch], 0, branch);
  return placed;
}

/** Whether points are given to a part itself. */
export const isScored = ({ part, depth, branch }: Pick<PlacedPart, "part" | "depth" | "branch">): boolean =>
  part.parts.length === 0 && (branch !== "fields" || depth > 0);

/** What a title's parts add up to; null where one of them has no number yet. @example sumOf(field) // 11 */
export function sumOf({ parts }: Pick<PartDraft, "parts">): number | null {
  const values = parts.map(({ max }) => parseDecimal(max));
  return values.some((value) => value === null) ? null : exactSum(values.map((value) => value ?? 0));
}
