import { describe, expect, it } from 'vitest';
import { bringUpToDate } from '../../../shared/portfolio/bring-up-to-date';
import { samplePortfolio } from '../../integration/exports/sample-log';

const TODAY = '2026-11-23';

describe('bringUpToDate', () => {
  it('moves a whole year to this year, with its number in name and titles', () => {
    const before = samplePortfolio({
      name: 'Yearly review 2025',
      title: 'Portfolio 2025',
      subtitle: 'From 12025 doors to 2025 ones',
      statement: { text: 'Mine, of 2025.', draft: '' },
    });
    expect(bringUpToDate(before, TODAY)).toEqual({
      ...before,
      name: 'Yearly review 2026',
      title: 'Portfolio 2026',
      subtitle: 'From 12025 doors to 2026 ones',
      from: '2026-01-01',
      to: '2026-12-31',
    });
  });

  it('moves the end of any other time, and leaves its start and its words', () => {
    const before = samplePortfolio({ from: '2021-09-01', to: '2025-06-30', title: 'Since 2025' });
    expect(bringUpToDate(before, TODAY)).toEqual({ ...before, to: '2026-12-31' });
  });

  it.each([
    [null, null],
    ['2020-01-01', null],
    ['2026-01-01', '2026-12-31'],
    ['2026-01-01', TODAY],
  ])('has nothing to do from %s to %s', (from, to) => {
    expect(bringUpToDate(samplePortfolio({ from, to }), TODAY)).toBeNull();
  });
});
