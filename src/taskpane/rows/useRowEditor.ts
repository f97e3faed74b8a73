import { useCallback, useMemo, useRef, useState } from "react";
import type { CellEdit } from "../../excel/editRows";
import type { RowRef } from "../../excel/read/rowTable";
import type { BookServices } from "../book/services";
import type { Edits } from "../shell/useEdits";
import type { FieldChanges, FieldText, FieldValues } from "./fieldChanges";
import { conflictingFields, fieldsOf, rebasedOn } from "./fieldChanges";

/** How the rows of a table are edited in the pane. One object for the whole session. */
export interface RowKind<Item, Field extends string> {
  readonly keyOf: (item: Item) => string;
  readonly rowOf: (item: Item) => RowRef;
  readonly valuesOf: (item: Item) => FieldValues<Field>;
  readonly headings: Readonly<Record<Field, string>>;
  /** The column that is selected in Excel when a row is opened. */
  readonly mainHeading: string;
  readonly textOf: FieldText<Field>;
  /** The changes after a field was typed in, with what follows from it. */
  readonly withField: (
    item: Item,
    changes: FieldChanges<Field>,
    field: Field,
    text: string,
  ) => FieldChanges<Field>;
  readonly changedCells: (changes: FieldChanges<Field>, item: Item) => readonly CellEdit[];
  /** What was written, in words. */
  readonly saved: (item: Item) => string;
}

/** The row that is open in the editor, among those that previous and next lead through. */
export interface OpenRow<Item, Field extends string> {
  readonly key: string;
  readonly item: Item;
  readonly changes: FieldChanges<Field>;
  /** Fields that somebody else wrote into meanwhile, with what they hold now. */
  readonly conflicts: readonly (readonly [field: Field, now: string])[];
  /** From 0; -1 where it isn't among them. */
  readonly place: number;
  readonly count: number;
}

export interface RowEditor<Item, Field extends string> {
  /** Null while the list is shown. */
  readonly open: OpenRow<Item, Field> | null;
  /** The open row is no longer in the workbook. */
  readonly gone: boolean;
  /** The row that was open before the list; another object each time. */
  readonly left: { readonly key: string } | null;
  /** Keys of rows with changes that aren't in the workbook yet. */
  readonly unsaved: ReadonlySet<string>;
  readonly openRow: (key: string, queue: readonly string[]) => void;
  /** Opens what is selected in Excel; the queue stays. */
  readonly follow: (key: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  readonly type: (field: Field, text: string) => void;
  readonly save: () => Promise<void>;
  readonly reset: () => void;
  /** Lets the person's changes stand over what somebody else wrote meanwhile. */
  readonly keepMine: () => void;
  readonly goToRow: () => void;
}

const noChanges = <Field extends string>(): FieldChanges<Field> => Object.freeze({}) as FieldChanges<Field>;

/** Rows edited in the pane: which is open, and what was typed and isn't written yet. Nothing typed is ever dropped. */
export function useRowEditor<Item, Field extends string>(
  kind: RowKind<Item, Field>,
  items: readonly Item[],
  services: BookServices,
  edits: Edits,
): RowEditor<Item, Field> {
  const [current, setCurrent] = useState<string | null>(null);
  const [left, setLeft] = useState<{ readonly key: string } | null>(null);
  const [queue, setQueue] = useState<readonly string[]>([]);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, FieldChanges<Field>>>(new Map());
  const byKey = useMemo(() => new Map(items.map((item) => [kind.keyOf(item), item])), [kind, items]);
  const item = current === null ? undefined : byKey.get(current);
  const changes = (current === null ? undefined : drafts.get(current)) ?? noChanges<Field>();

  const setChanges = useCallback((key: string, next: FieldChanges<Field>) => {
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
    (to: Item) => {
      going.current += 1;
      const arrived = (): void => {
        going.current -= 1;
      };
      services
        .goTo({ row: kind.rowOf(to), heading: kind.mainHeading })
        .catch(show)
        .then(arrived, arrived);
    },
    [kind, services, show],
  );
  const openKey = (key: string): void => {
    const to = byKey.get(key);
    if (to === undefined) return;
    setCurrent(key);
    select(to);
  };
  const place = current === null ? -1 : queue.indexOf(current);

  const save = async (): Promise<void> => {
    if (item === undefined) return;
    const cells = kind.changedCells(changes, item);
    const outcome = await apply(kind.saved(item), [{ row: kind.rowOf(item), cells }]);
    if (outcome === null) return;
    const refused = new Set(outcome.refused.map((each) => (each.why === "changed" ? each.heading : "")));
    const kept: Partial<FieldChanges<Field>> = {};
    for (const field of fieldsOf(changes))
      if (refused.has("") || refused.has(kind.headings[field]))
        Object.assign(kept, { [field]: changes[field] });
    setChanges(kind.keyOf(item), kept);
  };

  return {
    open:
      item === undefined
        ? null
        : {
            key: kind.keyOf(item),
            item,
            changes,
            conflicts: conflictsOf(kind, item, changes),
            place,
            count: queue.length,
          },
    gone: current !== null && item === undefined,
    left,
    unsaved: useMemo(() => new Set(drafts.keys()), [drafts]),
    openRow: (key, keys) => {
      setQueue(keys);
      openKey(key);
    },
    follow: (key) => {
      // On the way to another row of our own choice: what is selected meanwhile isn't meant.
      if (going.current > 0 || key === current) return;
      if (!queue.includes(key)) setQueue(items.map(kind.keyOf));
      setCurrent(key);
    },
    step: (by) => {
      const next = queue[place + by];
      if (next !== undefined) openKey(next);
    },
    close: () => {
      setLeft(current === null ? null : { key: current });
      setCurrent(null);
    },
    type: (field, text) => {
      if (item !== undefined) setChanges(kind.keyOf(item), kind.withField(item, changes, field, text));
    },
    save,
    reset: () => {
      if (item !== undefined) setChanges(kind.keyOf(item), noChanges());
    },
    keepMine: () => {
      if (item !== undefined)
        setChanges(kind.keyOf(item), rebasedOn(kind.valuesOf(item), changes, kind.textOf));
    },
    goToRow: () => {
      if (item !== undefined) select(item);
    },
  };
}

function conflictsOf<Item, Field extends string>(
  kind: RowKind<Item, Field>,
  item: Item,
  changes: FieldChanges<Field>,
): readonly (readonly [Field, string])[] {
  const values = kind.valuesOf(item);
  return conflictingFields(values, changes).map((field) => [field, kind.textOf(field, values[field])]);
}
