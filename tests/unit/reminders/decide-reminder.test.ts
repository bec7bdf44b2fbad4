import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_SHOWN, type ReminderSettings } from '../../../shared/model/reminder';
import type { ProgramSummary } from '../../../shared/programs/summarise-program';
import { decideReminder, type Moment } from '../../../shared/reminders/decide-reminder';
import { wordReminder } from '../../../shared/reminders/word-reminder';

/** A Monday. */
const MONDAY: Moment = {
  today: '2026-11-23',
  weekday: 1,
  time: '16:30',
  at: '2026-11-23T21:30:00.000Z',
};
const ON: ReminderSettings = { isOn: true, weekdays: [1], after: '16:00' };

const program = (over: Partial<ProgramSummary>): ProgramSummary => ({
  id: 'a',
  title: 'Dinosaur dig',
  heldOn: '2026-11-23',
  heldOnPrecision: 'day',
  sessions: 1,
  kind: 'storytime',
  series: '',
  ages: [],
  place: null,
  branch: '',
  tags: [],
  heads: null,
  answers: 0,
  startTime: null,
  hasPhoto: false,
  isStarred: false,
  isUnfinished: false,
  createdAt: '2026-11-23T15:00:00.000Z',
  ...over,
});

describe('decideReminder', () => {
  it('is silent until she asks, before her hour, and on other days', () => {
    expect(decideReminder({ ...ON, isOn: false }, NOTHING_SHOWN, [], MONDAY)).toBeNull();
    expect(decideReminder(ON, NOTHING_SHOWN, [], { ...MONDAY, time: '15:59' })).toBeNull();
    expect(decideReminder({ ...ON, weekdays: [2] }, NOTHING_SHOWN, [], MONDAY)).toBeNull();
    expect(decideReminder(ON, NOTHING_SHOWN, [], MONDAY)).toEqual({ open: 'log', series: null });
  });

  it('asks about today’s program that is not looked back on, and about none that is', () => {
    const programs = [program({ id: 'b', answers: 2 }), program({ id: 'a' })];
    const target = decideReminder(ON, NOTHING_SHOWN, programs, MONDAY);
    expect(target).toEqual({ open: 'reflection', programId: 'a', title: 'Dinosaur dig' });
    expect(decideReminder(ON, NOTHING_SHOWN, [program({ answers: 1 })], MONDAY)).toBeNull();
  });

  it('names the series that runs on this weekday, and no other', () => {
    const weekly = ['2026-11-16', '2026-11-09', '2026-11-17', '2026-11-10'].map((heldOn, index) =>
      program({
        id: String(index),
        heldOn,
        series: index < 2 ? 'Toddler Time' : 'LEGO club',
        answers: 1,
      }),
    );
    const target = decideReminder(ON, NOTHING_SHOWN, weekly, MONDAY);
    expect(target).toEqual({ open: 'log', series: 'Toddler Time' });
    expect(target === null ? null : wordReminder(target).title).toBe('Toddler Time today?');
    // Once is not a habit; a monthly total has no day.
    expect(decideReminder(ON, NOTHING_SHOWN, weekly.slice(0, 1), MONDAY)).toEqual({
      open: 'log',
      series: null,
    });
    const totals = weekly.map((one) => ({ ...one, heldOnPrecision: 'month' as const }));
    expect(decideReminder(ON, NOTHING_SHOWN, totals, MONDAY)).toEqual({
      open: 'log',
      series: null,
    });
  });

  it('comes once a day, and once more only where she put it off', () => {
    const shown = { lastShownOn: MONDAY.today, snoozedUntil: null };
    expect(decideReminder(ON, shown, [], MONDAY)).toBeNull();
    const snoozed = { ...shown, snoozedUntil: '2026-11-23T22:00:00.000Z' };
    expect(decideReminder(ON, snoozed, [], MONDAY)).toBeNull();
    const later = { ...MONDAY, time: '17:01', at: '2026-11-23T22:01:00.000Z' };
    expect(decideReminder(ON, snoozed, [], later)).not.toBeNull();
    // Yesterday's put-off reminder is not carried over: today has its own hour.
    const old = { lastShownOn: '2026-11-22', snoozedUntil: '2026-11-22T23:59:00.000Z' };
    expect(decideReminder(ON, old, [], { ...MONDAY, time: '09:00' })).toBeNull();
  });

  it('never reminds twice on a day, whatever the times', () => {
    const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => {
      const pad = (part: number): string => String(part).padStart(2, '0');
      return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
    });
    fc.assert(
      fc.property(fc.array(clock, { minLength: 2, maxLength: 30 }), clock, (times, after) => {
        let memory = NOTHING_SHOWN;
        let shown = 0;
        for (const time of times.sort()) {
          const at = `2026-11-23T${time}:00.000Z`;
          const target = decideReminder({ ...ON, after }, memory, [], { ...MONDAY, time, at });
          if (target === null) continue;
          shown += 1;
          memory = { lastShownOn: MONDAY.today, snoozedUntil: null };
        }
        expect(shown).toBe(times.some((time) => time >= after) ? 1 : 0);
      }),
    );
  });
});
