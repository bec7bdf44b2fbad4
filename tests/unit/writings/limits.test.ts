import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readThreadLimits } from '../../../shared/checks/thread-limits';
import { countWords } from '../../../shared/text/count';
import { splitThread } from '../../../shared/text/split-thread';
import { BUILT_IN_VENUES, findVenue } from '../../../shared/venues/built-in-venues';
import { composeWriting } from '../../../shared/writings/compose-writing';
import { somePrograms } from '../../fixtures/writings/arbitrary-programs';
import { DRAFT_CASES, SAMPLE_PROFILE, SAMPLE_TODAY } from '../../fixtures/writings/cases';

const compose = (venueId: string, programs: (typeof DRAFT_CASES)[number]['programs']) => {
  const venue = findVenue(venueId);
  if (!venue) throw new Error(`no venue ${venueId}`);
  const { fields } = composeWriting({
    venue,
    programs,
    profile: SAMPLE_PROFILE,
    today: SAMPLE_TODAY,
  });
  return { venue, text: fields.at(-1)?.text ?? '' };
};

describe('drafts keep the limits of their venue', () => {
  it('149 words are 149 words, open questions left out', () => {
    fc.assert(
      fc.property(somePrograms, (programs) => {
        const { text } = compose('advocacy-149', programs);
        expect(countWords(text.replaceAll(/\[\[[^\]]*\]\]/gu, ''))).toBeLessThanOrEqual(149);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  }, 60_000);

  it('each talking point is one post with its hashtag', () => {
    const chats = BUILT_IN_VENUES.filter(({ shape }) => shape === 'points').map(({ id }) => id);
    expect(chats).toHaveLength(5);
    fc.assert(
      fc.property(somePrograms, fc.constantFrom(...chats), (programs, id) => {
        const { venue, text } = compose(id, programs);
        const [field] = venue.fields;
        if (!field) throw new Error('no field');
        for (const part of splitThread(text, readThreadLimits(field))) {
          expect(part.isOverLimit).toBe(false);
          if (!part.text.startsWith('[[')) expect(part.text).toContain(venue.hashtag);
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, 60_000);

  it.each(DRAFT_CASES)('$name: a lightning talk has exactly 20 slides', ({ programs }) => {
    const { text } = compose('lightning-talk', programs);
    const lines = text.split('\n');
    expect(lines).toHaveLength(20);
    lines.forEach((line, index) => {
      expect(line.startsWith(`${String(index + 1)}. `)).toBe(true);
    });
  });

  it.each(DRAFT_CASES)('$name: a Mastodon post fits 500, each link counting 23', ({ programs }) => {
    const { venue, text } = compose('mastodon-thread', programs);
    const [field] = venue.fields;
    if (!field) throw new Error('no field');
    const parts = splitThread(text, readThreadLimits(field));
    expect(parts.every(({ isOverLimit }) => !isOverLimit)).toBe(true);
  });
});
