import { expect, it } from 'vitest';
import { writeIcs } from '../../../shared/calendar/write-ics';
import { buildMeetingEvent } from '../../../shared/learning-network/meeting-event';
import { GUEST_POST } from '../../../shared/venues/guest-post';
import type { Venue } from '../../../shared/model/venue';

const NOW = '2026-11-23T12:00:00.000Z';
const chat: Venue = {
  ...GUEST_POST,
  schedule: {
    every: 'month',
    nth: 2,
    weekday: 4,
    startTime: '21:00',
    zone: 'America/New_York',
    minutes: 60,
  },
};

it('is the hour there, whatever the clock here says', () => {
  for (const herZone of ['America/Los_Angeles', 'Asia/Tokyo', 'America/New_York']) {
    const event = buildMeetingEvent(chat, NOW, herZone);
    if (event === null) throw new Error('No date');
    const ics = writeIcs([event], NOW);
    expect(ics).toContain('DTSTART:20261211T020000Z\r\n');
    expect(ics).toContain('DURATION:PT60M\r\n');
    expect(ics).toContain('TRIGGER:-PT30M');
  }
});

it('is a whole day where no hour is known, and nothing where there is no date', () => {
  const friday: Venue = {
    ...chat,
    schedule: { every: 'week', weekday: 5, startTime: null, zone: null, minutes: null },
  };
  const event = buildMeetingEvent(friday, NOW, 'America/Chicago');
  expect(event?.when).toEqual({ as: 'days', startsOn: '2026-11-27', endsOn: '2026-11-27' });
  expect(buildMeetingEvent(GUEST_POST, NOW, 'America/Chicago')).toBeNull();
});
