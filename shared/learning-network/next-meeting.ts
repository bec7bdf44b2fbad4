import {
  parseAbsolute,
  parseTime,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
  type CalendarDate,
} from '@internationalized/date';
import type { Schedule } from '../model/schedule';

export interface Meeting {
  /** The day on her calendar: a chat late in the evening in the east may be tomorrow for her. */
  heldOn: string;
  /** Instants; `null` where only the day is known. */
  startsAt: string | null;
  endsAt: string | null;
}

/** Months with a fifth Thursday can be four months apart. */
const DAYS_AHEAD = 200;
/** For how long a meeting counts as going on where its length is unknown. */
const USUAL_MINUTES = 60;

/**
 * The next time that a venue meets, or the one going on at `now` (an instant). Clocks change on
 * different days in different places: the time is that of the venue's zone, told in `herZone`
 * (IANA names). `null` where the zone is not known to this computer.
 */
export function findNextMeeting(schedule: Schedule, now: string, herZone: string): Meeting | null {
  try {
    const zone = schedule.zone ?? herZone;
    const today = toCalendarDate(parseAbsolute(now, zone));
    // One that began last night may still go on.
    for (let ahead = -1; ahead < DAYS_AHEAD; ahead += 1) {
      const day = today.add({ days: ahead });
      if (!isOn(schedule, day)) continue;
      if (schedule.startTime === null && ahead < 0) continue;
      if (schedule.startTime === null)
        return { heldOn: day.toString(), startsAt: null, endsAt: null };
      const start = toZoned(toCalendarDateTime(day, parseTime(schedule.startTime)), zone);
      const end = start.add({ minutes: schedule.minutes ?? USUAL_MINUTES });
      if (end.toDate().getTime() <= Date.parse(now)) continue;
      const startsAt = start.toAbsoluteString();
      return {
        heldOn: toCalendarDate(parseAbsolute(startsAt, herZone)).toString(),
        startsAt,
        endsAt: end.toAbsoluteString(),
      };
    }
    return null;
  } catch {
    return null;
  }
}

function isOn(schedule: Schedule, day: CalendarDate): boolean {
  const sunday0 = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
  if ((sunday0 === 0 ? 7 : sunday0) !== schedule.weekday) return false;
  return schedule.every === 'week' || Math.ceil(day.day / 7) === schedule.nth;
}
