import { useCallback, useEffect, useRef } from "react";
import type { ExcelBeside } from "./excelBeside";
import type { Beside } from "./useExcelBeside";

export interface Unsaved {
  /** Whether the open workbook holds anything that no download has. */
  readonly holds: () => boolean;
  /** What the open workbook is like now, to be noted once it has been downloaded; null where none is open. */
  readonly state: () => BookState | null;
  readonly note: (downloaded: BookState | null) => void;
}

/** A workbook, and how often it had been asked for something: whatever changes in it takes a round trip. */
interface BookState {
  readonly excel: ExcelBeside;
  readonly roundTrips: number;
}

/** Keeps an eye on work that lies in this page alone; the browser asks too before the page is closed. */
export function useUnsaved(beside: Beside): Unsaved {
  const now = useRef(beside);
  now.current = beside;
  const downloaded = useRef<BookState | null>(null);
  const state = useCallback((): BookState | null => {
    if (now.current.state !== "open") return null;
    const { excel } = now.current;
    return { excel, roundTrips: excel.host.counters.roundTrips };
  }, []);
  const holds = useCallback((): boolean => {
    const book = state();
    if (book === null || now.current.state !== "open") return false;
    const { window, sheet } = now.current.picture;
    const isBlank = window.sheets.length === 1 && sheet.cells.length === 0;
    const { excel, roundTrips } = downloaded.current ?? {};
    return !isBlank && (book.excel !== excel || book.roundTrips !== roundTrips);
  }, [state]);
  const note = useCallback((book: BookState | null) => {
    downloaded.current = book;
  }, []);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (holds()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [holds]);
  return { holds, state, note };
}
