import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportedRow } from '../../../shared/imports/import-preview';
import { makeFolder, openTestLibrary } from '../store/temporary-library';
import { fixtures, handlersOf, valueOf } from './import-frame';

async function look(name: string) {
  const library = await openTestLibrary(makeFolder());
  const { handlers } = handlersOf(library, () => path.join(fixtures, 'imports', name));
  return valueOf(await handlers.choose({}));
}

/** A row in one line: enough to see what became of it. */
function tell(row: ImportedRow): string {
  if (row.outcome === 'skipped') return `${String(row.line)}: ${row.reason}`;
  const { title, heldOn, kind, ages, place, attendance, tags } = row.content;
  const { children, teens, adults, total } = attendance;
  const heads = [children, teens, adults, total].map((count) => count ?? '?').join('/');
  return [row.line, title, heldOn, kind, ages.join('+'), place ?? '?', heads, tags.join('+')].join(
    ' | ',
  );
}

describe('files as they come', () => {
  it('reads an events export of LibCal', async () => {
    const preview = await look('libcal-events.csv');
    expect(preview).toMatchObject({ encoding: 'UTF-8', separator: ',', isDateOrderUnsure: false });
    expect(preview.sampleRows.map(tell)).toEqual([
      '2 | Baby Storytime | 2024-03-05 | storytime | 0-5 | onsite | ?/?/?/31 | early-literacy+weekly',
      '3 | Teen Games, Pizza & More | 2024-03-06 | gaming | 12-18 | onsite | ?/?/?/10 | Teen Club',
      '4: It is marked as cancelled.',
      '5 | Grab and Go: Paper Bears | 2024-03-08 | self-directed | 0-5+6-11 | ? | ?/?/?/? | Crafts',
      '6 | Board of Trustees | 2024-03-11 | other | 19-up | onsite | ?/?/?/? | ',
      '7 | Virtual Author Talk | 2024-03-12 | other | 19-up | virtual | ?/?/?/44 | Authors',
      '8 | Storytime in the Park | 2014-03-13 | storytime | general | offsite | ?/?/?/? | ',
    ]);
    expect(preview.found).toEqual({ cancelled: 1, meetings: 1 });
    expect(preview.warnings.join(' ')).toMatch('“2014” is a year far from the others');
  });

  it('reads the UK template in Windows-1252, day first', async () => {
    const preview = await look('uk-template-windows-1252.csv');
    expect(preview).toMatchObject({ encoding: 'Windows-1252', isDateOrderUnsure: false });
    expect(preview.sampleRows.map(tell)).toEqual([
      '2 | Rhyme Time – Bébés & "Me" | 2019-03-14 | storytime |  | ? | ?/?/?/12 | Health+Culture',
      '3 | School visit | 2019-04-03 | class-visit |  | offsite | ?/?/?/0 | Learning',
      '4: “31/02/2019” is not a date.',
      '5 | Café résumé | 2019-04-05 | other |  | ? | ?/?/?/? | Learning',
    ]);
  });

  it('reads the Unicode text of a spreadsheet', async () => {
    const preview = await look('excel-unicode-text.txt');
    expect(preview).toMatchObject({ encoding: 'UTF-16', separator: '\t' });
    expect(preview.sampleRows.map(tell)).toEqual([
      '2 | Hora del cuento: los niños | 2021-05-14 | storytime |  | ? | 8/0/6/? | ',
      '4 | Truyện kể 故事时间 | 2021-05-21 | other |  | ? | 12/?/?/? | ',
      '6: It is marked as cancelled.',
      '7: It looks like a total, not a program.',
    ]);
    const [first, second] = preview.sampleRows;
    expect(first).toMatchObject({ content: { whatWeDid: 'We read\ntwo books,\tand sang.' } });
    expect(second).toMatchObject({ content: { whatWeDid: 'Children in the file: 12 (approx)' } });
  });
});
