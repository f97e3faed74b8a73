import { useCallback, useEffect, useState } from "react";
import type { IsoDate } from "../../plan/calendarDate";
import type { BookState } from "../book/book";
import type { Navigation, PaneRequest } from "./navigation";
import { startTab } from "./startTab";
import type { TabName } from "./tabs";

export interface Tabs {
  /** Null until it is known what the workbook needs, or a person chose. */
  readonly current: TabName | null;
  /** Tabs that were opened once: they keep what was typed in them. */
  readonly visited: ReadonlySet<TabName>;
  readonly open: (tab: TabName) => void;
}

/** Which tab is in sight: what the workbook needs at first, then what people or the ribbon's commands ask for. */
export function useTabs(
  state: BookState,
  today: IsoDate,
  navigation: Navigation,
  onRequest: (request: PaneRequest) => void,
): Tabs {
  const [current, setCurrent] = useState<TabName | null>(null);
  const [visited, setVisited] = useState<ReadonlySet<TabName>>(new Set());
  const open = useCallback((name: TabName) => {
    setCurrent(name);
    setVisited((known) => (known.has(name) ? known : new Set([...known, name])));
  }, []);
  const start = startTab(state, today);
  useEffect(() => {
    if (current === null && start !== null) open(start);
  }, [current, start, open]);
  useEffect(
    () =>
      navigation.listen((request) => {
        open(request.tab);
        onRequest(request);
      }),
    [navigation, open, onRequest],
  );
  return { current, visited, open };
}
