import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Program } from '../../../shared/model/program';
import { buildNumbersCsv } from '../../../shared/numbers/build-numbers-csv';
import { tallyNumbers } from '../../../shared/numbers/tally-numbers';
import { writeCsv } from '../../../shared/numbers/write-csv';
import { createFormatFacts } from '../../../shared/portfolio/format-facts';
import { programFor } from './program-for-numbers';

const read = (csv: string): string[][] =>
  parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true });

function csvOf(programs: readonly Program[], showsElements = false): string[][] {
  const query = { from: '2026-01-01', to: '2026-12-31', branch: null, series: null };
  const tally = tallyNumbers(query, '2027-01-01');
  for (const program of programs) tally.add(program);
  const facts = { range: '2026', filters: ['Branch: =Main'], showsElements };
  return read(buildNumbersCsv(tally.finish(), facts, createFormatFacts('en-US')));
}

describe('a saved table', () => {
  it('starts with the mark that Excel needs, and is never a formula', () => {
    const csv = writeCsv([
      ['=1+1', '-2', 'a "b", c', 3],
      ['@x', ' =y', 'plain', -4],
    ]);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.slice(1)).toBe(`'=1+1,'-2,"a ""b"", c",3\r\n'@x,' =y,plain,-4\r\n`);
  });

  it('gives back every cell that can’t be a formula', () => {
    const cell = fc.string().filter((text) => !/^\s*[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }), (rows) => {
        expect(parse(writeCsv(rows), { bom: true, recordDelimiter: '\r\n' } as const)).toEqual(
          rows,
        );
      }),
    );
  });

  it('has the survey’s lines with their elements, and blanks where nobody counted', () => {
    const rows = csvOf(
      [
        programFor({ ages: ['6-11'], onlineHeads: 5 }, 15),
        programFor({ ages: ['12-18'], title: '=HYPERLINK("x")', place: null }),
      ],
      true,
    );
    const lineOf = (name: string) => rows.filter(([first]) => first === name).at(-1);
    expect(lineOf('Children 6–11')).toEqual(['Children 6–11', '602', '1', '612', '15']);
    expect(lineOf('Young adults 12–18')).toEqual(['Young adults 12–18', '603', '1', '613', '']);
    expect(lineOf('Onsite')).toEqual(['Onsite', '606', '1', '616', '10']);
    expect(lineOf('Virtual')).toEqual(['Virtual', '608', '0', '618', '5']);
    expect(lineOf('Sum of the five age groups')).toContain('600');
    expect(lineOf('No place')).toEqual(['No place', '2026-03-05', `'=HYPERLINK("x")`]);
    expect(lineOf('Only')).toEqual(['Only', 'Branch: =Main']);
  });
});
