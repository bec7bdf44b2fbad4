import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyProgramContent,
  programContentSchema,
  type ProgramContent,
} from '../../../shared/model/program';
import { checkProgramContent } from '../../../shared/programs/check-program-content';
import { pruneContent } from '../../../shared/programs/prune-content';

const filled = (over: Partial<ProgramContent>): ProgramContent => ({
  ...emptyProgramContent('2026-11-17'),
  title: 'Dinosaur dig',
  ...over,
});

/** Blank, short, and around each limit of the form. */
const text = fc.oneof(
  fc.constantFrom('', '  ', 'a'),
  fc
    .constantFrom(40, 41, 60, 61, 300, 301, 1_000, 1_001, 2_000, 2_001)
    .map((length) => 'x'.repeat(length)),
);
const rows = <T>(row: fc.Arbitrary<T>) => fc.array(row, { maxLength: 3 });
const typed = fc.record({
  title: text,
  series: text,
  audience: text,
  branch: text,
  partners: text,
  ideaFrom: text,
  minutes: fc.constantFrom(null, 0, 1, 1_440, 1_441),
  books: rows(fc.record({ title: text, author: text, isbn: text })),
  songs: rows(text),
  materials: rows(text),
  runningOrder: rows(fc.record({ what: text, comment: text })),
  links: rows(fc.record({ url: text, label: text })),
  tags: rows(text.filter((tag) => tag.trim() !== '')),
  evidence: fc.record({
    stayedAfter: fc.constantFrom(null, 0, 9),
    askedAboutIt: fc.constant(null),
    borrowed: fc.constant(null),
    quotes: rows(text),
  }),
});

describe('checkProgramContent', () => {
  it('lets through exactly what the schema takes', () => {
    fc.assert(
      fc.property(typed, (over) => {
        const content = filled(over);
        const isTaken = programContentSchema.safeParse(pruneContent(content)).success;
        expect(checkProgramContent(content).length === 0).toBe(isTaken);
      }),
      { numRuns: 2_000 },
    );
  });

  it('says which field, and its limit', () => {
    const problems = checkProgramContent({
      ...filled({
        title: ' ',
        partners: 'p'.repeat(301),
        minutes: 2_000,
        links: [{ url: '', label: 'The post' }],
        books: [{ title: '', author: 'Jane Yolen', isbn: '' }],
        songs: Array.from({ length: 201 }, () => 'la'),
      }),
      heldOn: null,
    });
    expect(problems).toEqual([
      { field: 'title', problem: 'missing', limit: 0 },
      { field: 'heldOn', problem: 'missing', limit: 0 },
      { field: 'partners', problem: 'too-long', limit: 300 },
      { field: 'minutes', problem: 'too-many', limit: 1_440 },
      { field: 'books', problem: 'missing', limit: 0 },
      { field: 'songs', problem: 'too-many', limit: 200 },
      { field: 'links', problem: 'missing', limit: 0 },
    ]);
  });

  it('is not troubled by rows that she added and left blank', () => {
    const content = filled({
      books: [{ title: ' ', author: '', isbn: '' }],
      runningOrder: [{ what: '', comment: ' ' }],
      links: [{ url: '', label: '' }],
    });
    expect(checkProgramContent(content)).toEqual([]);
    expect(pruneContent(content)).toEqual(filled({}));
  });
});
