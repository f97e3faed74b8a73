import { addDays } from "../../plan/calendarDate";
import type { IsoDate } from "../../plan/calendarDate";
import { CONDITIONS, DUE_SOON_DAYS } from "../../workbook/layout";
import type { TrackedActivity } from "../../workbook/trackedActivities";
import { wordText } from "../../workbook/trackedActivities";
import type { Book } from "../book/book";

/** The lists a person works through, the most pressing first. */
export const WORKLISTS = ["overdue", "soon", "month", "all"] as const;
export type Worklist = (typeof WORKLISTS)[number];

/** Nothing is left to do about these. */
const CLOSED: ReadonlySet<string> = new Set([
  CONDITIONS.doneOnTime,
  CONDITIONS.doneLate,
  CONDITIONS.done,
  CONDITIONS.notCounted,
]);

/**
 * The activities of each list, as of the workbook's cut-off date: overdue ones; those due within the next 15 days;
 * those due in the cut-off date's month that aren't done; all. Earliest due first, those without a day last.
 * @param unit a lead unit's cell as written, or "" for all
 */
export function worklists(book: Book, unit: string): Readonly<Record<Worklist, readonly TrackedActivity[]>> {
  const ofUnit = book.activities.filter((activity) => unit === "" || wordText(activity, "leadUnit") === unit);
  const { cutOff } = book;
  const open = ofUnit.filter(({ condition }) => !CLOSED.has(condition)).sort(byDue);
  return {
    overdue: open.filter(({ condition }) => condition === CONDITIONS.overdue),
    soon: cutOff === null ? [] : open.filter((activity) => isDueSoon(activity, cutOff)),
    month: cutOff === null ? [] : open.filter(({ nextDue }) => nextDue?.slice(0, 7) === cutOff.slice(0, 7)),
    all: ofUnit,
  };
}

/** What to open the tab with: the first list that holds something. */
export function firstWorklist(lists: Readonly<Record<Worklist, readonly unknown[]>>): Worklist {
  return WORKLISTS.find((name) => lists[name].length > 0) ?? "all";
}

function isDueSoon({ condition, nextDue }: TrackedActivity, cutOff: IsoDate): boolean {
  return (
    condition === CONDITIONS.open &&
    nextDue !== null &&
    nextDue >= cutOff &&
    nextDue <= addDays(cutOff, DUE_SOON_DAYS)
  );
}

function byDue(a: TrackedActivity, b: TrackedActivity): number {
  const [first, second] = [a.nextDue ?? "9999", b.nextDue ?? "9999"];
  return first < second ? -1 : first > second ? 1 : a.position - b.position;
}
