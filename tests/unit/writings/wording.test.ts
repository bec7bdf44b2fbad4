import { bookOf } from '../../../shared/programs/name-book';
import { describe, expect, it } from 'vitest';
import { emptyProgramContent, type Attendance, type Program } from '../../../shared/model/program';
import { creditBlocks } from '../../../shared/writings/credit';
import { describeAges } from '../../../shared/writings/describe-ages';
import { describeHeads } from '../../../shared/writings/describe-heads';
import { describeMonths } from '../../../shared/writings/describe-time';
import { joinList, listSeparators, spellTimes } from '../../../shared/writings/join-list';
import { kitBlocks } from '../../../shared/writings/kit';
import { nameProgram } from '../../../shared/writings/name-program';
import { blockText } from '../../../shared/writings/pieces';
import { makeProgram } from '../../fixtures/writings/make-program';

function program(content: Partial<Program>, id = 'one'): Program {
  return makeProgram(id, { ...emptyProgramContent('2026-11-17'), title: 'X', ...content }).program;
}

const heads = (attendance: Partial<Attendance>, more: Partial<Program> = {}) =>
  describeHeads([
    program({
      attendance: { children: null, teens: null, adults: null, total: null, ...attendance },
      ...more,
    }),
  ]);

describe('heads', () => {
  it.each([
    [{}, ''],
    [{ total: 0 }, ''],
    [{ total: 1 }, 'It was a small group.'],
    [{ children: 2, adults: 1 }, 'It was a small group.'],
    [{ total: 4 }, 'We had 4 people.'],
    [{ children: 15, adults: 11 }, 'We had 26 people, 15 children and 11 adults.'],
    [
      { children: 15, teens: 4, adults: 11 },
      'We had 30 people, 15 children, 4 teens and 11 adults.',
    ],
    [{ children: 15 }, 'We had 15 children.'],
    [{ adults: 15, children: 0 }, 'We had 15 adults.'],
    [{ children: 20, adults: 2 }, 'We had 22 people.'],
    [{ children: 15, adults: 11, total: 30 }, 'We had 30 people.'],
    [{ total: 1240 }, 'We had 1,240 people.'],
  ])('%o is worded "%s"', (attendance, text) => {
    expect(heads(attendance)).toBe(text);
  });

  it('says online, and sums sessions without counting what was not counted', () => {
    expect(heads({ total: 9 }, { place: 'virtual' })).toBe('We had 9 people online.');
    expect(heads({ total: 130 }, { sessions: 13 })).toBe('We had 130 people over the 13 sessions.');
    const uncounted = program({}, 'two');
    const counted = program({ attendance: { children: 9, teens: null, adults: 10, total: null } });
    expect(describeHeads([counted, uncounted])).toBe(
      'We counted 19 people at one of the two sessions.',
    );
    expect(describeHeads([uncounted, uncounted])).toBe('');
  });
});

describe('months', () => {
  const today = '2026-11-23';
  it.each([
    [['2026-11-17'], 'in November'],
    [['2025-11-17'], 'in November 2025'],
    [['2026-11-17', '2026-09-01'], 'in September and November'],
    [['2026-11-17', '2026-09-01', '2026-10-01'], 'between September and November'],
    [['2025-12-17', '2026-01-01'], 'between December 2025 and January 2026'],
    [['2024-03-17', '2024-05-01'], 'between March and May 2024'],
  ])('%o is %s', (days, text) => {
    expect(describeMonths(days, today)).toBe(text);
  });
});

describe('ages', () => {
  it.each([
    [[], ''],
    [['0-5'], 'children up to 5'],
    [['6-11', '0-5'], 'children up to 11'],
    [['6-11', '12-18'], 'children from 6 to 11 and teens'],
    [['general', '0-5'], 'all ages'],
    [['0-5', '6-11', '12-18', '19-up'], 'all ages'],
  ] as const)('%o is "%s"', (ages, text) => {
    expect(describeAges(ages)).toBe(text);
  });
});

describe('lists', () => {
  it('join with "and", and with semicolons where an entry has its own comma or "and"', () => {
    expect(joinList(['glue'])).toBe('glue');
    expect(joinList(['glue', 'tape'])).toBe('glue and tape');
    expect(joinList(['glue', 'tape', 'string'])).toBe('glue, tape and string');
    expect(joinList(['Red, Blue', 'Green'])).toBe('Red, Blue; and Green');
    expect(listSeparators([])).toEqual([]);
    expect([1, 2, 3, 13].map(spellTimes)).toEqual(['once', 'twice', 'three times', '13 times']);
  });

  it('give books, songs and materials a line each, without doubles', () => {
    const one = program({
      books: [bookOf('Peek-a-Moo by M. Cimarusti,')],
      materials: ['shakers', 'Shakers.'],
    });
    expect(kitBlocks([one], 'markdown').map(blockText)).toEqual([
      '- **Books:** Peek-a-Moo by M. Cimarusti\n- **Materials:** shakers',
    ]);
    expect(kitBlocks([program({})], 'plain')).toEqual([]);
  });
});

describe('credit', () => {
  it.each([
    ['Jbrary', 'The idea came from Jbrary.'],
    ['from a colleague at Central', 'The idea came from a colleague at Central.'],
    ['A colleague', 'The idea came from a colleague.'],
    ['Inspired by Storytime Katie', 'Inspired by Storytime Katie.'],
    ['adapted from a kit.', 'Adapted from a kit.'],
    ['I saw it on Jbrary and changed the song', 'I saw it on Jbrary and changed the song.'],
    ['https://example.org/idea', 'The idea came from https://example.org/idea'],
    ['my own head', ''],
    ['me', ''],
    ['', ''],
  ])('"%s" is "%s"', (ideaFrom, text) => {
    expect(
      creditBlocks([program({ ideaFrom })])
        .map(blockText)
        .join(),
    ).toBe(text);
  });

  it('names several sources once each', () => {
    const programs = ['Jbrary', 'jbrary', 'a colleague'].map((ideaFrom) => program({ ideaFrom }));
    expect(creditBlocks(programs).map(blockText)).toEqual([
      'The ideas came from Jbrary and a colleague.',
    ]);
  });
});

describe('names', () => {
  const nameOf = (content: Partial<Program>) => nameProgram('title', [program(content)]).text;

  it('leave out schools, and the end of a title that would end our sentence', () => {
    expect(nameOf({ title: 'Shake, Rattle & Roll!' })).toBe('Shake, Rattle & Roll');
    expect(nameOf({ title: 'Lincoln School, room 4', kind: 'class-visit' })).toBe('a class visit');
    expect(nameOf({ title: 'Sunny Day Care', kind: 'outreach' })).toBe('an outreach visit');
    expect(nameOf({ title: 'Storytime at the Market', kind: 'outreach' })).toBe(
      'Storytime at the Market',
    );
    expect(nameOf({ title: 'Preschool Storytime', kind: 'storytime' })).toBe('Preschool Storytime');
    expect(nameOf({ title: '???' })).toBe('???');
  });
});
