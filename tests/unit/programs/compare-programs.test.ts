import { expect, it } from 'vitest';
import { compareNewestFirst } from '../../../shared/programs/compare-programs';

it('orders by the day it was held, then by when it was logged, and keeps the rest as it is', () => {
  const rows = [
    { heldOn: '2026-11-01', createdAt: '2026-11-05T00:00:00.000Z', name: 'old' },
    { heldOn: '2026-11-02', createdAt: '2026-11-03T00:00:00.000Z', name: 'logged first' },
    { heldOn: '2026-11-02', createdAt: '2026-11-04T00:00:00.000Z', name: 'logged last' },
    { heldOn: '2026-11-02', createdAt: '2026-11-03T00:00:00.000Z', name: 'logged with it' },
  ];
  expect(rows.toSorted(compareNewestFirst).map(({ name }) => name)).toEqual([
    'logged last',
    'logged first',
    'logged with it',
    'old',
  ]);
});
