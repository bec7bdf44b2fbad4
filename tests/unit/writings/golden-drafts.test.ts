import { describe, expect, it } from 'vitest';
import { findVenue } from '../../../shared/venues/built-in-venues';
import type { Venue } from '../../../shared/model/venue';
import { composeWriting } from '../../../shared/writings/compose-writing';
import { DRAFT_CASES, SAMPLE_PROFILE, SAMPLE_TODAY } from '../../fixtures/writings/cases';
import { renderDraft } from '../../fixtures/writings/render-draft';

const venuesOf = (ids: readonly string[]): Venue[] => ids.flatMap((id) => findVenue(id) ?? []);

/** A file a case and venue. */
const LONG = venuesOf([
  'staff-meeting',
  'challenge-card',
  'pubyac',
  'bluesky-thread',
  'guest-post',
  'conference-proposal',
]);

/** A file a venue, with every case in it: one venue of each of the other shapes. */
const COLLECTED = venuesOf([
  'colleague-word',
  'encourage-colleague',
  'stretch-break',
  'board-report',
  'one-page-handout',
  'newsletter-blurb',
  'facebook-group',
  'unconference-pitch',
  'flannel-friday-host',
  'chat-alscchat',
  'advocacy-149',
  'programming-librarian',
  'video-call-talk',
  'lightning-talk',
]);

const ANGLED = [
  { name: 'three-different', angle: 'ways' },
  { name: 'three-different', angle: 'compare' },
  { name: 'three-different', angle: 'recap' },
  { name: 'series-of-three', angle: 'recap' },
  { name: 'series-of-three', angle: 'compare' },
] as const;

describe('drafts, as a person has read and accepted them', () => {
  for (const { name, programs } of DRAFT_CASES) {
    for (const venue of LONG) {
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

  for (const venue of COLLECTED) {
    it(`every case for ${venue.id}`, async () => {
      const pages = DRAFT_CASES.map(({ name, programs }) => {
        const draft = composeWriting({
          venue,
          programs,
          profile: SAMPLE_PROFILE,
          today: SAMPLE_TODAY,
        });
        return `######## ${name}\n\n${renderDraft(venue, draft)}`;
      });
      await expect(pages.join('\n')).toMatchFileSnapshot(
        `../../fixtures/writings/all.${venue.id}.md`,
      );
    });
  }

  for (const { name, angle } of ANGLED) {
    for (const venue of venuesOf(['guest-post', 'pubyac'])) {
      it(`${name} as ${angle} for ${venue.id}`, async () => {
        const programs = DRAFT_CASES.find((one) => one.name === name)?.programs ?? [];
        const draft = composeWriting({
          venue,
          programs,
          profile: SAMPLE_PROFILE,
          today: SAMPLE_TODAY,
          angle,
        });
        await expect(renderDraft(venue, draft)).toMatchFileSnapshot(
          `../../fixtures/writings/${name}.${angle}.${venue.id}.md`,
        );
      });
    }
  }
});
