import { describe, expect, it } from 'vitest';
import { emptyProgramContent, type ProgramContent } from '../../../shared/model/program';
import { findSeries, listSeries } from '../../../shared/programs/list-series';
import { startFromLast } from '../../../shared/programs/start-from-last';
import { summariseProgram } from '../../../shared/programs/summarise-program';

const summary = (id: string, over: Partial<ProgramContent>) =>
  summariseProgram(
    {
      ...emptyProgramContent('2026-11-17'),
      title: 'A program',
      id,
      createdAt: '2026-11-17T10:00:00.000Z',
      updatedAt: '2026-11-17T10:00:00.000Z',
      deletedAt: null,
      importId: null,
      importKey: null,
      ...over,
    },
    undefined,
  );

const SERIES = listSeries([
  summary('d', { series: 'Niños y libros' }),
  summary('c', { series: 'Toddler Time' }),
  summary('b', { series: 'toddler time', heldOn: '2026-11-10' }),
  summary('m', { series: 'Toddler Time', heldOn: '2026-10-01', heldOnPrecision: 'month' }),
  summary('a', { series: '' }),
  summary('e', { series: 'Toddler Time Twos', heldOn: '2026-09-01' }),
]);

describe('her series so far', () => {
  it('are listed once each, with their newest session and their days', () => {
    expect(SERIES.map(({ name, lastId, days }) => [name, lastId, days])).toEqual([
      ['Niños y libros', 'd', ['2026-11-17']],
      ['Toddler Time', 'c', ['2026-11-17', '2026-11-10']],
      ['Toddler Time Twos', 'e', ['2026-09-01']],
    ]);
  });

  it.each([
    ['ninos Y libros', 'Niños y libros'],
    ['Toddler Time: owls', 'Toddler Time'],
    ['Toddler Time Twos, in the rain', 'Toddler Time Twos'],
    ['Toddler Timers', undefined],
    ['Owls', undefined],
    ['', undefined],
  ])('are found by a title: %s', (title, name) => {
    expect(findSeries(SERIES, title)?.name).toBe(name);
  });

  it('give the next session what they are all alike in, and nothing of that one day', () => {
    const last = {
      ...emptyProgramContent('2026-11-10'),
      title: 'Toddler Time: owls',
      series: 'Toddler Time',
      kind: 'storytime' as const,
      branch: 'Main library',
      startTime: '10:30',
      minutes: 45,
      whatWeDid: 'Owls.',
      staff: 2,
      isStarred: true,
    };
    expect(startFromLast(last, '2026-11-17')).toEqual({
      ...emptyProgramContent('2026-11-17'),
      title: 'Toddler Time',
      series: 'Toddler Time',
      kind: 'storytime',
      branch: 'Main library',
      startTime: '10:30',
      minutes: 45,
    });
  });
});
