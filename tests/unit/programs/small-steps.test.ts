import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProgramContent } from '../../../shared/model/program';
import { FORM_FIELDS } from '../../../shared/model/log-settings';
import { completeLink } from '../../../shared/programs/complete-link';
import { copyForAgain } from '../../../shared/programs/copy-for-again';
import { isFieldFilled } from '../../../shared/programs/is-field-filled';
import { moveRow } from '../../../shared/programs/move-row';

describe('copyForAgain', () => {
  it('keeps the plan and the credit, and leaves blank what was particular to that day', () => {
    const before = {
      ...emptyProgramContent('2026-11-10'),
      title: 'Dinosaur dig',
      whatWeDid: 'A dig.',
      partners: 'Riverside Preschool',
      ideaFrom: 'Jbrary',
      books: [{ title: 'Owl Moon', author: 'Jane Yolen', isbn: '1' }],
      runningOrder: [{ what: 'The dig', comment: 'Loud.' }],
    };
    const ofThatDay = {
      attendance: { children: 1, teens: 2, adults: 3, total: 6 },
      onlineHeads: 2,
      views: 40,
      staff: 2,
      volunteers: 1,
      prepMinutes: 90,
      cost: 12.5,
      evidence: { stayedAfter: 9, askedAboutIt: 1, borrowed: 6, quotes: ['Again!'] },
      isStarred: true,
      isUnfinished: true,
    };
    expect(copyForAgain({ ...before, ...ofThatDay }, '2026-11-17')).toEqual({
      ...before,
      heldOn: '2026-11-17',
      series: 'Dinosaur dig',
      runningOrder: [{ what: 'The dig', comment: '' }],
    });
  });
});

describe('moveRow', () => {
  it('keeps every row, and puts the moved one where it was to go', () => {
    const places = fc.integer({ min: -2, max: 12 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { maxLength: 10 }),
        places,
        places,
        (rows, from, to) => {
          const moved = moveRow(rows, from, to);
          expect(moved.toSorted()).toEqual(rows.toSorted());
          const isMove = from >= 0 && from < rows.length && to >= 0 && to < rows.length;
          if (isMove) expect(moved[to]).toBe(rows[from]);
          else expect(moved).toEqual(rows);
        },
      ),
    );
  });
});

describe('completeLink', () => {
  it.each([
    ['jbrary.com/dinosaurs', 'https://jbrary.com/dinosaurs'],
    [' www.example.org ', 'https://www.example.org'],
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['mailto:ana@example.org', 'mailto:ana@example.org'],
    // Left as typed: it is shown as text.
    ['http://example.org', 'http://example.org'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['file:///etc/passwd', 'file:///etc/passwd'],
    ['page 12 of the blue binder', 'page 12 of the blue binder'],
    ['', ''],
  ])('%s', (typed, link) => {
    expect(completeLink(typed)).toBe(link);
  });
});

describe('isFieldFilled', () => {
  it('finds nothing in a blank form, and 0 heads in a filled one', () => {
    const blank = emptyProgramContent('2026-11-17');
    expect(FORM_FIELDS.filter((field) => isFieldFilled(blank, field))).toEqual([]);
    const zero = {
      ...blank,
      attendance: { ...blank.attendance, total: 0 },
      evidence: { ...blank.evidence, borrowed: 0 },
      views: 0,
      cost: 0,
      minutes: 5,
      tags: ['a'],
    };
    expect(FORM_FIELDS.filter((field) => isFieldFilled(zero, field))).toEqual([
      'time',
      'attendance',
      'views',
      'cost',
      'evidence',
      'tags',
    ]);
  });
});
