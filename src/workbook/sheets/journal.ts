import { HINTS, TITLES } from "../../locale/vi/workbook";
import { JOURNAL_COLUMNS, SHEET_NAMES, TABLES } from "../layout";
import type { SheetDescription } from "../spec";
import { textOf } from "./cellContents";
import { tableSheet } from "./tableSheet";

/** Something the add-in did with the workbook. */
export interface JournalEntry {
  /** Local day and time as people read it, e.g. "31/03/2026 08:15"; given from outside, nothing here knows the clock. */
  readonly at: string;
  readonly what: string;
  readonly detail: string;
}

/** The sheet Nhật ký. Entries of earlier runs are kept by carryOver. */
export function describeJournal(entries: readonly JournalEntry[]): SheetDescription {
  const C = JOURNAL_COLUMNS;
  return {
    sheet: tableSheet({
      id: "journal",
      name: SHEET_NAMES.journal,
      title: TITLES.journal,
      hint: HINTS.journal,
      table: {
        name: TABLES.journal,
        columns: [
          { heading: C.at, owner: "ours", width: 18 },
          { heading: C.what, owner: "ours", width: 36, wrap: true },
          { heading: C.detail, owner: "ours", width: 80, wrap: true },
        ],
        rows: entries.map(({ at, what, detail }) => [at, what, textOf(detail)]),
        key: C.at,
        rowOrder: "people",
        provenance: { keepAll: true },
      },
      hidden: [],
      frozenColumns: 0,
    }),
    names: [],
  };
}
