/**
 * One at a time: a run that writes starts when the one before has ended, whether that failed or not. Two runs
 * that read the same state and then both write would undo each other's work.
 */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** Runs that wait or write now. */
  get length(): number {
    return this.waiting;
  }

  /** Queues a run. @returns what the run gives; its error is its caller's only. */
  add<T>(run: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    const result = this.last.then(run, run).finally(() => {
      this.waiting -= 1;
    });
    this.last = result;
    return result;
  }
}

/** The queue of this add-in: all writes go through it. */
export const writes = new WriteQueue();
