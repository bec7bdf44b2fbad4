import { describe, expect, it } from 'vitest';
import type { ImportMapping } from '../../../shared/imports/import-preview';
import { guessMapping } from '../../../shared/imports/lay-out-file';
import { NO_IMPORT_MEMORY } from '../../../shared/model/import-memory';
import { previewImport } from '../../../shared/imports/preview-import';
import { fileOf, rowsOf } from './table-of';

const hints = { fileName: 'log.csv', today: '2026-11-23', memory: NO_IMPORT_MEMORY };

function preview(text: string, change: Partial<ImportMapping> = {}, knownKeys: string[] = []) {
  const file = fileOf(rowsOf(text));
  return previewImport(
    file,
    { ...guessMapping(file.table, file.separator, hints), ...change },
    {
      today: '2026-11-23',
      makeKey: (identity) => identity,
      knownKeys: new Set(knownKeys),
      memory: NO_IMPORT_MEMORY,
    },
  );
}

describe('previewImport', () => {
  it('counts what comes in, what stays out and what is there', () => {
    const text = `
      Date|Title|Attendance
      5/14/2021|Craft|12
      31/31/2021|Games|9
      5/14/2021|Craft|12
      5/16/2021|Storytime|`;
    const first = preview(text);
    expect(first.totalRows).toBe(4);
    expect(first.counts).toEqual({ programs: 3, skipped: 1, alreadyThere: 0 });
    expect(first.skippedLines).toEqual([{ line: 3, reason: '“31/31/2021” is not a date.' }]);
    const again = preview(text, {}, [
      '["5/14/2021","craft","12"]#0',
      '["5/14/2021","craft","12"]#1',
    ]);
    expect(again.counts).toEqual({ programs: 1, skipped: 1, alreadyThere: 2 });
  });

  it('shows the first rows as they stand and as they come in', () => {
    const shown = preview('Date|Title\n5/14/2021|Craft\n5/15/2021|Games');
    expect(shown.sampleCells).toEqual([
      ['5/14/2021', 'Craft'],
      ['5/15/2021', 'Games'],
    ]);
    expect(shown.sampleRows.map((row) => row.outcome === 'program' && row.content.title)).toEqual([
      'Craft',
      'Games',
    ]);
    expect(shown.examples).toEqual([
      ['5/14/2021', '5/15/2021'],
      ['Craft', 'Games'],
    ]);
  });

  it('says what no column gives', () => {
    expect(preview('A|B\nx|y', { columns: ['ignore', 'ignore'] }).missing).toEqual([
      'title',
      'date',
    ]);
    expect(preview('Date|Title\n5/14/2021|Craft').missing).toEqual([]);
    expect(preview('Date|Category\n5/14/2021|Craft').missing).toEqual([]);
  });

  it('asks for the order of the dates only when it must', () => {
    expect(preview('Date|Title\n3/4/2021|Craft').isDateOrderUnsure).toBe(true);
    expect(preview('Date|Title\n3/14/2021|Craft').isDateOrderUnsure).toBe(false);
    const dayFirst = preview('Date|Title\n3/4/2021|Craft', { dateOrder: 'day-first' });
    expect(dayFirst.sampleRows[0]).toMatchObject({ content: { heldOn: '2021-04-03' } });
  });

  it('asks for the year that the dates leave out', () => {
    const text = 'Date|Title\n13 May|A\nTue, May 14|B\n5/15|C\n5/16/2024|D';
    const shown = preview(text, { assumedYear: 2023 });
    expect(shown.datesWithoutYear).toBe(3);
    expect(shown.sampleRows.map((row) => row.outcome === 'program' && row.content.heldOn)).toEqual([
      '2023-05-13',
      '2023-05-14',
      '2023-05-15',
      '2024-05-16',
    ]);
    expect(preview(text, { assumedYear: null }).skippedLines[0]).toEqual({
      line: 2,
      reason: '“13 May” has no year.',
    });
    expect(preview('Month|Title\nMay|A').missing).toEqual(['date']);
  });

  it('skips by line what contradicts the chosen order', () => {
    const mixed = preview('Date|Title\n13/4/2021|A\n4/13/2021|B\n4/14/2021|C');
    expect(mixed.mapping.dateOrder).toBe('month-first');
    expect(mixed.skippedLines.map(({ line }) => line)).toEqual([2]);
    expect(mixed.warnings[0]).toMatch('day first');
  });

  it('warns of years far from the rest, and of days to come', () => {
    const rows = Array.from(
      { length: 20 },
      (_, day) => `5/${String(day + 1)}/2021|Craft ${String(day)}`,
    );
    const shown = preview(['Date|Title', '5/1/2001|Old', '5/1/2027|Soon', ...rows].join('\n'));
    expect(shown.warnings.join(' ')).toMatch('“2001” is a year far from the others');
    expect(shown.warnings.join(' ')).toMatch('1 row has a day');
    expect(shown.sampleRows[0]).toMatchObject({ notes: [expect.stringContaining('2001')] });
  });

  it('warns when the same program stands on several rows', () => {
    const shown = preview(`
      Title|Date|Outcome
      Craft|5/14/2021|Health
      Craft|5/14/2021|Culture
      Craft|5/14/2021|Learning`);
    expect(shown.warnings.join(' ')).toMatch('2 rows have the same title, day and branch');
  });

  it('finds what she may want to leave out', () => {
    const shown = preview(`
      Title|Date
      CANCELLED Craft|5/14/2021
      Board Meeting|5/15/2021
      Craft|5/16/2021`);
    expect(shown.found).toEqual({ cancelled: 1, meetings: 1 });
    expect(shown.counts).toEqual({ programs: 2, skipped: 1, alreadyThere: 0 });
  });

  it('says that a column of people stays out', () => {
    const shown = preview('Title|Date|Patron email\nCraft|5/14/2021|a@b.org');
    expect(shown.privateColumns).toEqual([2]);
    expect(shown.warnings.join(' ')).toMatch('“Patron email”');
  });

  it('has a word for a file with nothing below its names', () => {
    expect(preview('Title|Date|Attendance').warnings).toContain(
      'There are column names, and no rows below them.',
    );
  });
});
