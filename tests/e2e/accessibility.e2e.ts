import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { fillLibrary } from '../support/rich-library';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await window.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    expect.soft(await findViolations(window), 'empty log').toEqual([]);

    const { programId, writingId, proposalId } = await fillLibrary(window);
    const pages = [
      '#/log',
      '#/log?view=list&q=dinosaur&kind=storytime',
      '#/log?view=calendar&month=2026-11',
      '#/log?view=series',
      '#/series?series=Toddler+Time',
      `#/program?programId=${programId}`,
      '#/program-form',
      `#/program-form?programId=${programId}`,
      '#/log-several',
      '#/import',
      '#/keep',
      '#/trash',
      '#/conflicts',
      `#/reflect?programId=${programId}`,
      '#/look-back?on=2026-11-17',
      '#/look-back-year?year=2026',
      '#/look-back-day?on=2027-11-17',
      '#/strengths',
      '#/strength?strengthId=singing',
      '#/share',
      '#/share-new',
      '#/shares',
      '#/venues',
      '#/venue-form?copyOf=mastodon-thread',
      '#/network',
      `#/writing?writingId=${writingId}`,
      '#/cup',
      '#/cup-print',
      '#/propose',
      '#/proposal-new',
      '#/proposal-form',
      `#/proposal?writingId=${proposalId}`,
      '#/numbers',
      '#/portfolio',
      '#/settings',
    ];
    for (const page of pages) {
      await window.evaluate((hash) => {
        globalThis.location.hash = hash;
      }, page);
      await window.waitForTimeout(400);
      await window.evaluate((chosen) => {
        document.documentElement.dataset['theme'] = chosen;
      }, theme);
      expect.soft(await window.locator('h1').count(), `${page} has one heading`).toBe(1);
      expect.soft(await findViolations(window), page).toEqual([]);
    }
  });
}
