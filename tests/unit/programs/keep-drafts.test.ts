import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../shared/model/draft';
import { DRAFT_CAP, keepDraft } from '../../../shared/programs/keep-drafts';

const draftOf = (key: string, text: string): Draft => ({
  key,
  text,
  savedAt: '2026-11-23T18:50:35.000Z',
});

describe('keeping a draft', () => {
  it('puts it in front, in place of the former one of its form', () => {
    const drafts = [draftOf('a', '1'), draftOf('b', '2')];
    expect(keepDraft(drafts, draftOf('b', '3')).map(({ text }) => text)).toEqual(['3', '1']);
  });

  it('changes nothing when the text is the same', () => {
    const drafts = [draftOf('a', '1'), draftOf('b', '2')];
    expect(keepDraft(drafts, draftOf('b', '2'))).toBe(drafts);
  });

  it('never keeps more than the cap, and always the newest', () => {
    const drafts = Array.from({ length: DRAFT_CAP.count }, (_, i) => draftOf(String(i), 'x'));
    const kept = keepDraft(drafts, draftOf('new', 'x'));
    expect(kept).toHaveLength(DRAFT_CAP.count);
    expect(kept.at(-1)?.key).toBe(String(DRAFT_CAP.count - 2));

    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.integer({ min: 0, max: 900_000 })), { maxLength: 12 }),
        (typed) => {
          let list: Draft[] = [];
          for (const [key, length] of typed)
            list = keepDraft(list, draftOf(key, 'x'.repeat(length)));
          const characters = list.reduce((sum, draft) => sum + draft.text.length, 0);
          expect(characters).toBeLessThanOrEqual(DRAFT_CAP.characters);
          expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
          const last = typed.at(-1);
          if (last !== undefined) expect(list.some(({ key }) => key === last[0])).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});
