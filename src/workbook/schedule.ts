import type { WorkingCalendar } from "../plan/calendar/workingCalendar";
import type { IsoDate } from "../plan/calendarDate";
import type { Deadline, DeadlineKind, Milestone } from "../plan/deadline";
import { afterEvent } from "../plan/deadline/afterEvent";
import { dueDate, milestonesOf, readDeadline, type DeadlineContext } from "../plan/deadline/read";
import type { EnteredDates } from "../plan/enteredDates";
import type { Activity } from "../plan/plan";

/** What an activity's deadline means in days. */
export interface Schedule {
  readonly kind: DeadlineKind;
  /** When the whole is due; where only its milestones have dates, the last of them. Null: it is asked for. */
  readonly due: IsoDate | null;
  /** The dated obligations, where the deadline is more than one plain date. */
  readonly milestones: readonly Milestone[];
}

/** How words become days in one workbook. */
export interface ScheduleContext extends DeadlineContext {
  readonly calendar: WorkingCalendar;
  /** What people entered, by the activity's key. */
  readonly entered: ReadonlyMap<string, EnteredDates>;
}

/** The schedule of each activity by its key. */
export function schedulesOf(
  activities: readonly Activity[],
  context: ScheduleContext,
): ReadonlyMap<string, Schedule> {
  const known = new Map<string, Schedule>();
  return new Map(
    activities.map(({ key, cells }) => {
      const event = context.entered.get(key)?.event ?? null;
      const id = `${event ?? ""} ${cells.deadline}`;
      const schedule = known.get(id) ?? scheduleOf(cells.deadline, event, context);
      known.set(id, schedule);
      return [key, schedule];
    }),
  );
}

function scheduleOf(text: string, event: IsoDate | null, context: ScheduleContext): Schedule {
  const written = readDeadline(text, context);
  const deadline = event === null ? written : afterEvent(written, event, context.calendar);
  // A plain date needs no row of its own; what became one by an event shows by its row what it was counted from.
  const milestones = deadline === written && isPlain(deadline) ? [] : milestonesOf(deadline, context);
  const named =
    deadline.kind === "date" ? milestones.map(({ due }) => ({ due, label: oneLine(text) })) : milestones;
  return { kind: written.kind, due: lastDay(deadline, context), milestones: named };
}

function isPlain({ kind }: Deadline): boolean {
  return kind !== "periodic" && kind !== "composite" && kind !== "ongoing";
}

/** Null as soon as one part has no day: then nobody knows when the whole is done. */
function lastDay(deadline: Deadline, context: ScheduleContext): IsoDate | null {
  if (deadline.kind === "composite") {
    return latest(deadline.parts.map((part) => lastDay(part.deadline, context)));
  }
  if (deadline.kind !== "periodic" && deadline.kind !== "ongoing") return dueDate(deadline);
  return latest(milestonesOf(deadline, context).map(({ due }) => due));
}

function latest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.reduce(
    (last, day) => (last === null || day === null ? null : day > last ? day : last),
    days[0] ?? null,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
