import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERSION_LIMITS, writingSchema, type Writing } from '../../../shared/model/writing';
import { bringBack, keepBeforeEdit, keepVersion } from '../../../shared/writings/keep-versions';
import { editField } from '../../../shared/writings/revise-writing';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 18, minutes)).toISOString();

const writingWith = (text: string): Writing =>
  writingSchema.parse({
    id: 'w',
    venueId: 'pubyac',
    programIds: ['p'],
    fields: [{ fieldId: 'body', text, draft: text, pieces: [] }],
    gaps: [],
    createdAt: at(0),
    updatedAt: at(0),
    deletedAt: null,
  });

const edit = (writing: Writing, text: string, minutes: number): Writing =>
  editField(
    keepBeforeEdit(writing, 'body', { id: `v${String(minutes)}`, keptAt: at(minutes) }),
    'body',
    text,
    [],
    at(minutes),
  );

const textsOf = ({ versions }: Writing) => versions.map(({ text }) => text);

describe('versions', () => {
  it('keep what stood there, once a sitting', () => {
    let writing = writingWith('Draft.');
    writing = edit(writing, 'Draft, m', 1);
    writing = edit(writing, 'Draft, mine.', 2);
    expect(textsOf(writing)).toEqual(['Draft.']);
    writing = edit(writing, 'The next day.', 60);
    expect(textsOf(writing)).toEqual(['Draft.', 'Draft, mine.']);
  });

  it('bring a text back, and keep the one that it replaces', () => {
    const writing = edit(writingWith('Draft.'), 'Mine.', 1);
    const [version] = writing.versions;
    if (!version) throw new Error('no version');
    const back = bringBack(writing, version, { id: 'v9', keptAt: at(5) });
    expect(back.fields[0]?.text).toBe('Draft.');
    expect(textsOf(back)).toEqual(['Draft.', 'Mine.']);
    expect(bringBack(back, version, { id: 'v10', keptAt: at(6) })).toBe(back);
  });

  it('never keep nothing, nor the same text twice in a row', () => {
    const version = {
      id: 'v',
      fieldId: 'body',
      text: ' ',
      keptAt: at(1),
      replacedBy: 'draft',
    } as const;
    const writing = writingWith('x');
    expect(keepVersion(writing, version)).toBe(writing);
    const once = keepVersion(writing, { ...version, text: 'x' });
    expect(keepVersion(once, { ...version, id: 'w', text: 'x' })).toBe(once);
  });

  it('stay within bounds, and lose the oldest first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 90 }),
        (sizes) => {
          const writing = sizes.reduce(
            (all, size, index) =>
              keepVersion(all, {
                id: `v${String(index)}`,
                fieldId: 'body',
                text: `${String(index)} ${'x'.repeat(size)}`,
                keptAt: at(index),
                replacedBy: 'edit',
              }),
            writingWith('x'),
          );
          const { versions } = writing;
          expect(versions.length).toBeLessThanOrEqual(VERSION_LIMITS.versions);
          const letters = versions.reduce((sum, { text }) => sum + text.length, 0);
          expect(letters).toBeLessThanOrEqual(VERSION_LIMITS.letters);
          expect(versions.at(-1)?.id).toBe(`v${String(sizes.length - 1)}`);
          writingSchema.parse(writing);
        },
      ),
      { numRuns: 40 },
    );
  });
});
