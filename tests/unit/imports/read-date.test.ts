import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readDate,
  readMonth,
  readYear,
  splitNumericDate,
  toIsoDay,
} from '../../../shared/imports/read-date';

const day = (iso: string) => ({ kind: 'day', day: iso });
const month = (iso: string) => ({ kind: 'month', day: iso });
const unreadable = { kind: 'unreadable' };

describe('readDate', () => {
  it.each([
    ['2021-05-14', '2021-05-14'],
    ['2021/5/4', '2021-05-04'],
    ['2021.05.14', '2021-05-14'],
    ['20210514', '2021-05-14'],
    ['2021-05-14T10:30:00Z', '2021-05-14'],
    ['2021-05-14 10:30:00', '2021-05-14'],
    ['5/14/2021', '2021-05-14'],
    ['05/14/21', '2021-05-14'],
    ['5-14-2021', '2021-05-14'],
    ['5.14.2021', '2021-05-14'],
    ['5/14/2021 10:30 AM', '2021-05-14'],
    ['5/14/2021, 10:30 AM - 11:15 AM', '2021-05-14'],
    ['5/14/2021 at 10am', '2021-05-14'],
    ['5/14/2021 (all day)', '2021-05-14'],
    ['May 5, 2021', '2021-05-05'],
    ['May 5th, 2021', '2021-05-05'],
    ['5 May 2021', '2021-05-05'],
    ['5-May-21', '2021-05-05'],
    ['Wed, May 5, 2021', '2021-05-05'],
    ['Wednesday 5 May 2021 10:30', '2021-05-05'],
    ['WEDNESDAY, MAY 5, 2021', '2021-05-05'],
    ['Sept. 9, 2021', '2021-09-09'],
    ['2021 May 5', '2021-05-05'],
    ['5 de mayo de 2021', '2021-05-05'],
    ['1er février 2021', '2021-02-01'],
    ['5/14/99', '1999-05-14'],
    ['5/14/2021 - 5/16/2021', '2021-05-14'],
    ['May 14, 2021 to May 16, 2021', '2021-05-14'],
  ])('reads %s', (cell, iso) => {
    expect(readDate(cell, 'month-first')).toEqual(day(iso));
  });

  it('reads the day first when told so', () => {
    expect(readDate('14/05/2021', 'day-first')).toEqual(day('2021-05-14'));
    expect(readDate('3/4/2021', 'day-first')).toEqual(day('2021-04-03'));
    expect(readDate('3/4/2021', 'month-first')).toEqual(day('2021-03-04'));
    expect(readDate('2021-03-04', 'day-first')).toEqual(day('2021-03-04'));
  });

  it.each([
    ['May 2021', '2021-05-01'],
    ['2021-05', '2021-05-01'],
    ['05/2021', '2021-05-01'],
    ['May-21', '2021-05-01'],
    ['mayo 2021', '2021-05-01'],
  ])('takes %s as a month', (cell, iso) => {
    expect(readDate(cell, 'month-first')).toEqual(month(iso));
  });

  it.each([
    '31/31/2021',
    '2/30/2021',
    '2021-13-01',
    '2021-02-29',
    '21-May',
    'Tuesday',
    '10:30 AM',
    'May 5',
    'Storytime',
    '5/14',
    '12',
    '0/1/2021',
    '5/14/1821',
    '1-2-3-4',
    'every Tuesday in May 2021',
  ])('does not take %s for a day', (cell) => {
    expect(readDate(cell, 'month-first')).toEqual(unreadable);
  });

  it('reads the day numbers of spreadsheets', () => {
    expect(readDate('44321', 'month-first')).toEqual({ kind: 'serial', day: '2021-05-05' });
    expect(readDate('44321.4375', 'month-first')).toEqual({ kind: 'serial', day: '2021-05-05' });
  });

  it('gives every day back, however it was written', () => {
    const days = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2069-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = [iso.slice(0, 4), Number(iso.slice(5, 7)), Number(iso.slice(8))];
        const name = date.toLocaleDateString('en-US', { month: 'long', timeZone: 'UTC' });
        expect(readDate(`${m}/${d}/${y}`, 'month-first')).toEqual(day(iso));
        expect(readDate(`${d}.${m}.${y}`, 'day-first')).toEqual(day(iso));
        expect(readDate(`${name} ${d}, ${y}`, 'day-first')).toEqual(day(iso));
        expect(readDate(`${d} ${name.slice(0, 3)} ${y} 14:05`, 'month-first')).toEqual(day(iso));
      }),
    );
  });

  it('never throws, and answers only days that exist', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('month-first' as const, 'day-first' as const),
        (cell, order) => {
          const reading = readDate(cell, order);
          if (reading.kind === 'unreadable') return;
          const [y, m, d] = reading.day.split('-').map(Number);
          expect(toIsoDay(y ?? 0, m ?? 0, d ?? 0)).toBe(reading.day);
        },
      ),
    );
  });
});

describe('splitNumericDate', () => {
  it('gives the two numbers in front', () => {
    expect(splitNumericDate('03/04/21 10:00')).toEqual({ first: 3, second: 4, year: 2021 });
    expect(splitNumericDate('2021-03-04')).toBeNull();
    expect(splitNumericDate('March 4, 2021')).toBeNull();
  });
});

describe('readMonth and readYear', () => {
  it('reads numbers and names', () => {
    expect(['5', '05', 'May', 'may', 'Mayo', '5 - May', 'Sept.', '12'].map(readMonth)).toEqual([
      5, 5, 5, 5, 5, 5, 9, 12,
    ]);
    expect(['13', '0', 'Monday', 'spring', ''].map(readMonth)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(['2021', '21', "'21", '2021.0'].map(readYear)).toEqual([2021, 2021, 2021, 2021]);
    expect(['202', '1021', 'FY21'].map(readYear)).toEqual([null, null, null]);
  });
});
