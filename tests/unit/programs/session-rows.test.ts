import { describe, expect, it } from 'vitest';
import { emptyProgramContent, programContentSchema } from '../../../shared/model/program';
import {
  BLANK_SESSION,
  checkSessionRows,
  MOST_SESSIONS,
  pasteCells,
  sessionsOf,
} from '../../../shared/programs/session-rows';

const PLAN = {
  ...emptyProgramContent('2026-10-06'),
  title: 'Toddler Time',
  books: [{ title: 'Owl Moon', author: '', isbn: '' }],
  evidence: { stayedAfter: 9, askedAboutIt: null, borrowed: null, quotes: ['Again!'] },
  views: 40,
};

describe('the rows of several sessions', () => {
  it('become programs that can be saved, each with its own heads and nothing of that other day', () => {
    const rows = [
      { ...BLANK_SESSION, day: '11/3/2026', children: '0', total: '1,204' },
      BLANK_SESSION,
      { ...BLANK_SESSION, day: 'Nov 10, 2026', adults: 'X', teens: 'n/a' },
    ];
    expect(checkSessionRows(rows)).toEqual([]);
    const sessions = sessionsOf(PLAN, rows);
    expect(sessions.map(({ row }) => row)).toEqual([0, 2]);
    for (const { content } of sessions) {
      expect(programContentSchema.safeParse(content).success).toBe(true);
      expect(content).toMatchObject({
        series: 'Toddler Time',
        books: PLAN.books,
        views: null,
        evidence: { stayedAfter: null, quotes: [] },
      });
    }
    expect(sessions[0]?.content).toMatchObject({
      heldOn: '2026-11-03',
      attendance: { children: 0, teens: null, adults: null, total: 1_204 },
    });
    expect(sessions[1]?.content).toMatchObject({
      heldOn: '2026-11-10',
      attendance: { children: null, teens: null, adults: null, total: null },
    });
  });

  it('say what can’t be saved: heads without a day, words for a number', () => {
    expect(
      checkSessionRows([
        { ...BLANK_SESSION, children: '12' },
        { ...BLANK_SESSION, day: '2026-02-30' },
        { ...BLANK_SESSION, day: '2026-11-03', total: 'a full house' },
      ]),
    ).toEqual([
      { row: 0, cell: 'day', problem: 'no-day' },
      { row: 1, cell: 'day', problem: 'no-day' },
      { row: 2, cell: 'total', problem: 'not-a-number' },
    ]);
  });

  it('take a pasted piece of a spreadsheet, to the right and down, never too many', () => {
    const day = { ...BLANK_SESSION, day: '2026-11-03' };
    expect(pasteCells([day], { row: 0, cell: 'children' }, '12\t3\r\n14\t\t8\r\n')).toEqual([
      { ...day, children: '12', teens: '3' },
      { ...BLANK_SESSION, children: '14', teens: '', adults: '8' },
    ]);
    // Columns beyond the last one are left out.
    expect(pasteCells([day], { row: 0, cell: 'total' }, '5\t6')).toEqual([{ ...day, total: '5' }]);
    const long = Array.from({ length: 500 }, () => '2026-11-03').join('\n');
    expect(pasteCells([day], { row: 0, cell: 'day' }, long)).toHaveLength(MOST_SESSIONS);
  });
});
