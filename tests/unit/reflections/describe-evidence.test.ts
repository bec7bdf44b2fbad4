import { describe, expect, it } from 'vitest';
import { chooseEvidence, describeEvidence } from '../../../shared/reflections/describe-evidence';
import { buildProgram, buildWeeklyPrograms, summariseAll, withTotal } from './build-program';

const toddlerTime = summariseAll(
  buildWeeklyPrograms(14, withTotal(14)).map((week, index) =>
    index === 0 ? { ...week, heldOn: '2021-03-01', ...withTotal(21) } : week,
  ),
);

describe('describeEvidence', () => {
  it('says only what the log holds, with the right plurals', () => {
    expect(describeEvidence(toddlerTime)).toBe(
      'You have run 14 sessions of Toddler Time for 203 people since 2021.',
    );
    expect(describeEvidence(summariseAll([buildProgram(withTotal(1))]))).toBe(
      'You ran Toddler Time for 1 person in 2026.',
    );
    expect(describeEvidence([])).toBeNull();
  });

  it('says "at least" where some were not counted, and nothing where none were', () => {
    const [first, ...rest] = buildWeeklyPrograms(3, withTotal(1_000));
    if (first === undefined) throw new Error('three weeks were built');
    expect(describeEvidence(summariseAll([{ ...first, ...withTotal(null) }, ...rest]))).toBe(
      'You have run 3 sessions of Toddler Time for at least 2,000 people in 2026.',
    );
    expect(describeEvidence(summariseAll([buildProgram(withTotal(null))]))).toBe(
      'You ran Toddler Time in 2026.',
    );
    expect(describeEvidence(summariseAll([buildProgram(withTotal(0))]))).toBe(
      'You ran Toddler Time in 2026.',
    );
  });

  it('counts the sessions of monthly totals, and names no series for a mixture', () => {
    const month = buildProgram({ sessions: 13, ...withTotal(130), title: 'Lego Club' });
    expect(describeEvidence(summariseAll([month, buildProgram()]))).toBe(
      'You have run 14 program sessions for 142 people in 2026.',
    );
  });

  it('speaks of the series once it repeats, and of the whole log before that', () => {
    const lego = summariseAll([buildProgram({ id: 'lego', title: 'Lego Club' })]);
    const log = [...toddlerTime, ...lego];
    expect(chooseEvidence(buildProgram(), log)).toHaveLength(14);
    expect(chooseEvidence(buildProgram({ title: 'Lego Club' }), log)).toHaveLength(15);
  });
});
