import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findLargestSheet, readWorkbook } from '../../../electron/imports/read-workbook';
import { makeParts, makeWorkbook, type WorkbookSheet } from '../../support/make-workbook';

async function cellsOf(
  sheet: Omit<WorkbookSheet, 'name'>,
  options: { date1904?: '1' | 'true' } = {},
) {
  const read = await readWorkbook(makeWorkbook([{ name: 'Log', ...sheet }], options));
  if (!read.ok) throw new Error(read.error);
  return read.value.tables[0]?.rows.map((row) => row.cells);
}

describe('a workbook', () => {
  it('gives days as days, in both ways of counting them, and times as times', async () => {
    const rows = [
      [{ serial: 44330 }, { serial: 0.4375, as: 'time' as const }],
      [{ serial: 44330.4375, as: 'day-time' as const }, 44330],
    ];
    const days = [
      ['2021-05-14', '10:30'],
      ['2021-05-14 10:30', '44330'],
    ];
    expect(await cellsOf({ rows })).toEqual(days);
    const late = rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'number' || cell.serial < 1
          ? cell
          : { ...cell, serial: cell.serial - 1_462 },
      ),
    );
    expect(await cellsOf({ rows: late }, { date1904: '1' })).toEqual(days);
    expect(await cellsOf({ rows: late }, { date1904: 'true' })).toEqual(days);
  });

  it('gives what formulas came to, and nothing where they failed', async () => {
    const rows = [
      [
        { formula: 'A1+B1', value: 12 },
        { formula: 'C1&D1', value: 'Bears & more' },
        { error: '#N/A' },
        'plain',
      ],
    ];
    expect(await cellsOf({ rows })).toEqual([['12', 'Bears & more', '', 'plain']]);
  });

  it('keeps blank rows and cells in their places, and numbers without noise', async () => {
    const read = await readWorkbook(
      makeWorkbook([{ name: 'Log', rows: [[null, 'b'], [], [0.1 + 0.2, null, 'c']] }]),
    );
    expect(read.ok && read.value.tables[0]?.rows).toEqual([
      { line: 1, cells: ['', 'b'] },
      { line: 3, cells: ['0.3', '', 'c'] },
    ]);
  });

  it('reads names that stand over several columns or rows', async () => {
    const sheet = {
      merges: ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'A4:A5', 'C4:C5'],
      rows: [
        ['Programs of 2021'],
        ['Date', 'Title', 'Attendance', null, 'Notes'],
        [null, null, 'Children', 'Adults', null],
        [{ serial: 44330 }, 'Storytime', 12, 9, 'x'],
        [null, 'Craft', null, 4],
      ],
    };
    expect(await cellsOf(sheet)).toEqual([
      ['Programs of 2021'],
      ['', '', 'Attendance', '', 'Notes'],
      ['Date', 'Title', 'Attendance Children', 'Attendance Adults'],
      ['2021-05-14', 'Storytime', '12', '9', 'x'],
      // The day belongs to both; the heads are not counted twice.
      ['2021-05-14', 'Craft', '', '4'],
    ]);
  });

  it('names the sheets that hold anything', async () => {
    const read = await readWorkbook(
      makeWorkbook([
        { name: 'Read me', rows: [['Hello']] },
        { name: 'Blank', rows: [] },
        { name: '2021 & on', rows: [['Title'], ['Craft'], ['Bingo']] },
      ]),
    );
    if (!read.ok) throw new Error(read.error);
    expect(read.value.names).toEqual(['Read me', '2021 & on']);
    expect(findLargestSheet(read.value)).toBe(1);
  });
});

describe('a workbook that is wrong', () => {
  it('is broken when it is cut, empty inside, or another kind of zip', async () => {
    const whole = makeWorkbook([{ name: 'Log', rows: [['Title'], ['Craft']] }]);
    const rest = makeParts([{ name: 'Log', rows: [['x']] }]);
    delete rest['xl/workbook.xml'];
    const bad = { ...makeParts([{ name: 'Log', rows: [['x']] }]) };
    bad['xl/worksheets/sheet1.xml'] = new TextEncoder().encode('<worksheet><sheetData><row');
    for (const bytes of [
      whole.slice(0, whole.length / 2),
      new TextEncoder().encode('PK\u0003\u0004 a workbook'),
      zipSync(rest),
      zipSync({ 'content.xml': new Uint8Array(3) }),
    ]) {
      expect(await readWorkbook(bytes)).toEqual({ ok: false, error: 'broken-workbook' });
    }
    // Cut XML: no crash, and nothing invented.
    const read = await readWorkbook(zipSync(bad));
    expect(read.ok ? read.value.names : read.error).toSatisfy(
      (found) => found === 'broken-workbook' || (Array.isArray(found) && found.length === 0),
    );
  });

  it('is refused when it swells to more than a sheet can be', async () => {
    const parts = makeParts([{ name: 'Log', rows: [['x']] }]);
    parts['xl/worksheets/sheet1.xml'] = new Uint8Array(260 * 1024 * 1024).fill(32);
    const bomb = zipSync(parts, { level: 9 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await readWorkbook(bomb)).toEqual({ ok: false, error: 'swollen-workbook' });
  });
});
