import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgramDetails } from '../../../shared/programs/program-details';
import type { Piece } from '../../../shared/model/writing';
import { splitThread } from '../../../shared/text/split-thread';
import { BLUESKY_THREAD } from '../../../shared/venues/bluesky-thread';
import { composeWriting } from '../../../shared/writings/compose-writing';
import { textOf } from '../../../shared/writings/pieces';
import { somePrograms } from '../../fixtures/writings/arbitrary-programs';
import { DRAFT_CASES, SAMPLE_PROFILE, SAMPLE_TODAY } from '../../fixtures/writings/cases';

const LIMITS = { graphemes: 300, bytes: 3_000 };

const fieldOf = (programs: ProgramDetails[]) =>
  composeWriting({
    venue: BLUESKY_THREAD,
    programs,
    profile: SAMPLE_PROFILE,
    today: SAMPLE_TODAY,
  }).fields[0];

const threadOf = (programs: ProgramDetails[]) => fieldOf(programs)?.text ?? '';

describe('drafts of threads', () => {
  it.each(DRAFT_CASES)(
    '$name: each thought is one post, as the splitter sees it',
    ({ programs }) => {
      const parts = splitThread(threadOf(programs), LIMITS);
      expect(parts.every(({ isOverLimit }) => !isOverLimit)).toBe(true);
      expect(parts.slice(0, -1).every(({ breakAfter }) => breakAfter === 'manual')).toBe(true);
      expect(parts.length).toBeLessThanOrEqual(9);
    },
  );

  it('need the splitter only inside a single stretch of hers that is longer than a post', () => {
    fc.assert(
      fc.property(somePrograms, (programs) => {
        const posts = [[]] as Piece[][];
        for (const piece of fieldOf(programs)?.pieces ?? []) {
          if (piece.text === '\n---\n') posts.push([]);
          else posts.at(-1)?.push(piece);
        }
        const isCut = posts.filter((post) => splitThread(textOf(post), LIMITS).length > 1);
        for (const post of isCut) {
          const hers = post.filter(
            ({ source, part }) => source.from !== 'wording' && part !== 'credit',
          );
          // A closing quotation mark after our full stop is a piece of the same stretch.
          const stretches = new Set(hers.map(({ source }) => JSON.stringify(source)));
          expect(stretches.size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, 60_000);
});
