import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { fillLookBackLibrary } from '../support/look-back-library';
import { openPage } from '../support/owl-program';

test('an empty log teaches what looking back will be', async ({ launch }) => {
  const { window } = await launch();
  await window.getByRole('link', { name: 'Look back' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('This week');
  await expect(window.getByText('There is nothing to look back on yet')).toBeVisible();
  for (const way of ['Year', 'On this day', 'Strengths']) {
    await window.getByRole('link', { name: way, exact: true }).click();
    await expect(window.getByText('There is nothing to look back on yet')).toBeVisible();
  }
  expect(await findViolations(window)).toEqual([]);
});

test('a week, a year, a day and a strength gather what she wrote, with the way to it', async ({
  launch,
}) => {
  const { window } = await launch();
  const ids = await fillLookBackLibrary(window);
  const heading = window.getByRole('heading', { level: 1 });

  await openPage(window, '#/look-back?on=2026-11-17');
  await expect(window.getByText('November 16 to November 22, 2026')).toBeVisible();
  await expect(window.getByText('14 people, not counted in 1 program')).toBeVisible();
  await expect(window.getByText('Scarves first. Nobody wandered off.')).toBeVisible();
  const notYet = window.getByRole('region', { name: 'One is not looked back on yet' });
  await notYet.getByRole('button', { name: 'Look back on it: Daycare visit' }).click();
  await expect(window).toHaveURL(new RegExp(`reflect\\?programId=${ids.at(-1) ?? ''}`));
  await window.goBack();

  // Back a week: nothing was logged there, and the page leads to where something was.
  await window.getByRole('button', { name: 'The week before' }).press('Enter');
  await expect(heading).not.toHaveText('This week');
  await expect(window.getByText('No program is logged in this week')).toBeVisible();
  await window.getByRole('button', { name: 'Go to the week of October 5, 2026' }).press('Enter');
  await expect(window.getByText('The twins came back for the song.')).toBeVisible();

  await openPage(window, '#/look-back-year?year=2026');
  await expect(heading).toHaveText('2026');
  await expect(window.getByText('6 programs · 49 people, not counted in 2 programs')).toBeVisible();
  await expect(window.getByRole('img', { name: /Sessions by kind: Storytime, 5/ })).toBeVisible();
  await expect(window.getByRole('heading', { name: /“scarves”/ })).toContainText('3 programs');
  const change = window.locator('h3', { hasText: 'Toddler Time' }).last().locator('..');
  await expect(change).toContainText('Bring twice as many scarves.');
  await expect(change).toContainText('A scarf for each of them.');
  await window.getByText('Show each').press('Enter');
  await expect(window.getByRole('link', { name: 'May 12, 2026: not counted' })).toBeVisible();
  await expect(window.getByRole('heading', { name: 'They borrowed' })).toBeVisible();
  expect(await findViolations(window)).toEqual([]);
  await window.getByRole('button', { name: 'Back to 2025' }).press('Enter');
  await expect(heading).toHaveText('2025');

  expect(await findViolations(window)).toEqual([]);

  await openPage(window, '#/look-back-day?on=2026-11-17');
  await expect(window.getByRole('heading', { name: 'A year ago' })).toBeVisible();
  await expect(window.getByText('one day after')).toBeVisible();
  await expect(window.locator('em', { hasText: 'again' })).toBeVisible();

  await window.getByRole('link', { name: 'Strengths', exact: true }).click();
  await expect(
    window.getByText('You sang or said rhymes in 3 programs since 2025.').first(),
  ).toBeVisible();
  await expect(window.getByText('Partnerships')).toHaveCount(0);
  await window.getByRole('link', { name: 'Singing' }).press('Enter');
  await expect(heading).toHaveText('Singing');
  await expect(window.getByText('We sang the hello song twice.')).toBeVisible();
  await window.getByRole('link', { name: 'Toddler Time' }).first().press('Enter');
  await expect(window).toHaveURL(new RegExp(`program\\?programId=${ids[1] ?? ''}`));
});
