import type { CalendarEvent, CalendarTime } from './calendar-event';
import { addDays } from './add-days';
import { foldLine } from './fold-line';
import { zonedToInstant } from './zoned-to-instant';

/**
 * A calendar file (RFC 5545) that every calendar reads: lines end in CRLF and are folded at 75
 * octets, texts are escaped, times of a zone are written in UTC.
 * @param stampedAt instant at which it is written
 */
export function writeIcs(events: readonly CalendarEvent[], stampedAt: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Worth Sharing//Worth Sharing//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => writeEvent(event, toUtc(stampedAt))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent(event: CalendarEvent, stamp: string): string[] {
  const text = (name: string, value: string): string[] =>
    value.trim() === '' ? [] : [`${name}:${escapeText(value)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}@worth-sharing`,
    `DTSTAMP:${stamp}`,
    ...writeTime(event.when),
    ...text('SUMMARY', event.title),
    ...text('DESCRIPTION', event.description),
    ...text('LOCATION', event.location),
    ...(/^https:\/\/\S+$/u.test(event.url) ? [`URL:${event.url}`] : []),
    'TRANSP:TRANSPARENT',
    ...event.remindMinutesBefore.flatMap((minutes) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(event.title)}`,
      `TRIGGER:${writeDuration(minutes)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function writeTime(when: CalendarTime): string[] {
  if (when.as === 'days') {
    const last = when.endsOn < when.startsOn ? when.startsOn : when.endsOn;
    return [
      `DTSTART;VALUE=DATE:${compact(when.startsOn)}`,
      // The end of whole days is the first day after them.
      `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`,
    ];
  }
  const duration = `DURATION:PT${String(Math.max(1, Math.round(when.minutes)))}M`;
  if (when.timeZone === null) {
    return [`DTSTART:${compact(when.on)}T${when.time.replace(':', '')}00`, duration];
  }
  return [`DTSTART:${toUtc(zonedToInstant(when.on, when.time, when.timeZone))}`, duration];
}

/** "-P7D" for a week, "-PT90M" for what is no whole day. */
function writeDuration(minutesBefore: number): string {
  const minutes = Math.round(minutesBefore);
  const sign = minutes > 0 ? '-' : '';
  const size = Math.abs(minutes);
  return size > 0 && size % 1_440 === 0
    ? `${sign}P${String(size / 1_440)}D`
    : `${sign}PT${String(size)}M`;
}

function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/\p{Cc}/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .replaceAll(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** `2026-11-23T09:00:00.000Z` as `20261123T090000Z`. */
function toUtc(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
}
