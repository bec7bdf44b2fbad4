import { describe, expect, it } from 'vitest';
import type { Program } from '../../../shared/model/program';
import { rangeOfYear } from '../../../shared/numbers/day-range';
import type { NumbersPage } from '../../../shared/numbers/numbers-page';
import type { NumbersQuery } from '../../../shared/numbers/numbers-query';
import { sumSurvey } from '../../../shared/numbers/survey-table';
import { tallyNumbers } from '../../../shared/numbers/tally-numbers';
import { programFor } from './program-for-numbers';

function count(
  programs: readonly Program[],
  query: Partial<NumbersQuery> = {},
  today = '2027-05-01',
): NumbersPage {
  const tally = tallyNumbers(
    { from: '2026-01-01', to: '2026-12-31', branch: null, series: null, ...query },
    today,
  );
  for (const program of programs) tally.add(program);
  return tally.finish();
}

describe('the numbers of a time', () => {
  it('keep self-directed activities and views apart from programs', () => {
    const page = count([
      programFor({}, 12),
      programFor({ kind: 'self-directed', sessions: 67, ages: [], place: null }, 67),
      programFor({ place: 'virtual', views: 340 }, 8),
    ]);
    expect(page.sums).toMatchObject({ sessions: 2, heads: 20 });
    expect(sumSurvey(page.survey).all).toMatchObject({ sessions: 2, heads: 20 });
    expect(page.selfDirected).toMatchObject({ sessions: 67, heads: 67 });
    expect(page.recordings).toEqual({ programs: 1, views: 340 });
    expect(page.spoilers['no-age'].shown).toEqual([]);
  });

  it('know a series and a branch however their names are spelled', () => {
    const programs = [
      programFor({ series: 'LEGO club', branch: 'Main' }, 10),
      programFor({ series: 'Lego Club', branch: 'main' }, 5),
      programFor({ series: 'LEGO  club ', branch: 'Main' }, 3),
      programFor({ series: 'LEGO club', branch: 'Main' }, 2),
      programFor({ series: 'Chess', branch: 'East' }, 4),
    ];
    const all = count(programs);
    expect(all.series.map(({ name, sums }) => [name, sums.sessions, sums.heads])).toEqual([
      ['LEGO club', 4, 20],
      ['Chess', 1, 4],
    ]);
    expect(all.choices).toMatchObject({
      branches: ['East', 'Main'],
      series: ['Chess', 'LEGO club'],
    });
    expect(count(programs, { series: 'LEGO club', branch: 'Main' }).sums).toMatchObject({
      sessions: 4,
      heads: 20,
    });
  });

  it('are those of a fiscal year that begins in July, monthly totals too', () => {
    const monthly = (heldOn: string, sessions: number, total: number) =>
      programFor({ heldOn, heldOnPrecision: 'month', sessions }, total);
    const programs = [
      monthly('2025-06-01', 3, 30),
      monthly('2025-07-01', 4, 40),
      monthly('2026-06-01', 5, 50),
      monthly('2026-07-01', 6, 60),
      programFor({ heldOn: '2026-06-30' }, 1),
    ];
    const page = count(programs, rangeOfYear(2026, 7));
    expect(page.sums).toMatchObject({ programs: 3, sessions: 10, heads: 91 });
    expect(page.straddling.shown).toEqual([]);
    expect(page.time.steps.map(({ sums }) => sums.heads)).toEqual([
      40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51,
    ]);
  });

  it('say which monthly totals a time cuts in two, and count them in neither part', () => {
    const march = programFor({ heldOn: '2026-03-01', heldOnPrecision: 'month', sessions: 4 }, 40);
    const page = count([march, programFor({ heldOn: '2026-03-20' }, 7)], { from: '2026-03-10' });
    expect(page.sums).toMatchObject({ programs: 1, heads: 7 });
    expect(page.straddling.shown.map(({ id }) => id)).toEqual([march.id]);
  });

  it('list the programs that spoil the totals, each with every reason, oldest first', () => {
    const bare = programFor({ heldOn: '2026-05-01', ages: [], place: null });
    const wide = programFor({ heldOn: '2026-04-01', ages: ['0-5', '6-11'] }, 3);
    const fine = programFor({}, 2);
    const { spoilers } = count([bare, wide, fine]);
    const idsOf = (reason: keyof typeof spoilers) => spoilers[reason].shown.map(({ id }) => id);
    expect(idsOf('no-age')).toEqual([bare.id]);
    expect(spoilers['no-age'].ids).toEqual([bare.id]);
    expect(idsOf('several-ages')).toEqual([wide.id]);
    expect(idsOf('no-place')).toEqual([bare.id]);
    expect(idsOf('not-counted')).toEqual([bare.id]);
  });

  it('are those of a branch or a series; what can be chosen is of all the log', () => {
    const programs = [
      programFor({ branch: 'Eastside', series: 'Toddler Time' }, 5),
      programFor({ branch: 'Main', series: 'Toddler Time' }, 6),
      programFor({ branch: 'Main', heldOn: '2020-02-03' }, 7),
    ];
    expect(count(programs, { branch: 'Main' }).sums.heads).toBe(6);
    expect(count(programs, { series: 'Toddler Time' }).sums.heads).toBe(11);
    expect(count(programs, { branch: 'Main', series: 'Other' }).sums.programs).toBe(0);
    expect(count(programs, { branch: 'Main' }).choices).toEqual({
      branches: ['Eastside', 'Main'],
      series: ['Toddler Time'],
      firstDay: '2020-02-03',
      lastDay: '2026-03-05',
    });
  });

  it('are compared with the same days of the year before', () => {
    const programs = [
      programFor({ heldOn: '2026-03-02' }, 10),
      programFor({ heldOn: '2025-03-02' }, 8),
      programFor({ heldOn: '2025-12-02' }, 100),
    ];
    const whole = count(programs).comparison;
    expect(whole?.before.sums.heads).toBe(108);
    expect(whole?.months[2]).toMatchObject({ now: { heads: 10 }, before: { heads: 8 } });
    // In the middle of the year, December of last year is not held against it.
    const soFar = count(programs, {}, '2026-04-10').comparison;
    expect(soFar?.now.range).toEqual({ from: '2026-01-01', to: '2026-04-10' });
    expect(soFar?.before.range).toEqual({ from: '2025-01-01', to: '2025-04-10' });
    expect(soFar?.before.sums.heads).toBe(8);
    expect(count([programFor({}, 3)]).comparison).toBeNull();
  });

  it('know the weekday of a series, and the children where they were counted apart', () => {
    const thursday = (heldOn: string, children: number | null, adults: number | null) =>
      programFor({
        heldOn,
        series: 'Storytime',
        attendance: { children, teens: null, adults, total: null },
      });
    const { series } = count([thursday('2026-03-05', 7, 5), thursday('2026-03-12', 9, null)]);
    expect(series).toMatchObject([
      {
        name: 'Storytime',
        weekday: 3,
        children: { heads: 16, sessions: 2 },
        sums: { heads: 21, countedSessions: 2 },
      },
    ]);
    const mixed = count([thursday('2026-03-05', 7, 5), thursday('2026-03-13', 9, null)]);
    expect(mixed.series[0]?.weekday).toBeNull();
  });

  it('have the days of a year, and none for a longer time', () => {
    const programs = [
      programFor({ heldOn: '2026-03-05' }, 5),
      programFor({ heldOn: '2026-03-05' }),
      programFor({ heldOn: '2026-04-01', heldOnPrecision: 'month', sessions: 3 }, 30),
    ];
    const page = count(programs);
    expect(page.days).toEqual([
      {
        day: '2026-03-05',
        sums: { programs: 2, sessions: 2, heads: 5, notCounted: 1, countedSessions: 1 },
      },
    ]);
    expect(page.withoutDay).toMatchObject({ programs: 1, sessions: 3 });
    expect(count(programs, { from: '2020-01-01' }).days).toBeNull();
  });

  it('are nothing for an empty log', () => {
    const page = count([]);
    expect(page).toMatchObject({ isLogEmpty: true, comparison: null, days: [] });
    expect(page.sums.programs).toBe(0);
  });
});
