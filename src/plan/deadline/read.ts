import type { IsoDate } from "../calendarDate";
import type { Deadline, DeadlineConventions, DeadlineQuestion, Milestone } from "../deadline";
import { withoutFootnotes } from "../text/footnotes";
import { readCell } from "./cell";
import { ongoingMilestones, periodicMilestones } from "./milestones";
import { resolve, type DeadlineContext } from "./resolve";

export type { DeadlineContext } from "./resolve";
export { looksLikeDeadline } from "./likeness";

/**
 * "Trước ngày 30/11" is due on the 29th; a periodic report is due on the last day of its period; ongoing work has
 * no milestones.
 */
export const DEFAULT_CONVENTIONS: DeadlineConventions = {
  before: "dayBefore",
  reportDay: { on: "periodEnd" },
  ongoing: { every: [], day: null },
};

/** "Quý II./2025" */
const STRAY_STOP = /\.(?=\/\d{4})/g;
/** Signs without a width, which stand in copied texts. */
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
/** Longer texts are no deadline; they are kept, and asked for. */
const LONGEST = 2000;

/**
 * Reads the text of a deadline cell. Never throws; what isn't understood is "unknown", never a guessed date.
 * @example readDeadline("Quý I", { year: 2023, conventions: DEFAULT_CONVENTIONS }) // due "2023-03-31"
 */
export function readDeadline(text: string, context: DeadlineContext): Deadline {
  const composed = withoutFootnotes(text.normalize("NFC").replace(UNSEEN, ""));
  if (!/[\p{L}\p{N}]/u.test(composed)) return { kind: "missing", text };
  if (composed.length > LONGEST) return { kind: "unknown", text, needs: "date" };
  return resolve(readCell(composed.replace(STRAY_STOP, " ")), text, context);
}

/**
 * The one day by which all of it must be done, or null where the words give no such day. A composite has one
 * when each of its parts has one: the latest.
 */
export function dueDate(deadline: Deadline): IsoDate | null {
  switch (deadline.kind) {
    case "date":
    case "month":
    case "quarter":
    case "year":
    case "span":
      return deadline.due;
    case "composite":
      return deadline.parts
        .map((part) => dueDate(part.deadline))
        .reduce((latest, due) => (latest === null || due === null ? null : due > latest ? due : latest));
    default:
      return null;
  }
}

/**
 * The dated obligations of a deadline, in order of date: one for a single date, one a period end of the plan's
 * year for a periodic one, those of its parts for a composite one, the reports that the office chose for ongoing
 * work, none for the rest.
 */
export function milestonesOf(deadline: Deadline, context: DeadlineContext): Milestone[] {
  if (deadline.kind === "periodic") return periodicMilestones(deadline, context);
  if (deadline.kind === "ongoing") return ongoingMilestones(context);
  if (deadline.kind === "composite") {
    return deadline.parts
      .flatMap((part) =>
        milestonesOf(part.deadline, context).map(({ due, label }) => ({
          due,
          label: [part.label, label].filter((words) => words !== "").join(" – "),
        })),
      )
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  }
  const due = dueDate(deadline);
  return due === null ? [] : [{ due, label: "" }];
}

/** What a person must say before the deadline gives a date; null where nothing has to be asked. */
export function questionOf(deadline: Deadline): DeadlineQuestion | null {
  switch (deadline.kind) {
    case "missing":
      return "date";
    case "unknown":
      return deadline.needs;
    case "conditional":
      return "event-date";
    case "relative":
      return "start-date";
    case "external":
      return "rule-date";
    case "integrated":
      return "host-report-date";
    case "periodic":
      return deadline.choose || deadline.every.length === 0 ? "period" : null;
    case "span":
      return deadline.due === null ? "date" : null;
    case "composite":
      return (
        deadline.parts.map((part) => questionOf(part.deadline)).find((question) => question !== null) ?? null
      );
    default:
      return null;
  }
}
