import { addDays, weekday, type IsoDate } from "../calendarDate";
import type { DayOff } from "./dayOff";

/** Which days are worked. */
export interface WorkingCalendar {
  isWorkingDay(date: IsoDate): boolean;
  /** What makes a weekday free; "" for weekends and working days. */
  nameOf(date: IsoDate): string;
}

const SATURDAY = 6;
/** No chain of free days is longer; a calendar of nothing but free days must not hold up anything. */
const LONGEST_BREAK = 60;

/** Weekends are free, and the list says what else is, and which weekend days are worked. */
export function workingCalendar(list: readonly DayOff[]): WorkingCalendar {
  const special = new Map(list.map((day) => [day.date, day]));
  return {
    isWorkingDay(date) {
      const day = special.get(date);
      return day === undefined ? weekday(date) < SATURDAY : day.kind === "worked";
    },
    nameOf(date) {
      const day = special.get(date);
      return day === undefined || day.kind === "worked" ? "" : day.name;
    },
  };
}

/**
 * The day that is `count` working days later. The day itself is not counted (Civil Code, article 147).
 * @example addWorkingDays(friday, 1, calendar) // the next Monday
 */
export function addWorkingDays(from: IsoDate, count: number, calendar: WorkingCalendar): IsoDate {
  let day = from;
  for (let left = count; left > 0; left--) day = nextWorkingDay(day, calendar);
  return day;
}

/** The first working day behind a day. */
export function nextWorkingDay(from: IsoDate, calendar: WorkingCalendar): IsoDate {
  let day = addDays(from, 1);
  for (let tried = 0; tried < LONGEST_BREAK && !calendar.isWorkingDay(day); tried++) day = addDays(day, 1);
  return day;
}

/** The last working day before a day. */
export function previousWorkingDay(from: IsoDate, calendar: WorkingCalendar): IsoDate {
  let day = addDays(from, -1);
  for (let tried = 0; tried < LONGEST_BREAK && !calendar.isWorkingDay(day); tried++) day = addDays(day, -1);
  return day;
}
