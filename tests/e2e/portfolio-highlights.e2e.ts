import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { openFold, startYearlyReview } from '../support/portfolio-steps';
import { seedLibrary } from '../support/seed-library';

/** With real steps of the mouse: what a press, a move and a release do in the window. */
async function drag(window: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('It is not in sight.');
  await window.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await window.mouse.down();
  await window.mouse.move(end.x + 40, end.y + end.height * 0.5, { steps: 8 });
  await window.mouse.move(end.x + 40, end.y + end.height * 0.95, { steps: 4 });
  await window.mouse.up();
}

test('parts are dragged with the mouse', async ({ launch, userDataDir }) => {
  await seedLibrary(userDataDir, 6);
  const { window } = await launch();
  await startYearlyReview(window);
  await openFold(window, 'Parts and their order');
  const rows = window.getByRole('grid', { name: 'Parts and their order' }).getByRole('row');
  await expect(rows.first()).toContainText('Statement');
  await drag(window, window.getByRole('button', { name: 'Drag “Statement”' }), rows.nth(2));
  await expect(rows.nth(2)).toContainText('Statement');
  await expect(rows.first()).toContainText('Numbers at a glance');
});

test('highlights are proposed, found, ordered, taken out and brought back', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 24);
  const { window } = await launch();
  await startYearlyReview(window);
  await window.getByRole('radio', { name: 'All of it' }).click();
  await openFold(window, 'Highlights');
  // Nothing has a star or an answer: nothing is proposed.
  await expect(window.getByText('None yet. Find a program to add.')).toBeVisible();

  const find = window.getByLabel('Find a program to add');
  await find.fill('slime');
  await window.getByRole('button', { name: 'Add “Slime lab 4”' }).click();
  await find.fill('lego 18');
  await window.getByRole('button', { name: 'Add “LEGO club 18”' }).click();
  await find.fill('cuentos 3');
  await window.getByRole('button', { name: 'Add “Cuentos y canciones 3”' }).click();
  const rows = window.getByRole('grid', { name: 'Highlights' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await find.fill('no such thing');
  await expect(window.getByText('No program in this document is like this.')).toBeVisible();
  await find.fill('');

  await window.getByRole('button', { name: 'Move “Cuentos y canciones 3” up' }).click();
  await window.getByRole('button', { name: 'Move “Cuentos y canciones 3” up' }).click();
  await expect(rows.first()).toContainText('Cuentos');
  // The document says them in this order.
  const said = window.getByText(/Highlights.*Cuentos y canciones 3.*Slime lab 4.*LEGO club 18/);
  await expect(said.first()).toBeAttached();

  await window.getByRole('button', { name: 'Take “Slime lab 4” out' }).click();
  await expect(rows).toHaveCount(2);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('Slime lab 4');
  expect(await findViolations(window)).toEqual([]);

  // What she takes out of the document is no highlight of it; both come back with it.
  await window.getByRole('checkbox', { name: /^Slime lab 4 / }).uncheck();
  await expect(rows).toHaveCount(2);
  await window.getByRole('checkbox', { name: /^Slime lab 4 / }).check();
  await expect(rows).toHaveCount(3);

  await window.getByRole('button', { name: 'Choose them for me again' }).click();
  await expect(window.getByText('None yet. Find a program to add.')).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(rows).toHaveCount(3);
});
