import { useEffect, useRef, useState } from "react";
import type { WorkbookListener } from "../../excel/watchWorkbook";
import type { BookServices } from "../book/services";

/**
 * Follows what people do in Excel as long as the pane is there.
 * @returns false where Excel doesn't tell: people then read the workbook again by the button.
 */
export function useWatch(services: BookServices, listener: WorkbookListener): boolean {
  const [heard, setHeard] = useState(true);
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  }, [listener]);
  useEffect(() => {
    let over = false;
    let stop: (() => Promise<void>) | null = null;
    const ended = (work: Promise<void>): void => {
      // The pane is going away: nobody is left to be told that Excel didn't take its leave.
      work.catch(() => undefined);
    };
    services
      .watch({ onChanged: () => latest.current.onChanged(), onSelected: () => latest.current.onSelected() })
      .then(
        (stopWatching) => {
          if (over) ended(stopWatching());
          else stop = stopWatching;
        },
        () => setHeard(false),
      );
    return () => {
      over = true;
      if (stop) ended(stop());
    };
  }, [services]);
  return heard;
}
