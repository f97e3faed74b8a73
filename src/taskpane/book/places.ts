import type { RowEdit, CellEdit } from "../../excel/editRows";
import { SCORE_COLUMNS } from "../../locale/vi/scoring";
import type { RowRef } from "../../excel/read/rowTable";
import type { ActivityField } from "../../plan/plan";
import type { FindingPlace } from "../../validation/finding";
import { PLAN_COLUMNS, TABLES, TARGET_COLUMNS, UNIT_COLUMNS } from "../../workbook/layout";
import { COLUMN_OF } from "../../workbook/sheets/plan/planColumns";
import type { TrackedActivity } from "../../workbook/trackedActivities";
import type { Book } from "./book";

/** A cell of one of our tables, found by its row and its heading. */
export interface CellPlace {
  readonly row: RowRef;
  readonly heading: string;
}

/** The row of KeHoach that holds an activity. */
export function rowOf({ identity, position }: TrackedActivity): RowRef {
  return { table: TABLES.plan, identity, position };
}

/** The cell that a finding is about, or null for what concerns the whole plan. */
export function cellPlace(book: Book, place: FindingPlace): CellPlace | null {
  switch (place.of) {
    case "cell":
      return inPlan(activityOf(book, place.key), COLUMN_OF[place.field]);
    case "activity":
      return inPlan(activityOf(book, place.key), PLAN_COLUMNS.activity);
    case "section":
      return inPlan(firstOfSection(book, place.section), PLAN_COLUMNS.field);
    case "target":
      return otherRow(TABLES.targets, TARGET_COLUMNS.no, place.no, TARGET_COLUMNS.text);
    case "unit":
      return otherRow(TABLES.units, UNIT_COLUMNS.name, place.name, UNIT_COLUMNS.name);
    case "component":
      return otherRow(TABLES.scorecard, SCORE_COLUMNS.key, place.code, SCORE_COLUMNS.name);
    case "duty":
    case "document":
      return null;
  }
}

/** The activity that a finding is about, where it is about one. */
export function activityAt(book: Book, place: FindingPlace): TrackedActivity | undefined {
  return place.of === "cell" || place.of === "activity" ? activityOf(book, place.key) : undefined;
}

/**
 * Puts a new text into a cell of the plan. The rows of an item often share a cell; it is changed in all of them, or
 * the same finding would only move on to the next row.
 */
export function planEdits(book: Book, key: string, field: ActivityField, text: string): readonly RowEdit[] {
  const first = activityOf(book, key);
  if (!first) return [];
  const at = book.activities.indexOf(first);
  const shared = [first];
  for (const next of book.activities.slice(at + 1)) {
    if (!sameItem(first, next) || next.words[field] !== first.words[field]) break;
    shared.push(next);
  }
  const cell: CellEdit = { heading: COLUMN_OF[field], before: first.words[field], after: text };
  return shared.map((activity) => ({ row: rowOf(activity), cells: [cell] }));
}

function sameItem(a: TrackedActivity, b: TrackedActivity): boolean {
  return a.no !== "" && a.no === b.no && a.field === b.field;
}

/** Activities by key, made once a book: a long list of findings asks for each of them. */
const INDEXES = new WeakMap<Book, ReadonlyMap<string, TrackedActivity>>();

function activityOf(book: Book, key: string): TrackedActivity | undefined {
  const known = INDEXES.get(book);
  if (known) return known.get(key);
  const made = new Map([...book.activities].reverse().map((activity) => [activity.key, activity]));
  INDEXES.set(book, made);
  return made.get(key);
}

function firstOfSection(book: Book, section: string): TrackedActivity | undefined {
  return book.activities.find(({ field }) => field === section || field.startsWith(`${section}. `));
}

function inPlan(activity: TrackedActivity | undefined, heading: string): CellPlace | null {
  return activity === undefined ? null : { row: rowOf(activity), heading };
}

function otherRow(table: string, key: string, value: string, heading: string): CellPlace {
  return { row: { table, identity: { [key]: value }, position: 0 }, heading };
}
