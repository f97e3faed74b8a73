import { useCallback, useMemo, useRef, useState } from "react";
import { entry as texts } from "../../locale/vi/progress";
import { ENTRY_COLUMNS } from "../../workbook/trackedActivities";
import type { EntryField, TrackedActivity } from "../../workbook/trackedActivities";
import type { Book } from "../book/book";
import { rowOf } from "../book/places";
import type { BookServices } from "../book/services";
import type { Edits } from "../shell/useEdits";
import { changedCells, rebased, withField } from "./entryDraft";
import type { EntryChanges } from "./entryDraft";

/** The activity that is open in the editor, among those that previous and next lead through. */
export interface OpenActivity {
  readonly activity: TrackedActivity;
  readonly changes: EntryChanges;
  /** From 0; -1 where it isn't among them. */
  readonly place: number;
  readonly count: number;
}

export interface Progress {
  /** Null while the list is shown. */
  readonly open: OpenActivity | null;
  /** The open activity is no longer in the workbook. */
  readonly gone: boolean;
  /** Keys of activities with changes that aren't in the workbook yet. */
  readonly unsaved: ReadonlySet<string>;
  readonly openActivity: (key: string, queue: readonly string[]) => void;
  /** Opens what is selected in Excel; the queue stays. */
  readonly follow: (key: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  readonly type: (field: EntryField, text: string) => void;
  readonly save: () => Promise<void>;
  readonly reset: () => void;
  /** Lets the person's changes stand over what somebody else wrote meanwhile. */
  readonly keepMine: () => void;
  readonly goToRow: () => void;
}

const NO_CHANGES: EntryChanges = {};

/** Entering progress: which activity is open, and what was typed and isn't written yet. Nothing typed is ever dropped. */
export function useProgress(book: Book, services: BookServices, edits: Edits): Progress {
  const [current, setCurrent] = useState<string | null>(null);
  const [queue, setQueue] = useState<readonly string[]>([]);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, EntryChanges>>(new Map());
  const byKey = useMemo(() => new Map(book.activities.map((activity) => [activity.key, activity])), [book]);
  const activity = current === null ? undefined : byKey.get(current);
  const changes = (current === null ? undefined : drafts.get(current)) ?? NO_CHANGES;

  const setChanges = useCallback((key: string, next: EntryChanges) => {
    setDrafts((known) => {
      const others = new Map(known);
      if (Object.keys(next).length === 0) others.delete(key);
      else others.set(key, next);
      return others;
    });
  }, []);

  const { show, apply } = edits;
  const going = useRef(0);
  const select = useCallback(
    (to: TrackedActivity) => {
      going.current += 1;
      const arrived = (): void => {
        going.current -= 1;
      };
      services
        .goTo({ row: rowOf(to), heading: ENTRY_COLUMNS.status })
        .catch(show)
        .then(arrived, arrived);
    },
    [services, show],
  );
  const openKey = (key: string): void => {
    const to = byKey.get(key);
    if (!to) return;
    setCurrent(key);
    select(to);
  };
  const place = current === null ? -1 : queue.indexOf(current);

  const save = async (): Promise<void> => {
    if (!activity) return;
    const cells = changedCells(changes);
    const outcome = await apply(texts.saved(activity.key), [{ row: rowOf(activity), cells }]);
    if (outcome === null) return;
    const refused = new Set(outcome.refused.map((each) => (each.why === "changed" ? each.heading : "")));
    const left = Object.entries(changes).filter(
      ([field]) => refused.has("") || refused.has(ENTRY_COLUMNS[field as EntryField]),
    );
    setChanges(activity.key, Object.fromEntries(left));
  };

  return {
    open: activity ? { activity, changes, place, count: queue.length } : null,
    gone: current !== null && activity === undefined,
    unsaved: useMemo(() => new Set(drafts.keys()), [drafts]),
    openActivity: (key, keys) => {
      setQueue(keys);
      openKey(key);
    },
    follow: (key) => {
      // On the way to another row of our own choice: what is selected meanwhile isn't meant.
      if (going.current > 0 || key === current) return;
      if (!queue.includes(key)) setQueue(book.activities.map((each) => each.key));
      setCurrent(key);
    },
    step: (by) => {
      const next = queue[place + by];
      if (next !== undefined) openKey(next);
    },
    close: () => setCurrent(null),
    type: (field, text) => {
      if (activity) setChanges(activity.key, withField(activity.entries, changes, field, text));
    },
    save,
    reset: () => {
      if (activity) setChanges(activity.key, NO_CHANGES);
    },
    keepMine: () => {
      if (activity) setChanges(activity.key, rebased(activity.entries, changes));
    },
    goToRow: () => {
      if (activity) select(activity);
    },
  };
}
