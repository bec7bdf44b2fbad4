import { describe, expect, it } from 'vitest';
import { read, readOne } from './read-one';

describe('when it was and how long', () => {
  it('comes from start and end, a length, or the cell of the date', () => {
    expect(
      readOne('5/14/21|Craft|10:30 AM|11:15 AM', ['date', 'title', 'start-time', 'end-time'])
        .content,
    ).toMatchObject({ startTime: '10:30', minutes: 45 });
    expect(
      readOne('5/14/21|Craft|2pm|1 hour', ['date', 'title', 'start-time', 'minutes']).content,
    ).toMatchObject({ startTime: '14:00', minutes: 60 });
    expect(readOne('5/14/21 10:30 AM - 11:15 AM|Craft', ['date', 'title']).content).toMatchObject({
      heldOn: '2021-05-14',
      startTime: '10:30',
      minutes: 45,
    });
    expect(readOne('2021-05-14 00:00:00|Craft', ['date', 'title']).content.startTime).toBeNull();
  });
});

describe('who helped and what it took', () => {
  it('fills staff, volunteers, partners, preparation, cost and views', () => {
    const { content } = readOne('5/14/21|Craft|2|1|Rotary; 4-H|1.5 hrs|$12.50|340', [
      'date',
      'title',
      'staff',
      'volunteers',
      'partners',
      'prep-minutes',
      'cost',
      'views',
    ]);
    expect(content).toMatchObject({
      staff: 2,
      volunteers: 1,
      partners: 'Rotary; 4-H',
      prepMinutes: 90,
      cost: 12.5,
      views: 340,
      attendance: { total: null },
    });
  });

  it('keeps the words of what is no number, and X, M and n/a as unknown', () => {
    const odd = readOne('5/14/21|Craft|Ana and Bo|lots', ['date', 'title', 'staff', 'cost']);
    expect(odd.content).toMatchObject({ staff: null, cost: null });
    expect(odd.content.whatWeDid).toBe('Staff in the file: Ana and Bo\n\nCost in the file: lots');
    for (const unknown of ['X', 'M', 'n/a', '', '-']) {
      const { content } = readOne(`5/14/21|Craft|${unknown}|${unknown}|${unknown}`, [
        'date',
        'title',
        'staff',
        'cost',
        'attendance-total',
      ]);
      expect(content).toMatchObject({ staff: null, cost: null, attendance: { total: null } });
      expect(content.whatWeDid).toBe('');
    }
  });
});

describe('what families did on their own', () => {
  it('is suggested by the words of the title, whatever the category', () => {
    const row = readOne('5/14/21|Grab and Go Craft|Crafts', ['date', 'title', 'kind']);
    expect(row.content.kind).toBe('self-directed');
    expect(row.notes.join(' ')).toContain('self-directed');
  });

  it('is suggested by an all-day entry in the column of start times', () => {
    const row = readOne('5/14/21|Nature table|All Day Event', ['date', 'title', 'start-time']);
    expect(row.content).toMatchObject({ kind: 'self-directed', startTime: null });
  });
});

describe('bands of ages', () => {
  const columns = ['date', 'title', 'audience'] as const;

  it('follow her answer, and only that band of a cell with several', () => {
    const text = '5/14/21|Craft|Preschool (ages 3-6), Teens';
    expect(readOne(text, [...columns]).content.ages).toEqual(['0-5', '12-18']);
    const answered = readOne(text, [...columns], {
      bands: [{ band: 'preschool ages 3 6', ages: ['6-11'] }],
    });
    expect(answered.content.ages).toEqual(['6-11', '12-18']);
    expect(answered.content.audience).toBe('Preschool (ages 3-6), Teens');
    expect(answered.notes).toEqual([]);
  });
});

describe('people', () => {
  it('stay out even where a column of notes holds an address here and there', () => {
    const contacts = [
      'ana@example.org',
      'Ana Ruiz <ana@example.org>',
      'ana@example.org; bo@example.org',
      '(360) 555-0134',
    ];
    for (const contact of contacts) {
      const [row] = read(
        `5/14/21|Craft|${contact}\n5/15/21|Craft|Lovely\n5/16/21|Craft|Glue ran out`,
        ['date', 'title', 'what-we-did'],
      );
      expect(row).toMatchObject({
        content: { whatWeDid: '' },
        notes: ['An e-mail address or telephone number was left out.'],
      });
    }
  });
});
