import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, joinRows, splitRows, unguardCell } from '../../../shared/log-exports/cell-code';
import { LOG_COLUMNS } from '../../../shared/log-exports/log-columns';
import {
  isLogHeader,
  LOG_CSV_START,
  readLogRow,
  writeLogRow,
} from '../../../shared/log-exports/log-csv';
import { anyEntry } from './any-entry';
import { parseCsv } from './parse-csv';

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', ' =1', "'=1", '＝1', '\n=1'])(
    'that a spreadsheet would run is guarded: %j',
    (text) => {
      const guarded = guardCell(text);
      expect(guarded).toBe(`'${text}`);
      expect(unguardCell(guarded)).toBe(text);
    },
  );

  it('comes back the same whatever it is, and never looks like a formula', () => {
    const text = fc.string({ unit: 'grapheme' });
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", ' ', '\n', '');
    fc.assert(
      fc.property(fc.tuple(sign, sign, text), (parts) => {
        const cell = parts.join('');
        expect(unguardCell(guardCell(cell))).toBe(cell);
        expect(guardCell(cell)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('holds rows of parts, whatever their signs', () => {
    const part = fc.string({
      unit: fc.constantFrom('a', '|', '\\', '\n', '\r', ' ', 'n', 'r'),
      maxLength: 12,
    });
    const rows = fc.array(fc.tuple(part, part, part), { minLength: 1 });
    fc.assert(
      fc.property(rows, (given) => {
        expect(splitRows(joinRows(given), 3)).toEqual(given);
      }),
    );
  });
});

describe('the exported table', () => {
  it('opens in Excel as UTF-8, with a line end of Windows behind each row', () => {
    expect(LOG_CSV_START.startsWith('\ufeffTitle,Date,')).toBe(true);
    expect(LOG_CSV_START.endsWith('\r\n')).toBe(true);
    expect(isLogHeader(LOG_COLUMNS.map(({ name }) => name))).toBe(true);
    expect(isLogHeader(['Title', 'Date'])).toBe(false);
  });

  it('brings every program back the same, her answers too', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 4 }), (entries) => {
        const text = `${LOG_CSV_START}${entries.map(writeLogRow).join('')}`;
        const [header = [], ...rows] = parseCsv(text.slice(1));
        expect(isLogHeader(header)).toBe(true);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(rows.map(readLogRow)).toEqual(entries);
      }),
      { numRuns: 200 },
    );
  });

  it('is not taken for ours where another program changed a cell', () => {
    const [entry] = fc.sample(anyEntry, 1);
    if (entry === undefined) throw new Error('No entry');
    const cells = parseCsv(writeLogRow(entry))[0] ?? [];
    expect(readLogRow(cells.with(1, '11/20/2026'))).toBeNull();
    expect(readLogRow(cells.slice(1))).toBeNull();
  });
});
