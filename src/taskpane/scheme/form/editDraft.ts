import { numbersOf } from "./draftRecord";
import { childNo } from "./partNumbers";
import { blankPart, BRANCHES, type Branch, type PartDraft, type SchemeDraft } from "./schemeDraft";

/** Titles lie at most so deep below their field: a criterion, and four titles within it. */
const DEEPEST_TITLE = 5;

/** Whether a part may hold further ones; the blocks outside the total are lists. */
export const mayHoldParts = (depth: number, branch: Branch): boolean =>
  branch === "fields" && depth <= DEEPEST_TITLE;

/** The draft with one part changed. */
export function withPart(
  draft: SchemeDraft,
  id: number,
  change: (part: PartDraft) => PartDraft,
): SchemeDraft {
  return withSiblings(draft, id, (siblings) =>
    siblings.map((part) => (part.id === id ? change(part) : part)),
  );
}

/** The draft with a new part at the end of a branch. */
export function withNewTop(draft: SchemeDraft, branch: Branch): SchemeDraft {
  const parts = draft.branches[branch];
  const added = blankPart(draft.nextId, childNo("", parts));
  return {
    ...draft,
    nextId: draft.nextId + 1,
    branches: { ...draft.branches, [branch]: [...parts, added] },
  };
}

/** The draft with a new part below another one. */
export function withNewBelow(draft: SchemeDraft, id: number): SchemeDraft {
  const full = numbersOf(draft).get(id) ?? "";
  const grown = withPart(draft, id, (part) => ({
    ...part,
    parts: [...part.parts, blankPart(draft.nextId, childNo(full, part.parts))],
  }));
  return { ...grown, nextId: draft.nextId + 1 };
}

/** The draft without a part and what lies below it. */
export function without(draft: SchemeDraft, id: number): SchemeDraft {
  return withSiblings(draft, id, (siblings) => siblings.filter((part) => part.id !== id));
}

/** The draft with a part before the one above it, or after the one below it; the same where there is none. */
export function moved(draft: SchemeDraft, id: number, by: 1 | -1): SchemeDraft {
  return withSiblings(draft, id, (siblings) => {
    const at = siblings.findIndex((part) => part.id === id);
    const [own, other] = [siblings[at], siblings[at + by]];
    if (own === undefined || other === undefined) return siblings;
    const swapped = [...siblings];
    swapped[at] = other;
    swapped[at + by] = own;
    return swapped;
  });
}

/** The draft with the list changed in which a part stands. */
function withSiblings(
  draft: SchemeDraft,
  id: number,
  change: (siblings: readonly PartDraft[]) => readonly PartDraft[],
): SchemeDraft {
  const within = (parts: readonly PartDraft[]): readonly PartDraft[] => {
    if (parts.some((part) => part.id === id)) return change(parts);
    let found = false;
    const next = parts.map((part) => {
      const inner = within(part.parts);
      if (inner === part.parts) return part;
      found = true;
      return { ...part, parts: inner };
    });
    return found ? next : parts;
  };
  const branches = { ...draft.branches };
  for (const branch of BRANCHES) branches[branch] = within(branches[branch]);
  const same = BRANCHES.every((branch) => branches[branch] === draft.branches[branch]);
  return same ? draft : { ...draft, branches };
}
