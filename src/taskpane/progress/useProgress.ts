import { entry as texts } from "../../locale/vi/progress";
import { ENTRY_COLUMNS } from "../../workbook/trackedActivities";
import type { EntryField, TrackedActivity } from "../../workbook/trackedActivities";
import type { Book } from "../book/book";
import { rowOf } from "../book/places";
import type { BookServices } from "../book/services";
import { useRowEditor } from "../rows/useRowEditor";
import type { RowEditor, RowKind } from "../rows/useRowEditor";
import type { Edits } from "../shell/useEdits";
import { changedCells, entryText, withField } from "./entryDraft";

export type Progress = RowEditor<TrackedActivity, EntryField>;

const ACTIVITIES: RowKind<TrackedActivity, EntryField> = {
  keyOf: ({ key }) => key,
  rowOf,
  valuesOf: ({ entries }) => entries,
  headings: ENTRY_COLUMNS,
  mainHeading: ENTRY_COLUMNS.status,
  textOf: entryText,
  withField: ({ entries }, changes, field, text) => withField(entries, changes, field, text),
  changedCells,
  saved: ({ key }) => texts.saved(key),
};

/** Entering progress, activity by activity. */
export function useProgress(book: Book, services: BookServices, edits: Edits): Progress {
  return useRowEditor(ACTIVITIES, book.activities, services, edits);
}
