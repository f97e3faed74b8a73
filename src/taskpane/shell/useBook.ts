import { useCallback, useEffect, useRef, useState } from "react";
import type { BookState } from "../book/book";
import type { BookServices } from "../book/services";
import { failureOf } from "../failureOf";
import type { Failure } from "../state/model";

export interface BookHandle {
  readonly state: BookState;
  /** It is being read now. */
  readonly reading: boolean;
  /** The last reading failed, while an older one is on the screen. */
  readonly failure: Failure | null;
  /** Reads again; asked for while it reads, it reads once more afterwards. Never fails. */
  readonly refresh: () => Promise<void>;
}

/** The open workbook, read when the pane opens and whenever somebody asks. */
export function useBook(services: BookServices): BookHandle {
  const [state, setState] = useState<BookState>({ kind: "looking" });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [reading, setReading] = useState(true);
  const running = useRef<Promise<void> | null>(null);
  const again = useRef(false);

  const readOnce = useCallback(async () => {
    try {
      const found = await services.read();
      setState(found);
      setFailure(null);
    } catch (error) {
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

  useEffect(() => {
    void refresh();
  }, [refresh]);
  return { state, reading, failure, refresh };
}
