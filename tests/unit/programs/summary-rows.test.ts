import { expect, it } from 'vitest';
import { emptyProgramContent } from '../../../shared/model/program';
import { summariseProgram } from '../../../shared/programs/summarise-program';
import { fromSummaryRow, toSummaryRow } from '../../../shared/programs/summary-rows';

it('brings every field of a line to the window, under its own name', () => {
  const summary = summariseProgram(
    {
      ...emptyProgramContent('2026-11-20'),
      id: 'one',
      title: 'Owls',
      series: 'Night birds',
      branch: 'Main',
      tags: ['owl'],
      ages: ['0-5'],
      place: 'onsite',
      startTime: '10:30',
      isStarred: true,
      attendance: { children: 3, teens: null, adults: 2, total: null },
      createdAt: '2026-11-20T10:00:00.000Z',
      updatedAt: '2026-11-20T10:00:00.000Z',
      deletedAt: null,
      importId: null,
      importKey: null,
    },
    undefined,
  );
  expect(fromSummaryRow(toSummaryRow(summary))).toEqual(summary);
  expect(toSummaryRow(summary)).toHaveLength(Object.keys(summary).length);
});
