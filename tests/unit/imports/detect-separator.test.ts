import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectSeparator } from '../../../shared/imports/detect-separator';
import { SEPARATORS } from '../../../shared/imports/import-preview';

describe('detectSeparator', () => {
  it('finds each separator', () => {
    expect(detectSeparator('Title,Date\nA,2021-01-01\n').separator).toBe(',');
    expect(detectSeparator('Title;Date\nA, and B;2021-01-01\n').separator).toBe(';');
    expect(detectSeparator('Title\tDate\nA, B; C\t2021-01-01\n').separator).toBe('\t');
  });

  it('is not misled by what stands in quotes', () => {
    expect(detectSeparator('Title;Note\n"a, b, c, d";"x, y\nz, w"\n"e, f";g\n').separator).toBe(
      ';',
    );
  });

  it('obeys the line that spreadsheets write for each other', () => {
    expect(detectSeparator('sep=;\nTitle;Date\n')).toEqual({ separator: ';', isTold: true });
  });

  it('takes a file of one column as it is', () => {
    expect(detectSeparator('Storytime\nCraft\n')).toEqual({ separator: ',', isTold: false });
  });

  it('finds it in any table whose cells do without the other separators', () => {
    const cell = fc.stringMatching(/^[A-Za-z0-9 .]{1,12}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...SEPARATORS),
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }),
        (separator, rows) => {
          const text = rows.map((row) => row.join(separator)).join('\n');
          expect(detectSeparator(text).separator).toBe(separator);
        },
      ),
    );
  });
});
