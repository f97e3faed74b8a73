/**
 * Does what it is given, but not again before so much time has passed; what comes in between is left out.
 * @param now the time in milliseconds
 * @example const report = paced(100, () => performance.now()); report(() => say("page 3"));
 */
export function paced(everyMs: number, now: () => number): (act: () => void) => void {
  let last = -Infinity;
  return (act) => {
    if (now() - last < everyMs) return;
    last = now();
    act();
  };
}
