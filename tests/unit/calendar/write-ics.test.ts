import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/calendar/add-days';
import type { CalendarEvent } from '../../../shared/calendar/calendar-event';
import { writeIcs } from '../../../shared/calendar/write-ics';
import { zonedToInstant } from '../../../shared/calendar/zoned-to-instant';

const AT = '2026-11-23T09:00:00.000Z';

const DEADLINE: CalendarEvent = {
  id: 'p1-deadline',
  title: 'Proposal due: Owls; by flashlight, and more',
  description: 'One line\nand another',
  location: '',
  url: 'https://example.org/call',
  when: { as: 'days', startsOn: '2026-12-31', endsOn: '2026-12-31' },
  remindMinutesBefore: [10_080, 90],
};

/** A calendar's own way to read: unfold, then take names and values apart. */
function readLines(ics: string): [string, string][] {
  return ics
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1)];
    });
}

const unescape = (text: string): string =>
  text.replaceAll(/\\([\\;,nN])/gu, (_, mark: string) => (/n/iu.test(mark) ? '\n' : mark));

describe('a calendar file', () => {
  it('has a whole day, which ends the day after, and a reminder a week before', () => {
    const lines = readLines(writeIcs([DEADLINE], AT));
    expect(lines).toEqual([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', '-//Worth Sharing//Worth Sharing//EN'],
      ['CALSCALE', 'GREGORIAN'],
      ['BEGIN', 'VEVENT'],
      ['UID', 'p1-deadline@worth-sharing'],
      ['DTSTAMP', '20261123T090000Z'],
      ['DTSTART;VALUE=DATE', '20261231'],
      ['DTEND;VALUE=DATE', '20270101'],
      ['SUMMARY', 'Proposal due: Owls\\; by flashlight\\, and more'],
      ['DESCRIPTION', 'One line\\nand another'],
      ['URL', 'https://example.org/call'],
      ['TRANSP', 'TRANSPARENT'],
      ['BEGIN', 'VALARM'],
      ['ACTION', 'DISPLAY'],
      ['DESCRIPTION', 'Proposal due: Owls\\; by flashlight\\, and more'],
      ['TRIGGER', '-P7D'],
      ['END', 'VALARM'],
      ['BEGIN', 'VALARM'],
      ['ACTION', 'DISPLAY'],
      ['DESCRIPTION', 'Proposal due: Owls\\; by flashlight\\, and more'],
      ['TRIGGER', '-PT90M'],
      ['END', 'VALARM'],
      ['END', 'VEVENT'],
      ['END', 'VCALENDAR'],
    ]);
  });

  it('writes a time of a zone in UTC, and one without a zone as it is', () => {
    const at = (timeZone: string | null): string[] =>
      readLines(
        writeIcs(
          [
            {
              ...DEADLINE,
              when: { as: 'time', on: '2027-01-08', time: '23:59', minutes: 1, timeZone },
            },
          ],
          AT,
        ),
      )
        .filter(([name]) => name === 'DTSTART' || name === 'DURATION')
        .map(([, value]) => value);
    expect(at('America/Chicago')).toEqual(['20270109T055900Z', 'PT1M']);
    expect(at(null)).toEqual(['20270108T235900', 'PT1M']);
  });

  it('keeps every text, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (title, description) => {
          const ics = writeIcs([{ ...DEADLINE, title, description, remindMinutesBefore: [] }], AT);
          for (const line of ics.split('\r\n')) {
            expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
          }
          expect(ics).not.toMatch(/(?<!\r)\n|\r(?!\n)/u);
          const shown = (text: string): string =>
            text
              .replaceAll(/\r\n?/gu, '\n')
              .replaceAll(/\p{Cc}/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''));
          const lines = readLines(ics);
          const found = (name: string): string =>
            unescape(lines.find(([one]) => one === name)?.[1] ?? '');
          if (title.trim() !== '') expect(found('SUMMARY')).toBe(shown(title));
          if (description.trim() !== '') expect(found('DESCRIPTION')).toBe(shown(description));
        },
      ),
    );
  });
});

describe('time zones', () => {
  it('knows summer time, and the hours when the clocks change', () => {
    expect(zonedToInstant('2026-07-01', '09:00', 'America/New_York')).toBe(
      '2026-07-01T13:00:00.000Z',
    );
    expect(zonedToInstant('2026-01-05', '09:00', 'America/New_York')).toBe(
      '2026-01-05T14:00:00.000Z',
    );
    expect(zonedToInstant('2026-03-08', '02:30', 'America/New_York')).toBe(
      '2026-03-08T07:30:00.000Z',
    );
    expect(zonedToInstant('2026-11-01', '01:30', 'America/New_York')).toBe(
      '2026-11-01T05:30:00.000Z',
    );
    expect(zonedToInstant('2026-11-23', '12:00', 'Asia/Kolkata')).toBe('2026-11-23T06:30:00.000Z');
  });

  it('adds days over the ends of months and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
