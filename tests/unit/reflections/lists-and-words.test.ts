import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reflection } from '../../../shared/model/reflection';
import { listLatelyAsked, listProgramsBefore } from '../../../shared/reflections/list-lately-asked';
import {
  formatCount,
  nameOrdinal,
  startWithNumber,
} from '../../../shared/reflections/number-words';
import { findPlaceInSeries } from '../../../shared/reflections/place-in-series';
import { readMentions } from '../../../shared/reflections/read-mentions';
import { readTurnout } from '../../../shared/reflections/read-situation';
import { buildProgram, buildWeeklyPrograms, summariseAll, withTotal } from './build-program';

const reflect = (programId: string, answered: string[], skipped: string[] = []): Reflection => ({
  programId,
  answers: answered.map((promptId) => ({
    promptId,
    question: 'What happened?',
    text: 'We sang.',
    answeredAt: '2026-01-05T18:00:00.000Z',
  })),
  skippedPromptIds: skipped,
  updatedAt: '2026-01-05T18:00:00.000Z',
});

describe('what was asked lately', () => {
  it('looks at the eight programs before this one, not at later ones', () => {
    const weeks = buildWeeklyPrograms(20);
    const before = listProgramsBefore(buildProgram({ id: 'week-12', heldOn: '2026-03-23' }), weeks);
    expect(before.map((program) => program.id)).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4].map((week) => `week-${week}`),
    );
  });

  it('lists answered and passed on prompts once, the newest program first', () => {
    const [older, newer] = buildWeeklyPrograms(2);
    if (older === undefined || newer === undefined) throw new Error('two weeks were built');
    const asked = listLatelyAsked([
      { program: older, reflection: reflect('week-1', ['tip', 'any-surprised']) },
      { program: newer, reflection: reflect('week-2', ['moment'], ['tip']) },
      { program: buildProgram(), reflection: null },
    ]);
    expect(asked).toEqual(['moment', 'tip', 'any-surprised']);
  });
});

describe('the place in a series', () => {
  it('counts sessions of the same series before it, whatever the spelling of spaces and capitals', () => {
    const weeks = buildWeeklyPrograms(4, { series: 'Toddler  time', title: 'Bears' });
    const place = findPlaceInSeries(
      buildProgram({ series: 'Toddler Time' }),
      summariseAll([...weeks, buildProgram({ id: 'other', heldOn: '2026-01-01', title: 'Lego' })]),
    );
    expect(place).toMatchObject({ name: 'Toddler Time', sessionNumber: 5, entriesBefore: 4 });
    expect(place.usualHeads).toBe(12);
  });

  it('adds the sessions of monthly totals, and goes by title where there is no series', () => {
    const month = buildProgram({
      id: 'month',
      heldOn: '2026-01-01',
      sessions: 13,
      ...withTotal(130),
    });
    const place = findPlaceInSeries(buildProgram(), summariseAll([month]));
    expect(place).toMatchObject({ sessionNumber: 14, entriesBefore: 1, usualHeads: null });
  });

  it('leaves uncounted sessions out of what is usual', () => {
    const weeks = buildWeeklyPrograms(6).map((week, index) => ({
      ...week,
      ...withTotal([null, 0, 10, null, 20, 30][index] ?? null),
    }));
    expect(findPlaceInSeries(buildProgram(), summariseAll(weeks)).usualHeads).toBe(15);
  });
});

describe('the turnout', () => {
  it.each([
    [null, 1, 'uncounted'],
    [0, 1, 'nobody'],
    [1, 1, 'one'],
    [2, 1, 'few'],
    [5, 1, 'few'],
    [6, 1, 'some'],
    [29, 1, 'some'],
    [30, 1, 'big'],
    [40, 13, 'few'],
    [400, 13, 'big'],
  ] as const)('%s heads in %i sessions: %s', (heads, sessions, turnout) => {
    expect(readTurnout(heads, sessions)).toBe(turnout);
  });
});

describe('what her notes mention', () => {
  it.each([
    ['The juice spilled and the power went out.', ['mishap']],
    ['The projector froze, so I told it without pictures.', ['mishap']],
    ['We tore paper and poured paint.', []],
    ['We made rain sticks and a rainbow.', []],
    ['It rained, and we ran out of chairs.', ['ran-out', 'weather']],
    ['They ran out of the room.', []],
    ['Theme: community helpers.', []],
    ['Two teen volunteers helped. I tried a new song.', ['tried-new', 'helpers']],
  ])('%s', (notes, mentions) => {
    expect(readMentions(notes)).toEqual(mentions);
  });
});

describe('numbers in words', () => {
  it('starts a sentence with a word up to twelve, and names places', () => {
    expect([1, 3, 12, 13, 1_204, 1_000_000].map(startWithNumber)).toEqual([
      'One',
      'Three',
      'Twelve',
      '13',
      '1,204',
      '1,000,000',
    ]);
    expect([1, 15, 20, 21, 22, 23, 24, 111, 112, 113, 121].map(nameOrdinal)).toEqual([
      'first',
      'fifteenth',
      'twentieth',
      '21st',
      '22nd',
      '23rd',
      '24th',
      '111th',
      '112th',
      '113th',
      '121st',
    ]);
  });

  it('groups thousands as the English formatter does', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (count) => {
        expect(formatCount(count)).toBe(count.toLocaleString('en-US'));
      }),
    );
  });
});
