import { describe, expect, it } from 'vitest';
import { BUILT_IN_VENUES } from '../../../shared/venues/built-in-venues';
import { composeWriting } from '../../../shared/writings/compose-writing';
import { DRAFT_CASES, SAMPLE_PROFILE, SAMPLE_TODAY } from '../../fixtures/writings/cases';
import { renderDraft } from '../../fixtures/writings/render-draft';

describe('drafts, as a person has read and accepted them', () => {
  for (const { name, programs } of DRAFT_CASES) {
    for (const venue of BUILT_IN_VENUES) {
      it(`${name} for ${venue.id}`, async () => {
        const draft = composeWriting({
          venue,
          programs,
          profile: SAMPLE_PROFILE,
          today: SAMPLE_TODAY,
        });
        await expect(renderDraft(venue, draft)).toMatchFileSnapshot(
          `../../fixtures/writings/${name}.${venue.id}.md`,
        );
      });
    }
  }
});
