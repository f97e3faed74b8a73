import { isoDate } from "../plan/calendarDate";
import type { IsoDate } from "../plan/calendarDate";

/** Today by the clock of this machine. Only the pane's entry asks it: elsewhere the date is an argument. */
export function today(): IsoDate {
  const now = new Date();
  const date = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new RangeError("the clock gives no date");
  return date;
}
