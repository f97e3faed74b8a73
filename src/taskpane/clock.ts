import { isoDate, toVietnamese } from "../plan/calendarDate";
import type { IsoDate } from "../plan/calendarDate";

/** A moment as people write it down, in the time of this machine. */
export interface Moment {
  readonly date: IsoDate;
  /** "31/03/2026 08:15" */
  readonly text: string;
}

export type Clock = () => Moment;

/** This machine's clock. Only the pane's entry hands it in: elsewhere a date is an argument. */
export const systemClock: Clock = () => {
  const now = new Date();
  const date = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new RangeError("the clock gives no date");
  const [hours, minutes] = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0"));
  return { date, text: `${toVietnamese(date)} ${hours}:${minutes}` };
};
