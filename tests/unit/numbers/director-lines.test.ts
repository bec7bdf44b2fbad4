import { describe, expect, it } from 'vitest';
import type { Program } from '../../../shared/model/program';
import { buildDirectorLines } from '../../../shared/numbers/director-lines';
import { tallyNumbers } from '../../../shared/numbers/tally-numbers';
import { createFormatFacts } from '../../../shared/portfolio/format-facts';
import { programFor } from './program-for-numbers';

function lines(programs: readonly Program[], series: string | null = null): string[] {
  const query = { from: '2026-01-01', to: '2026-12-31', branch: null, series: null };
  const tally = tallyNumbers(query, '2027-01-01');
  for (const program of programs) tally.add(program);
  return buildDirectorLines(
    tally.finish(),
    { series, when: 'in 2026' },
    createFormatFacts('en-US'),
  );
}

const thursday = (week: number, children: number | null, adults: number | null = null): Program =>
  programFor({
    heldOn: `2026-01-${String(1 + week * 7).padStart(2, '0')}`,
    series: 'storytime',
    attendance: { children, teens: null, adults, total: null },
  });

describe('a line for the director', () => {
  it('says the average of a series, with the day that it always is on', () => {
    const eight = [7, 9, 8, 8].map((children, week) => thursday(week, children));
    expect(lines(eight, 'storytime')[0]).toBe(
      'Thursday storytime averaged 8 children per session for 4 sessions in 2026.',
    );
  });

  it('says what an average was rounded to, and what it leaves out', () => {
    const some = [thursday(0, 7, 2), thursday(1, 8, 3), thursday(2, null)];
    expect(lines(some, 'storytime')).toEqual([
      'Thursday storytime averaged about 8 children per session in the 2 sessions that were counted, of 3 in 2026.',
      'Thursday storytime averaged 10 people per session in the 2 sessions that were counted, of 3 in 2026.',
      '3 sessions of storytime brought 20 people in 2026 (not counted: 1 program).',
    ]);
  });

  it('does not say a day twice', () => {
    const own = programFor({ heldOn: '2026-03-02', series: 'Minecraft Monday' }, 6);
    expect(lines([own], 'Minecraft Monday')[0]).toContain('Minecraft Monday averaged 6 people');
  });

  it('never makes 0 of what nobody counted', () => {
    const said = lines([thursday(0, null)], 'storytime');
    expect(said).toEqual(['There was 1 session of storytime in 2026; nobody counted heads.']);
    expect(lines([thursday(0, null)])).toEqual(['1 program session was held in 2026.']);
  });

  it('sums up a time, its ages, and the year before', () => {
    const said = lines([
      programFor({ heldOn: '2026-03-02' }, 12),
      programFor({ heldOn: '2025-03-02' }, 10),
      programFor({ kind: 'self-directed', sessions: 3 }, 40),
    ]);
    expect(said).toEqual([
      '1 program session brought 12 people in 2026.',
      '12 people came from January 1, 2026 to December 31, 2026, 2 more than in the same days a year before.',
      'Children 0–5: 1 session with 12 people in 2026.',
      '3 self-directed activities reached 40 people in 2026.',
    ]);
  });

  it('has nothing to say about nothing', () => {
    expect(lines([])).toEqual([]);
    expect(lines([], 'gone')).toEqual([]);
  });
});
