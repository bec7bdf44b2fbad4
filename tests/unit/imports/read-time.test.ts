import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesBetween, readMinutes, readTime } from '../../../shared/imports/read-time';

describe('readTime', () => {
  it.each([
    ['10:30 AM', '10:30', null],
    ['10:30:00', '10:30', null],
    ['2pm', '14:00', null],
    ['12:15 am', '00:15', null],
    ['noon', '12:00', null],
    ['10:30 AM - 11:15 AM', '10:30', '11:15'],
    ['10-11:30am', '10:00', '11:30'],
    ['11-1 p.m.', '11:00', '13:00'],
    ['16:00', '16:00', null],
    ['09:30–10:00', '09:30', '10:00'],
    ['11:30-12:15', '11:30', '12:15'],
    ['11:30-1:00', '11:30', '13:00'],
  ])('reads %s', (cell, start, end) => {
    expect(readTime(cell)).toEqual({ start, end, isAssumedAfternoon: false });
  });

  it('takes an hour at which no library is open as the afternoon, and says so', () => {
    expect(readTime('3:30')).toEqual({ start: '15:30', end: null, isAssumedAfternoon: true });
    expect(readTime('03:30')?.start).toBe('03:30');
  });

  it.each(['All Day Event', 'TBD', '', '12', '2021', '99:99'])('finds no time in %j', (cell) => {
    expect(readTime(cell)).toBeNull();
  });

  it('answers times that a program can have, whatever the cell', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(99),
        fc.nat(99),
        (words, hour, minute) => {
          const time = readTime(`${words}${String(hour)}:${String(minute)} pm`);
          if (time !== null) expect(time.start).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        },
      ),
    );
  });
});

describe('readMinutes', () => {
  it.each([
    ['45', 45],
    ['45 min', 45],
    ['1 hour', 60],
    ['1 hr 15 min', 75],
    ['1.5 hours', 90],
    ['1:30', 90],
    ['0', null],
    ['a while', null],
    ['30 hours', null],
  ])('reads %s', (cell, minutes) => {
    expect(readMinutes(cell)).toBe(minutes);
  });

  it('counts from start to end, and nothing backwards', () => {
    expect(minutesBetween('10:30', '11:15')).toBe(45);
    expect(minutesBetween('11:15', '10:30')).toBeNull();
  });
});
