import type { IsoDate } from "./calendarDate";

/** The days that people entered for an activity, where its deadline's words give none. */
export interface EnteredDates {
  /** Ngày phát sinh: when the event happened that the deadline waits for. */
  readonly event: IsoDate | null;
  /** Hạn, where a person wrote another day over ours. */
  readonly due: IsoDate | null;
}
