import { useCallback, useEffect, useRef, useState } from "react";
import type { BookState } from "../book/book";
import type { BookServices } from "../book/services";
import { failureOf, isCellBeingEdited } from "../failureOf";
import type { Failure } from "../state/failure";

export interface BookHandle {
  readonly state: BookState;
  /** It is being read now. */
  readonly reading: boolean;
  /** The last reading failed, while an older one is on the screen. */
  readonly failure: Failure | null;
  /** Reads again; asked for while it reads, it reads once more afterwards. Never fails. */
  readonly refresh: () => Promise<void>;
  /** People changed something in Excel: it is read again once they pause. */
  readonly changed: () => void;
}

/** People paste and fill in bursts; one reading after the last change is enough. */
const AFTER_CHANGE_MS = 500;
const WHILE_TYPING_MS = 2000;

/** The open workbook, read when the pane opens, after people changed something in it, and whenever somebody asks. */
export function useBook(services: BookServices): BookHandle {
  const [state, setState] = useState<BookState>({ kind: "looking" });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [reading, setReading] = useState(true);
  const running = useRef<Promise<void> | null>(null);
  const again = useRef(false);
  const seen = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const later = useRef<(delay: number) => void>(() => undefined);

  const readOnce = useCallback(async () => {
    try {
      const found = await services.read();
      setState(found);
      setFailure(null);
      seen.current = true;
    } catch (error) {
      if (isCellBeingEdited(error) && seen.current) {
        later.current(WHILE_TYPING_MS);
        return;
      }
      const why = failureOf(error);
      setFailure(why);
      setState((known) => (known.kind === "ours" ? known : { kind: "unreadable", failure: why }));
    }
  }, [services]);

  const refresh = useCallback((): Promise<void> => {
    if (running.current !== null) {
      again.current = true;
      return running.current;
    }
    const run = async (): Promise<void> => {
      setReading(true);
      do {
        again.current = false;
        await readOnce();
      } while (again.current);
      running.current = null;
      setReading(false);
    };
    running.current = run();
    return running.current;
  }, [readOnce]);

  const refreshAfter = useCallback(
    (delay: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void refresh(), delay);
    },
    [refresh],
  );
  const changed = useCallback(() => refreshAfter(AFTER_CHANGE_MS), [refreshAfter]);
  useEffect(() => {
    later.current = refreshAfter;
    void refresh();
    return () => clearTimeout(timer.current);
  }, [refresh, refreshAfter]);
  return { state, reading, failure, refresh, changed };
}
