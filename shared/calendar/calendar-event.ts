/** When something is: whole days, or a time on the clock of a place. */
export type CalendarTime =
  /** `endsOn` is the last day, itself included. ISO days. */
  | { as: 'days'; startsOn: string; endsOn: string }
  /** `time` is `HH:MM`; without a zone it is that time wherever the calendar is. */
  | { as: 'time'; on: string; time: string; minutes: number; timeZone: string | null };

/** One entry of a calendar file. */
export interface CalendarEvent {
  /** The same thing keeps its id, so that a second import changes it and adds nothing. */
  id: string;
  title: string;
  /** Plain text; "" for none. */
  description: string;
  /** "" for none. */
  location: string;
  /** https; "" for none. */
  url: string;
  when: CalendarTime;
  /** Minutes before it begins; whole days begin at midnight. */
  remindMinutesBefore: readonly number[];
}
