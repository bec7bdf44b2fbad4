import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countHeads } from '../../../shared/programs/count-heads';
import { makeFolder, openTestLibrary } from '../store/temporary-library';
import { handlersOf, timberland, valueOf } from './import-frame';

describe('the open data of Timberland', () => {
  it('is understood without a question', async () => {
    const { handlers } = handlersOf(await openTestLibrary(makeFolder()));
    const preview = valueOf(await handlers.choose({}));
    expect(preview).toMatchObject({
      fileName: 'timberland-2021-programs.csv',
      encoding: 'UTF-8',
      separator: ',',
      totalRows: 1308,
      counts: { programs: 1308, skipped: 0, alreadyThere: 0 },
      isDateOrderUnsure: false,
      missing: [],
      privateColumns: [],
    });
    expect(preview.mapping.columns).toEqual([
      'branch',
      'year',
      'month',
      'kind',
      'audience',
      'sessions',
      'attendance-total',
    ]);
    expect(preview.warnings.join('\n')).toMatch('1,308 rows give only a month');
    expect(preview.warnings.join('\n')).toMatch('435 rows have no attendance number');
    expect(preview.bands.map(({ label, ages }) => [label, ages])).toContainEqual([
      'Preschool (ages 3-6)',
      ['0-5'],
    ]);
    expect(preview.found).toEqual({ cancelled: 0, meetings: 109 });
  });

  it('comes in to the last number, and is still there after a restart', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const { handlers, events } = handlersOf(library);
    const { token, mapping } = valueOf(await handlers.choose({}));
    const result = valueOf(await handlers.run({ token, mapping }));
    expect(result).toMatchObject({ added: 1308, alreadyThere: [], skipped: [], stoppedBy: null });
    expect(events.at(-1)).toEqual({ event: 'programs-changed', payload: { reason: 'import' } });
    expect(events.at(-2)).toEqual({
      event: 'import-progress',
      payload: { token, done: 1308, total: 1308 },
    });

    const again = await openTestLibrary(folder);
    const programs = again.programs.listAll().map(({ program }) => program);
    expect(programs).toHaveLength(1308);
    expect(programs.filter(({ attendance }) => countHeads(attendance) === null)).toHaveLength(435);
    expect(programs.every(({ heldOnPrecision }) => heldOnPrecision === 'month')).toBe(true);
    expect(programs.every(({ heldOn }) => /^2021-\d\d-01$/.test(heldOn))).toBe(true);
    expect(programs.filter(({ sessions }) => sessions === 13)).toHaveLength(4);
    expect(programs.filter(({ place }) => place === 'virtual')).toHaveLength(504);

    // Against the file itself, read in the plainest way: no cell of these columns has a quoted comma.
    const lines = readFileSync(timberland, 'utf8').trim().split(/\r?\n/).slice(1);
    const ends = lines.map((line) => line.split(',').slice(-2));
    const sum = (values: readonly (number | null)[]) =>
      values.reduce<number>((all, value) => all + (value ?? 0), 0);
    expect(sum(programs.map(({ sessions }) => sessions))).toBe(
      sum(ends.map(([events = '']) => Number(events))),
    );
    expect(sum(programs.map(({ attendance }) => attendance.total))).toBe(
      sum(ends.map(([, heads = '']) => Number(heads))),
    );
  });

  it('can leave meetings and sales out', async () => {
    const { handlers } = handlersOf(await openTestLibrary(makeFolder()));
    const { token, mapping, found } = valueOf(await handlers.choose({}));
    const without = valueOf(
      await handlers.preview({ token, mapping: { ...mapping, leaveOut: ['meetings'] } }),
    );
    expect(without.counts).toEqual({
      programs: 1308 - found.meetings,
      skipped: found.meetings,
      alreadyThere: 0,
    });
    expect(without.skippedLines[0]?.reason).toMatch('meeting or a sale');
  });
});
