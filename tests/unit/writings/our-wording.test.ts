import { describe, expect, it } from 'vitest';
import { checkSelfMinimising } from '../../../shared/checks/check-self-minimising';
import { BUILT_IN_VENUES } from '../../../shared/venues/built-in-venues';
import { composeWriting } from '../../../shared/writings/compose-writing';
import { DRAFT_CASES, SAMPLE_PROFILE, SAMPLE_TODAY } from '../../fixtures/writings/cases';

const fieldsOf = (programs: (typeof DRAFT_CASES)[number]['programs']) =>
  BUILT_IN_VENUES.flatMap(
    (venue) =>
      composeWriting({ venue, programs, profile: SAMPLE_PROFILE, today: SAMPLE_TODAY }).fields,
  );

/** What we say that a reader would notice twice: the start of a sentence, not "and" or a comma. */
const isOpening = (text: string) => /^[A-Z]/u.test(text) && text.trim().split(' ').length >= 2;

describe('our own words in a draft', () => {
  it.each(DRAFT_CASES)('$name: no two sentences of ours open alike', ({ programs }) => {
    for (const { pieces } of fieldsOf(programs)) {
      const openings = pieces
        .filter(({ source, text }) => source.from === 'wording' && isOpening(text))
        .map(({ text }) => text.split(/[:.]/u, 1)[0]);
      expect(openings).toEqual([...new Set(openings)]);
    }
  });

  it.each(DRAFT_CASES)('$name: never make it small, never cheer', ({ programs }) => {
    for (const { pieces, fieldId } of fieldsOf(programs)) {
      const ours = pieces.filter(({ source }) => source.from === 'wording');
      for (const { text } of ours) {
        expect(checkSelfMinimising(fieldId, text, [])).toEqual([]);
        expect(text).not.toContain('!');
      }
    }
  });
});
