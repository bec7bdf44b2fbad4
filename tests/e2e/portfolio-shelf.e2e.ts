import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readPdf } from '../integration/exports/read-pdf';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { answerSaveDialog, openFold, startYearlyReview } from '../support/portfolio-steps';
import { fillLibrary } from '../support/rich-library';
import { seedLibrary } from '../support/seed-library';

test('keeps several by name: copied, renamed, brought up to date, removed and put back', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 3);
  const { window } = await launch();
  await startYearlyReview(window);
  await openFold(window, 'What it is for');
  await window.getByLabel('Name in your list').fill('Review');
  await window.getByRole('radio', { name: 'Last year' }).click();
  await window.getByRole('link', { name: 'All portfolios' }).click();
  const list = window.getByRole('list', { name: 'Your portfolios' });
  await expect(list.getByRole('link', { name: /^Review/ })).toBeVisible();

  await window.getByRole('button', { name: 'Copy “Review”' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await window.getByRole('button', { name: 'Bring “Review” up to date' }).click();
  await expect(window.getByText('“Review” is about this year now.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Bring “Review” up to date' })).toBeHidden();

  await window.getByRole('button', { name: 'Remove “Copy of Review”' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await openFold(window, 'Trash');
  await window.getByRole('button', { name: 'Put “Copy of Review” back' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await window.getByRole('button', { name: 'Remove “Copy of Review”' }).click();
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  expect(await findViolations(window)).toEqual([]);
});

test('a new one that is saved at once has its statement', async ({ launch, userDataDir }) => {
  const { app, window } = await launch();
  await fillLibrary(window);
  const file = path.join(userDataDir, 'at-once.pdf');
  await answerSaveDialog(app, file);
  await window.getByRole('link', { name: 'Portfolio' }).click();
  await window.getByRole('button', { name: /^Promotion/ }).click();
  await window.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(window.getByText(/^Saved “at-once.pdf”/)).toBeVisible();
  const { text } = await readPdf(new Uint8Array(await readFile(file)));
  expect(text.replace(/\s+/g, ' ')).toContain('I ran 2 programs');
});

test('orders the parts by keyboard, keeps her statement, fixes a name, saves a folder', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  await fillLibrary(window);
  await window.getByRole('link', { name: 'My log' }).first().click();
  await window.getByRole('button', { name: 'Log a program' }).first().click();
  await window.keyboard.type('Zoe, who is four, found a bone');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Zoe');
  await startYearlyReview(window);
  await window.getByRole('radio', { name: 'All of it' }).click();

  await openFold(window, 'Statement');
  const statement = window.getByLabel('Your statement');
  await expect(statement).toHaveValue(/^I ran 3 programs/);
  await statement.fill('Mine, and mine alone.');
  await window.getByRole('radio', { name: 'Last year' }).click();
  await expect(window.getByText('Your log says more now')).toBeVisible();
  await window.getByRole('button', { name: 'Keep mine' }).click();
  await window.getByRole('radio', { name: 'All of it' }).click();
  await expect(statement).toHaveValue('Mine, and mine alone.');
  await openFold(window, 'Statement');

  await openFold(window, 'Parts and their order');
  const up = window.getByRole('button', { name: 'Move “Programs” up' });
  await expect(up).toBeVisible();
  await up.focus();
  await expect(up).toBeFocused();
  await window.keyboard.press('Enter');
  const parts = window.getByRole('grid', { name: 'Parts and their order' }).getByRole('row');
  await expect(parts.nth(3)).toContainText('Programs');
  await openFold(window, 'Parts and their order');

  // What waits for her look stands beside the button that saves, and leads there.
  await window.getByRole('button', { name: /things? to look at first$/ }).click();
  await expect(window.getByRole('button', { name: /^Before it leaves/ })).toBeFocused();
  await window.getByRole('button', { name: 'Say “A four-year-old” here' }).click();
  await expect(window.getByRole('button', { name: 'Take back 1 fix' })).toBeVisible();

  const folder = path.join(userDataDir, 'as a page');
  await answerSaveDialog(app, folder);
  await window.getByRole('button', { name: 'Save as something else' }).click();
  await window.getByRole('menuitem', { name: 'Web page, a folder with photos' }).click();
  await expect(window.getByText('Saved “as a page”.')).toBeVisible();
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  expect(page).toContain('A four-year-old');
  expect(page).not.toContain('Zoe');
  expect(page).toContain('Mine, and mine alone.');

  // The page itself, put in the place of ours: axe finds nothing in it either.
  await window.evaluate((html) => {
    const other = new DOMParser().parseFromString(html, 'text/html');
    document.title = other.title;
    document.body.replaceChildren(...Array.from(other.body.childNodes));
  }, page);
  expect(await findViolations(window)).toEqual([]);
});
