import { bookOf } from '../../../shared/programs/name-book';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../shared/text/count';
import { BUILT_IN_VENUES } from '../../../shared/venues/built-in-venues';
import { composeWriting } from '../../../shared/writings/compose-writing';
import { fitWords } from '../../../shared/writings/fit-words';
import { paragraph, say, textOf, type Section } from '../../../shared/writings/pieces';
import { somePrograms } from '../../fixtures/writings/arbitrary-programs';
import { DRAFT_CASES, SAMPLE_PROFILE, SAMPLE_TODAY } from '../../fixtures/writings/cases';
import { makeProgram } from '../../fixtures/writings/make-program';

const section = (sentences: number, share: number): Section => ({
  part: 'what-we-did',
  heading: [say('what-we-did', '## A heading')],
  share,
  blocks: [
    paragraph(
      ...Array.from({ length: sentences }, (_, index) => [
        say('what-we-did', `Sentence ${String(index)} has exactly seven words here.`),
      ]),
    ),
  ],
});

const count = (sections: Section[]) =>
  sections.map(({ blocks }) => blocks.flatMap(({ units }) => units).length);

describe('fitting words', () => {
  it('leaves what fits, shortens by share, and keeps one sentence of each', () => {
    expect(count(fitWords([section(3, 1), section(3, 1)], 100))).toEqual([3, 3]);
    expect(count(fitWords([section(9, 3), section(9, 1)], 66))).toEqual([6, 2]);
    expect(count(fitWords([section(9, 1), section(9, 1)], 20))).toEqual([1, 1]);
    expect(count(fitWords([section(9, 1), { ...section(9, 1), part: 'tip' }], 12))).toEqual([1, 0]);
    expect(count(fitWords([section(9, Infinity), section(9, 1)], 40))).toEqual([9, 1]);
  });

  it('keeps a post of ordinary sentences within 700 words', () => {
    const venue = BUILT_IN_VENUES.find(({ shape }) => shape === 'post');
    const compose = (programs: Parameters<typeof composeWriting>[0]['programs']) =>
      venue
        ? composeWriting({ venue, programs, profile: SAMPLE_PROFILE, today: SAMPLE_TODAY })
        : undefined;
    const longest = DRAFT_CASES.flatMap(({ programs }) => programs);
    expect(countWords(compose(longest)?.fields[1]?.text ?? '')).toBeLessThanOrEqual(700);
    fc.assert(
      fc.property(somePrograms, (programs) => {
        expect(countWords(compose(programs)?.fields[1]?.text ?? '')).toBeLessThanOrEqual(700);
      }),
      { numRuns: 100, interruptAfterTimeLimit: 20_000, endOnFailure: true },
    );
  }, 60_000);

  it('drafts from five hundred sessions, and stores what the library can store', () => {
    const programs = Array.from({ length: 500 }, (_, index) =>
      makeProgram(
        `p${String(index)}`,
        {
          title: 'Toddler Time',
          heldOn: `20${String(10 + (index % 15))}-05-0${String(1 + (index % 9))}`,
          whatWeDid: `On day ${String(index)} we sang, read and danced. Then we painted.`,
          ideaFrom: `Colleague ${String(index)}`,
          books: [bookOf(`Book ${String(index)}`)],
        },
        { 'what-worked': `Song ${String(index)} worked well with everyone in the room.` },
      ),
    );
    for (const venue of BUILT_IN_VENUES) {
      const { fields } = composeWriting({
        venue,
        programs,
        profile: SAMPLE_PROFILE,
        today: SAMPLE_TODAY,
      });
      for (const { pieces, draft } of fields) {
        expect(pieces.length).toBeLessThanOrEqual(2_000);
        expect(textOf(pieces)).toBe(draft);
        expect(countWords(draft)).toBeLessThanOrEqual(700);
      }
    }
  });
});
