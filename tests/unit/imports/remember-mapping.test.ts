import { describe, expect, it } from 'vitest';
import { forgetLearned, putBackLearned } from '../../../shared/imports/forget-learned';
import type { ImportMapping } from '../../../shared/imports/import-preview';
import { findMappingSource, guessMapping, layOutFile } from '../../../shared/imports/lay-out-file';
import { previewImport } from '../../../shared/imports/preview-import';
import { learnFromImport } from '../../../shared/imports/remember-mapping';
import { type ImportMemory, NO_IMPORT_MEMORY } from '../../../shared/model/import-memory';
import { fileOf, rowsOf, tableOf } from './table-of';

const FIRST = 'When|Thing|Crowd|Who\n5/14/2021|Bears|12|Preschool (3-6)\n5/15/2021|Owls|9|Teens';
const REORDERED = 'Crowd|Who|THING|When\n7|Preschool (3-6)|Moths|6/1/2021\n5|Teens|Chess|6/2/2021';
const USED_AT = '2026-11-23T10:00:00.000Z';

const chosen: ImportMapping = {
  hasHeader: true,
  columns: ['date', 'series', 'attendance-children', 'audience'],
  dateOrder: 'month-first',
  assumedYear: null,
  leaveOut: [],
  bands: [{ band: 'preschool 3 6', ages: ['6-11'] }],
};

function previewWith(memory: ImportMemory, text: string) {
  const file = fileOf(rowsOf(text));
  const mapping = guessMapping(file.table, ',', {
    fileName: 'b.csv',
    today: '2026-11-23',
    memory,
  });
  return previewImport(file, mapping, {
    today: '2026-11-23',
    makeKey: (identity) => identity,
    knownKeys: new Set(),
    memory,
  });
}

function learn(before = NO_IMPORT_MEMORY): ImportMemory {
  const { bands } = previewWith(before, FIRST);
  const [band] = bands;
  if (band === undefined) throw new Error('No band was asked about.');
  return learnFromImport(before, {
    headers: ['When', 'Thing', 'Crowd', 'Who'],
    mapping: chosen,
    bands: [{ ...band, ages: ['6-11'] }],
    fileName: 'a.csv',
    usedAt: USED_AT,
  });
}

describe('what an import teaches', () => {
  it('sets the columns of the next file of the same names, in any order', () => {
    const next = previewWith(learn(), REORDERED);
    expect(next.source).toBe('remembered');
    expect(next.mapping.columns).toEqual(['attendance-children', 'audience', 'series', 'date']);
    expect(next.mapping.leaveOut).toEqual([]);
    expect(next.sampleRows[0]).toMatchObject({
      content: { series: 'Moths', attendance: { children: 7 }, ages: ['6-11'] },
    });
  });

  it('asks about a band once, and remembers the answer for every file', () => {
    expect(previewWith(NO_IMPORT_MEMORY, FIRST).bands).toEqual([
      {
        band: 'preschool 3 6',
        label: 'Preschool (3-6)',
        rows: 1,
        ages: ['0-5'],
        isRemembered: false,
      },
    ]);
    const other = previewWith(learn(), 'Date|Title|Audience\n5/1/2021|Craft|Preschool (3-6)');
    expect(other.source).toBe('guessed');
    expect(other.bands[0]).toMatchObject({ isRemembered: true, ages: ['6-11'] });
  });

  it('says nothing of a file with other names', () => {
    const table = tableOf(rowsOf('Date|Title\n5/1/2021|Craft'));
    expect(findMappingSource(table, layOutFile(table, true).headers, learn())).toBe('guessed');
  });

  it('is learned anew from the next import, and forgotten and put back on demand', () => {
    const twice = learn(learn());
    expect(twice.mappings).toHaveLength(1);
    expect(twice.bands).toHaveLength(1);
    const [mapping] = twice.mappings;
    const [band] = twice.bands;
    if (mapping === undefined || band === undefined) throw new Error('Nothing was learned.');
    const without = forgetLearned(forgetLearned(twice, { headers: mapping.headers }), {
      band: band.band,
    });
    expect(without).toEqual(NO_IMPORT_MEMORY);
    expect(putBackLearned(putBackLearned(without, { mapping }), { band })).toEqual(twice);
  });
});

describe('the export of LibCal', () => {
  it('is known by its names in any order, and said so', () => {
    const text = `
      Categories|Title|Event Date|Start Time|End Time|Location|Library|Audiences|Publishing Status|Internal Tags|Confirmed Registrations|Actual Attendance (In-Person)|Actual Attendance (Online)
      Storytime|Baby Storytime|2024-03-05|10:00 AM|10:30 AM|Story Room|Main|Babies|Published|ECRR|12|31|4`;
    const preview = previewWith(NO_IMPORT_MEMORY, text);
    expect(preview.source).toBe('libcal');
    expect(preview.sampleRows[0]).toMatchObject({
      content: {
        title: 'Baby Storytime',
        kind: 'storytime',
        startTime: '10:00',
        minutes: 30,
        branch: 'Main',
        attendance: { total: 35 },
        onlineHeads: 4,
        place: 'onsite',
        tags: ['ECRR'],
      },
    });
  });
});
