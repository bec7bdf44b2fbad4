import type { CalendarEvent } from '../calendar/calendar-event';
import type { Venue } from '../model/venue';
import { findNextMeeting } from './next-meeting';

const USUAL_MINUTES = 60;
const HALF_AN_HOUR = 30;

/** The next date of a venue as an entry of a calendar; `null` where it has none. */
export function buildMeetingEvent(
  venue: Venue,
  now: string,
  herZone: string,
): CalendarEvent | null {
  const { schedule } = venue;
  const meeting = schedule === undefined ? null : findNextMeeting(schedule, now, herZone);
  if (schedule === undefined || meeting === null) return null;
  const { heldOn, startsAt } = meeting;
  const zone = schedule.zone ?? herZone;
  return {
    id: `${venue.id}-${heldOn}`,
    title: venue.name,
    description: venue.etiquette.join('\n'),
    location: '',
    url: venue.sourceUrl ?? '',
    when:
      startsAt === null || schedule.startTime === null
        ? { as: 'days', startsOn: heldOn, endsOn: heldOn }
        : {
            as: 'time',
            on: dayIn(zone, startsAt),
            time: schedule.startTime,
            minutes: schedule.minutes ?? USUAL_MINUTES,
            timeZone: zone,
          },
    remindMinutesBefore: startsAt === null ? [] : [HALF_AN_HOUR],
  };
}

/** Written as "2026-12-10" in Sweden. */
function dayIn(zone: string, instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(
    new Date(instant),
  );
}
