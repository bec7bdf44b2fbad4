import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNextMeeting } from '../../../shared/learning-network/next-meeting';
import type { Schedule } from '../../../shared/model/schedule';

const SECOND_THURSDAY: Schedule = {
  every: 'month',
  nth: 2,
  weekday: 4,
  startTime: '21:00',
  zone: 'America/New_York',
  minutes: 60,
};
const FRIDAYS: Schedule = { every: 'week', weekday: 5, startTime: null, zone: null, minutes: null };

/** As a clock on her wall shows it. */
function onHerClock(instant: string | null | undefined, zone: string): string {
  const parts = { dateStyle: 'short', timeStyle: 'short', timeZone: zone } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(instant ?? ''));
}

describe('the second Thursday at 9 pm Eastern', () => {
  it.each([
    // The clocks of the United States went forward on 8 March 2026, those of Britain on 29 March.
    ['2026-03-10T12:00:00Z', 'America/Chicago', '12/03/2026, 20:00', '2026-03-12'],
    ['2026-03-10T12:00:00Z', 'America/Phoenix', '12/03/2026, 18:00', '2026-03-12'],
    ['2026-03-10T12:00:00Z', 'Europe/London', '13/03/2026, 01:00', '2026-03-13'],
    ['2026-04-01T12:00:00Z', 'Europe/London', '10/04/2026, 02:00', '2026-04-10'],
    ['2026-12-01T12:00:00Z', 'Asia/Kolkata', '11/12/2026, 07:30', '2026-12-11'],
    ['2026-11-23T12:00:00Z', 'America/Los_Angeles', '10/12/2026, 18:00', '2026-12-10'],
  ])('seen at %s in %s', (now, zone, clock, day) => {
    const meeting = findNextMeeting(SECOND_THURSDAY, now, zone);
    expect(onHerClock(meeting?.startsAt, zone)).toBe(clock);
    expect(meeting?.heldOn).toBe(day);
  });

  it('is still the next one while it goes on, and then is not', () => {
    const during = findNextMeeting(SECOND_THURSDAY, '2026-12-11T02:30:00.000Z', 'America/New_York');
    expect(during?.startsAt).toBe('2026-12-11T02:00:00.000Z');
    const after = findNextMeeting(SECOND_THURSDAY, '2026-12-11T03:00:00.000Z', 'America/New_York');
    expect(after?.startsAt).toBe('2027-01-15T02:00:00.000Z');
  });
});

it('a day without a time is a day', () => {
  expect(findNextMeeting(FRIDAYS, '2026-11-23T12:00:00Z', 'America/Chicago')).toEqual({
    heldOn: '2026-11-27',
    startsAt: null,
    endsAt: null,
  });
});

it('goes on after midnight', () => {
  const late: Schedule = { ...SECOND_THURSDAY, startTime: '23:30', zone: 'America/New_York' };
  const meeting = findNextMeeting(late, '2026-12-11T05:10:00.000Z', 'America/New_York');
  expect(meeting?.startsAt).toBe('2026-12-11T04:30:00.000Z');
});

it('a fifth weekday may be four months away', () => {
  const fifth: Schedule = { ...SECOND_THURSDAY, nth: 5, weekday: 1 };
  const meeting = findNextMeeting(fifth, '2027-01-01T12:00:00Z', 'America/New_York');
  expect(meeting?.heldOn).toBe('2027-03-29');
});

it('a zone that nobody knows is no meeting', () => {
  expect(
    findNextMeeting({ ...SECOND_THURSDAY, zone: 'Mars/Base' }, '2026-11-23T12:00:00Z', 'UTC'),
  ).toBe(null);
});

it('is always on its weekday, at its hour there, and not over', () => {
  const zones = ['America/New_York', 'America/Chicago', 'Europe/London', 'Asia/Tokyo', 'UTC'];
  const schedules = fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    startTime: fc.constantFrom('09:00', '20:30', '23:45'),
    zone: fc.constantFrom(...zones),
    minutes: fc.constantFrom(30, 60, 90),
  });
  const instants = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2035-01-01'),
    noInvalidDate: true,
  });
  const days = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  fc.assert(
    fc.property(schedules, fc.integer({ min: 1, max: 5 }), instants, (parts, nth, date) => {
      const now = date.toISOString();
      const meeting = findNextMeeting({ every: 'month', nth, ...parts }, now, 'America/Denver');
      const there = new Intl.DateTimeFormat('en-US', {
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: parts.zone,
      }).format(new Date(meeting?.startsAt ?? ''));
      expect(there).toBe(`${days[parts.weekday] ?? ''} ${parts.startTime}`);
      expect((meeting?.endsAt ?? '') > now).toBe(true);
    }),
  );
});
