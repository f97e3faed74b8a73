import { useCallback, useEffect, useRef } from "react";
import type { Beside } from "./useExcelBeside";

export interface Unsaved {
  /** Whether the open workbook holds anything that no download has. */
  readonly holds: () => boolean;
  /** Notes that all of the open workbook has just been downloaded. */
  readonly note: () => void;
}

/** Keeps an eye on work that lies in this page alone; the browser asks too before the page is closed. */
export function useUnsaved(beside: Beside): Unsaved {
  const now = useRef(beside);
  now.current = beside;
  const downloaded = useRef<number | null>(null);
  const holds = useCallback((): boolean => {
    if (now.current.state !== "open") return false;
    const { excel, picture } = now.current;
    const isBlank = picture.window.sheets.length === 1 && picture.sheet.cells.length === 0;
    return !isBlank && excel.host.counters.roundTrips !== downloaded.current;
  }, []);
  const note = useCallback(() => {
    if (now.current.state === "open") downloaded.current = now.current.excel.host.counters.roundTrips;
  }, []);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (holds()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [holds]);
  return { holds, note };
}
