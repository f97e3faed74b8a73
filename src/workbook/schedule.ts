import type { IsoDate } from "../plan/calendarDate";
import type { Deadline, DeadlineKind, Milestone } from "../plan/deadline";
import { dueDate, milestonesOf, readDeadline, type DeadlineContext } from "../plan/deadline/read";
import type { Plan } from "../plan/plan";

/** What an activity's deadline means in days. */
export interface Schedule {
  readonly kind: DeadlineKind;
  /** When the whole is due; where only its milestones have dates, the last of them. Null: it is asked for. */
  readonly due: IsoDate | null;
  /** The dated obligations, where the deadline is more than one plain date. */
  readonly milestones: readonly Milestone[];
}

/** The schedule of each of the plan's activities, in the plan's order. */
export function schedulesOf(plan: Plan, context: DeadlineContext): Schedule[] {
  const known = new Map<string, Schedule>();
  return plan.activities.map(({ cells: { deadline: text } }) => {
    const schedule = known.get(text) ?? scheduleOf(text, context);
    known.set(text, schedule);
    return schedule;
  });
}

function scheduleOf(text: string, context: DeadlineContext): Schedule {
  const deadline = readDeadline(text, context);
  const several = deadline.kind === "periodic" || deadline.kind === "composite";
  return {
    kind: deadline.kind,
    due: lastDay(deadline, context),
    milestones: several ? milestonesOf(deadline, context) : [],
  };
}

/** Null as soon as one part has no day: then nobody knows when the whole is done. */
function lastDay(deadline: Deadline, context: DeadlineContext): IsoDate | null {
  if (deadline.kind === "composite") {
    return latest(deadline.parts.map((part) => lastDay(part.deadline, context)));
  }
  if (deadline.kind !== "periodic") return dueDate(deadline);
  return latest(milestonesOf(deadline, context).map(({ due }) => due));
}

function latest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.reduce(
    (last, day) => (last === null || day === null ? null : day > last ? day : last),
    days[0] ?? null,
  );
}
