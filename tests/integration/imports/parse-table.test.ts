import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../electron/imports/parse-table';
import { cleanCell } from '../../../shared/imports/clean-cell';
import { SEPARATORS } from '../../../shared/imports/import-preview';

describe('parseTable', () => {
  it('counts lines as an editor does, over quoted line ends, blank lines and uneven rows', () => {
    const text = 'a,b,c\n1,"x\ny\n\nz",2\n\n  \n3,"he said ""hi""",4\n5\n6,7,8,9\n';
    expect(parseTable(text, ',').rows).toEqual([
      { line: 1, cells: ['a', 'b', 'c'] },
      { line: 2, cells: ['1', 'x\ny\n\nz', '2'] },
      { line: 8, cells: ['3', 'he said "hi"', '4'] },
      { line: 9, cells: ['5'] },
      { line: 10, cells: ['6', '7', '8', '9'] },
    ]);
  });

  it('takes stray quotation marks inside a cell as they are', () => {
    expect(parseTable('a,5" nails,b\n"x" y,2,3\n', ',').rows.map(({ cells }) => cells)).toEqual([
      ['a', '5" nails', 'b'],
      ['"x" y', '2', '3'],
    ]);
  });

  it('loses one line, not the rest, to a quotation mark that is never closed', () => {
    const { rows, broken } = parseTable('a,b\n1,2\n3,"open\n4,5\n6,7\n', ',');
    expect(broken).toEqual([
      { line: 3, reason: 'A quotation mark opens here and is never closed.' },
    ]);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
  });

  it('does not let a forgotten mark swallow the rows up to the next one', () => {
    const text = 'a,b,c\n1,"open,2\n3,4,5\n6,7,8\n9,"x, y",10\n11,12,13\n';
    const { rows, broken } = parseTable(text, ',');
    expect(broken.map(({ line }) => line)).toEqual([2]);
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
    expect(rows[3]?.cells).toEqual(['9', 'x, y', '10']);
  });

  it('keeps a note of several lines with commas', () => {
    const note =
      'We sang, read, and drew.\nThen, at last, bubbles, lots of them, everywhere.\nBye!';
    expect(parseTable(`a,b,c\n1,"${note}",3\n`, ',').rows[1]?.cells[1]).toBe(note);
  });

  it('keeps what families said, one quotation a line', () => {
    const said = '"I loved it!"\n"Me too, and my sister, and Dad"';
    const text = `a,b,c\n1,"${said.replaceAll('"', '""')}",3\n`;
    expect(parseTable(text, ',').rows[1]?.cells).toEqual(['1', said, '3']);
  });

  it('survives a file full of open marks', () => {
    const open = Array.from({ length: 200 }, (_, row) => `${String(row)},"open,x`);
    const { rows, broken } = parseTable(['a,b,c', ...open].join('\n'), ',');
    expect(rows.length + broken.length).toBe(201);
    expect(rows.at(-1)?.line).toBe(201);
  });

  it('gives every table back, however its cells are quoted', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', ' ', '0', '漢') })
      .map((text) => cleanCell(text.replace(/\n{3,}/g, '\n')));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom(...SEPARATORS), (table, separator) => {
        let line = 1;
        const expected: { line: number; cells: string[] }[] = [];
        const text = table
          .map((cells) => {
            const last = cells.findLastIndex((one) => one !== '');
            if (last >= 0) expected.push({ line, cells: cells.slice(0, last + 1) });
            line += 1 + cells.join('').split('\n').length - 1;
            return cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator);
          })
          .join('\n');
        expect(parseTable(text, separator).rows).toEqual(expected);
      }),
    );
  });
});
