import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnTarget, ImportMapping } from '../../../shared/imports/import-preview';
import { layOutFile } from '../../../shared/imports/lay-out-file';
import { readRows } from '../../../shared/imports/read-rows';
import { programContentSchema } from '../../../shared/model/program';
import { readOne, readReason } from './read-one';
import { tableOf } from './table-of';

describe('dates of a row', () => {
  it('says which cell is no date', () => {
    expect(readReason('31/31/2021|Craft', ['date', 'title'])).toBe('“31/31/2021” is not a date.');
    expect(readReason('31/12/2021|Craft', ['date', 'title'])).toBe(
      '“31/12/2021” is not a date when the month comes first.',
    );
    expect(readReason('|Craft', ['date', 'title'])).toBe('It has no date.');
    expect(readReason('2021||Craft', ['year', 'month', 'title'])).toBe(
      'It has a year but no month.',
    );
    expect(readReason('2021|13|Craft', ['year', 'month', 'title'])).toBe('“13” is not a month.');
    expect(readReason('21st|5|Craft', ['year', 'month', 'title'])).toBe('“21st” is not a year.');
    expect(readReason('2021|2|30|Craft', ['year', 'month', 'day', 'title'])).toBe(
      '“30” is not a day of that month.',
    );
    expect(readReason('Total|412', ['title', 'attendance-total'])).toBe(
      'It looks like a total, not a program.',
    );
  });

  it('takes year and month as a monthly total, and with a day as a day', () => {
    const columns: ColumnTarget[] = ['year', 'month', 'day', 'title'];
    expect(readOne('2021|May||Craft', columns).content).toMatchObject({
      heldOn: '2021-05-01',
      heldOnPrecision: 'month',
    });
    expect(readOne('2021|5|14|Craft', columns).content).toMatchObject({
      heldOn: '2021-05-14',
      heldOnPrecision: 'day',
    });
    expect(readOne('May 2021|Craft', ['month', 'title']).content).toMatchObject({
      heldOn: '2021-05-01',
      heldOnPrecision: 'month',
    });
  });

  it('notes a day that a spreadsheet stored as a number', () => {
    expect(readOne('44321|Craft', ['date', 'title']).notes).toEqual([
      '“44321” is how a spreadsheet stores this date.',
    ]);
  });
});

describe('attendance of a row', () => {
  const columns: ColumnTarget[] = ['date', 'title', 'attendance-total'];

  it('keeps blank, X and M apart from 0', () => {
    const totals = ['', 'X', 'M', 'n/a', '-', '0', '7'].map(
      (cell) => readOne(`5/14/21|Craft|${cell}`, columns).content.attendance.total,
    );
    expect(totals).toEqual([null, null, null, null, null, 0, 7]);
  });

  it('takes the number out of “12 (approx)” and keeps the words', () => {
    const { content, notes } = readOne('5/14/21|Craft|12 (approx)', columns);
    expect(content.attendance.total).toBe(12);
    expect(content.whatWeDid).toBe('Attendance in the file: 12 (approx)');
    expect(notes).toEqual(['The number is taken from “12 (approx)”; the words are kept.']);
  });

  it('does not invent a number, and loses no words', () => {
    const { content } = readOne('5/14/21|Craft|standing room only', columns);
    expect(content.attendance.total).toBeNull();
    expect(content.whatWeDid).toBe('Attendance in the file: standing room only');
  });

  it('adds room and screen of a hybrid, once and in the building', () => {
    const split: ColumnTarget[] = ['date', 'title', 'attendance-in-person', 'attendance-online'];
    const hybrid = readOne('5/14/21|Craft|10|5', split).content;
    expect(hybrid.attendance.total).toBe(15);
    expect(hybrid.place).toBe('onsite');
    expect(hybrid.onlineHeads).toBe(5);
    expect(hybrid.whatWeDid).toBe('');
    expect(readOne('5/14/21|Craft|10|', split).content.onlineHeads).toBeNull();
    expect(readOne('5/14/21|Craft|0|5', split).content).toMatchObject({ place: 'virtual' });
    expect(readOne('5/14/21|Craft||', split).content.attendance.total).toBeNull();
    expect(readOne('5/14/21|Craft|0|0', split).content.attendance.total).toBe(0);
  });

  it('counts sessions; a blank is one, none is no program', () => {
    const sessions: ColumnTarget[] = ['date', 'title', 'sessions'];
    expect(readOne('May 2021|Craft|13', sessions).content.sessions).toBe(13);
    expect(readOne('May 2021|Craft|', sessions).content.sessions).toBe(1);
    expect(readReason('May 2021|Craft|0', sessions)).toBe('It says that no session was held (0).');
    expect(readReason('May 2021|Craft|12000', sessions)).toMatch('more than one entry');
  });
});

describe('any row', () => {
  it('comes in as a valid program or stays out with a reason', () => {
    const targets = fc.constantFrom<ColumnTarget>(
      'title',
      'date',
      'year',
      'month',
      'kind',
      'series',
      'audience',
      'attendance-total',
      'sessions',
      'place',
      'branch',
      'what-we-did',
      'books',
      'tags',
      'idea-from',
      'time',
      'start-time',
      'end-time',
      'minutes',
      'partners',
      'staff',
      'volunteers',
      'prep-minutes',
      'cost',
      'views',
      'attendance-online',
      'status',
      'ignore',
    );
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom(
        '2021-05-14',
        '5/14/21',
        'May 2021',
        '12',
        '0',
        'X',
        'Storytime',
        'Teens',
        '5',
        '2021',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(targets, cell), { minLength: 1, maxLength: 12 }), (pairs) => {
        const columns = pairs.map(([target]) => target);
        const mapping: ImportMapping = {
          hasHeader: false,
          columns,
          dateOrder: 'month-first',
          assumedYear: null,
          leaveOut: [],
          bands: [],
        };
        const layout = layOutFile(tableOf([pairs.map(([, text]) => text)]), false);
        for (const { row } of readRows(layout, mapping)) {
          if (row.outcome === 'program') programContentSchema.parse(row.content);
          else expect(row.reason).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
