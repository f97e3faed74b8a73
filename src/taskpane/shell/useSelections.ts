import { useCallback, useEffect, useRef, useState } from "react";

/** Who moves over rows with the arrow keys means the one where they stop. */
const AFTER_SELECTION_MS = 250;

/** Selections that people made in Excel. */
export interface Selections {
  /** Grows with each one. */
  readonly count: number;
  /** The last one was asked for by a command: say so where it is no activity. */
  readonly asked: boolean;
  readonly noteSelection: () => void;
  /** Look at what is selected now. */
  readonly ask: () => void;
}

export function useSelections(): Selections {
  const [seen, setSeen] = useState({ count: 0, asked: false });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const noteSelection = useCallback(() => {
    clearTimeout(timer.current);
    const note = (): void => setSeen(({ count }) => ({ count: count + 1, asked: false }));
    timer.current = setTimeout(note, AFTER_SELECTION_MS);
  }, []);
  const ask = useCallback(() => setSeen(({ count }) => ({ count: count + 1, asked: true })), []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { ...seen, noteSelection, ask };
}
