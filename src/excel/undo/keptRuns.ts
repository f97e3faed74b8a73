import { isUndone } from "../../locale/vi/excel";
import type { RecordHead } from "./runRecord";

/** What of the kept runs still holds and can be taken back, and what was taken back and can be done again. */
export interface KeptRuns {
  /** Runs whose changes stand in the workbook, newest first. Any number of them from the first on can be taken back. */
  readonly standing: readonly RecordHead[];
  /** Runs that took others back; taking back the first of them does those again. */
  readonly undone: readonly RecordHead[];
}

/**
 * Sorts the kept runs. Only those without a gap below the last one count: a run that couldn't be kept, or was
 * overwritten, leaves cells that earlier records know nothing of.
 * @param last number of the last run that can be taken back
 * @example keptRuns([head(1), head(2), { ...head(3), undoes: [2] }], 3).standing.map(({ run }) => run) // [1]
 */
export function keptRuns(heads: readonly RecordHead[], last: number): KeptRuns {
  const byRun = new Map(heads.map((head) => [head.run, head]));
  const chain: RecordHead[] = [];
  for (let run = last; ; run -= 1) {
    const head = byRun.get(run);
    if (head === undefined) break;
    chain.unshift(head);
  }
  const standing: RecordHead[] = [];
  const undone: RecordHead[] = [];
  for (const head of chain) {
    const { undoes, what } = head;
    if (undoes === undefined) {
      standing.push(head);
      undone.length = 0;
    } else if (isUndone(what)) {
      dropFrom(standing, undoes);
      undone.push(head);
    } else {
      dropFrom(undone, undoes);
      standing.push(head);
    }
  }
  return { standing: standing.reverse(), undone: undone.reverse() };
}

/** Takes the newest runs out for as long as they are among these. */
function dropFrom(runs: RecordHead[], gone: readonly number[]): void {
  while (gone.includes(runs.at(-1)?.run ?? Number.NaN)) runs.pop();
}
