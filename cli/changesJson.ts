import type { ActivityRef, PlanChanges } from "../src/workbook/changes/planChange";
import { changesOf } from "../src/workbook/changes/planChange";

/** What an edition changes, as the command line prints it: a list a kind, each work by its key and words. */
export function changesJson(changes: PlanChanges): object {
  return {
    added: changesOf(changes, "added").map(({ now }) => short(now)),
    changed: changesOf(changes, "changed").map(({ before, now, fields, moved, entries, sureness }) => ({
      ...short(now),
      from: before.key,
      moved,
      fields,
      entries,
      doubtful: sureness.doubtful,
    })),
    moved: changesOf(changes, "moved").map(({ before, now, entries, sureness }) => ({
      ...short(now),
      from: before.key,
      entries,
      doubtful: sureness.doubtful,
    })),
    gone: changesOf(changes, "gone").map(({ before }) => short(before)),
    kept: changesOf(changes, "kept").map(({ before, entries }) => ({ ...short(before), entries })),
    unchanged: changes.unchanged,
  };
}

function short({ key, field, no, words }: ActivityRef): object {
  return { key, field, no, words };
}
