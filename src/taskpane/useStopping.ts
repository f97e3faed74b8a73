import { useCallback, useMemo, useRef } from "react";

/** A person's word to stop the one thing that goes on. */
export interface Stopping {
  /** Stops what went on before, and gives the next thing what it hears the word by. */
  readonly begin: () => AbortSignal;
  readonly stop: () => void;
}

/** Something that one of goes on at a time, and that can be stopped; both functions stay the same. */
export function useStopping(): Stopping {
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => running.current?.abort(), []);
  const begin = useCallback((): AbortSignal => {
    stop();
    running.current = new AbortController();
    return running.current.signal;
  }, [stop]);
  return useMemo(() => ({ begin, stop }), [begin, stop]);
}
