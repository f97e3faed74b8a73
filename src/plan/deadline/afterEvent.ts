import { addWorkingDays, type WorkingCalendar } from "../calendar/workingCalendar";
import { addDays, addMonths, type IsoDate } from "../calendarDate";
import type { Deadline } from "../deadline";

/**
 * A deadline that waits for an event, once the event's day is known: a term counts from the day after it (Civil
 * Code, article 147), work that is due "khi …" is due on it. A composite takes the day where one part waits; where
 * several do, it can't be told which of them is meant. All other deadlines are as they were.
 * @example afterEvent(readDeadline("10 ngày kể từ ngày ban hành", context), issued, calendar) // due ten days later
 */
export function afterEvent(deadline: Deadline, event: IsoDate, calendar: WorkingCalendar): Deadline {
  if (deadline.kind !== "composite") {
    const due = dueAfter(deadline, event, calendar);
    return due === null ? deadline : { kind: "date", text: deadline.text, due };
  }
  const waiting = deadline.parts.filter((part) => waitsForEvent(part.deadline));
  if (waiting.length !== 1) return deadline;
  return {
    ...deadline,
    parts: deadline.parts.map((part) =>
      waiting.includes(part) ? { ...part, deadline: afterEvent(part.deadline, event, calendar) } : part,
    ),
  };
}

/** Whether the deadline, or just one part of it, gives its day once an event's day is known. */
export function waitsForEvent(deadline: Deadline): boolean {
  if (deadline.kind === "composite")
    return deadline.parts.filter((part) => waitsForEvent(part.deadline)).length === 1;
  return deadline.kind === "relative" || deadline.kind === "conditional";
}

function dueAfter(deadline: Deadline, event: IsoDate, calendar: WorkingCalendar): IsoDate | null {
  if (deadline.kind === "conditional") return event;
  if (deadline.kind !== "relative") return null;
  const { days, months, working } = deadline;
  if (months !== null) return addMonths(event, months);
  if (days === null) return null;
  return working ? addWorkingDays(event, days, calendar) : addDays(event, days);
}
