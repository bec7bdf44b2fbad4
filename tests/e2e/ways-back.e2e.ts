import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-test';
import { fillLibrary } from '../support/rich-library';
import { findViolations } from '../support/find-violations';

async function openForm(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Log a program' }).first().click();
  await expect(window.getByLabel('What was it called?')).toBeVisible();
}

const undo = (window: Page) => window.getByRole('button', { name: 'Undo' }).last();

test('what is taken away while typing comes back: a row, a put-away draft, rows of a grid', async ({
  launch,
}) => {
  const { window } = await launch();
  await openForm(window);
  await window.getByLabel('What was it called?').fill('Owl evening');
  await window.getByRole('button', { name: /Books, songs/ }).click();
  for (const [index, title] of ['Owl Babies', 'Little Owl Lost'].entries()) {
    await window.getByRole('button', { name: 'Add a book' }).click();
    await window.getByLabel(`Title, row ${String(index + 1)}`).fill(title);
  }
  await window.getByRole('button', { name: 'Take away, row 1' }).click();
  await expect(window.getByLabel('Title, row 1')).toHaveValue('Little Owl Lost');
  await window.getByLabel('Title, row 1').fill('Little Owl Lost and Found');
  await undo(window).click();
  await expect(window.getByLabel('Title, row 1')).toHaveValue('Owl Babies');
  await expect(window.getByLabel('Title, row 2')).toHaveValue('Little Owl Lost and Found');

  // The draft that she came back to, put away by a slip.
  await window.getByRole('button', { name: 'Cancel' }).click();
  await window.getByRole('button', { name: 'Go on with it' }).click();
  await window.getByRole('button', { name: 'Start fresh' }).click();
  await expect(window.getByLabel('What was it called?')).toHaveValue('');
  await undo(window).click();
  await expect(window.getByLabel('What was it called?')).toHaveValue('Owl evening');
  // And once more, with the form closed before she thinks better of it.
  await window.getByRole('button', { name: 'Start fresh' }).click();
  await window.getByRole('button', { name: 'Cancel' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('My log');
  await undo(window).click();
  await openForm(window);
  await expect(window.getByLabel('What was it called?')).toHaveValue('Owl evening');
  await window.getByRole('button', { name: /Books, songs/ }).click();
  await expect(window.getByLabel('Title, row 1')).toHaveValue('Owl Babies');

  // Several sessions: heads that she typed are not lost to fewer days.
  await window.evaluate(() => {
    globalThis.location.hash = '#/log-several';
  });
  await window.getByRole('combobox', { name: 'Which series?' }).fill('Owls');
  const grid = window.getByRole('table', { name: 'Sessions' });
  await grid.getByLabel('In all, row 1').fill('12');
  await window.getByRole('button', { name: 'Add a row' }).click();
  await grid.getByLabel('In all, row 2').fill('9');
  await window.getByLabel('How many', { exact: true }).fill('1');
  await window.getByRole('button', { name: 'Fill in the days' }).click();
  await expect(grid.getByLabel('In all, row 2')).toHaveCount(0);
  await undo(window).click();
  await expect(grid.getByLabel('In all, row 2')).toHaveValue('9');
  await window.getByRole('button', { name: 'Take away row 1' }).click();
  await expect(grid.getByLabel('In all, row 1')).toHaveValue('9');
  await undo(window).click();
  await expect(grid.getByLabel('In all, row 1')).toHaveValue('12');
});

test('a share that was taken back waits in the trash, over a restart too, and comes back', async ({
  launch,
}) => {
  const first = await launch();
  await fillLibrary(first.window);
  const toLedger = (window: Page) =>
    window.evaluate(() => {
      globalThis.location.hash = '#/shares';
    });
  await toLedger(first.window);
  await first.window.getByRole('button', { name: 'Note something you shared' }).click();
  await first.window.getByLabel('What was it about?').fill('Owls at the staff meeting');
  const program = first.window.getByRole('combobox', { name: 'From which program' });
  await program.fill('cuentos');
  await expect(first.window.getByRole('option', { name: /^Cuentos y canciones/ })).toBeVisible();
  await first.window.keyboard.press('ArrowDown');
  await first.window.keyboard.press('Enter');
  await expect(program).toHaveValue(/^Cuentos y canciones · /);
  await first.window.getByRole('button', { name: 'Note it' }).click();
  const line = (window: Page) => window.getByRole('article', { name: 'Owls at the staff meeting' });
  await line(first.window).getByRole('button', { name: 'Take back' }).click();
  await expect(line(first.window)).toHaveCount(0);
  await expect(
    first.window.getByText('Taken back. It waits in the trash for 30 days.'),
  ).toBeVisible();
  await first.close();

  const { window } = await launch();
  await toLedger(window);
  await expect(window.getByRole('button', { name: 'Note something you shared' })).toBeVisible();
  await expect(line(window)).toHaveCount(0);
  await window.getByRole('link', { name: 'My log' }).first().click();
  await window.getByRole('link', { name: 'What you deleted is in the trash' }).click();
  await expect(window.getByText(/Note of a share · deleted .* · goes for good on/)).toBeVisible();
  expect(await findViolations(window)).toEqual([]);
  await window.getByRole('button', { name: 'Put back: Owls at the staff meeting' }).click();
  await expect(window.getByText('The trash is empty')).toBeVisible();
  await toLedger(window);
  await expect(line(window)).toBeVisible();
  // And the program that it was about counts as shared.
  await window.getByRole('link', { name: 'My log' }).first().click();
  await window.getByRole('button', { name: 'Filter', exact: true }).click();
  await window.getByRole('button', { name: 'Shared', exact: true }).click();
  await window.getByRole('button', { name: 'Done' }).click();
  await expect(window.locator('[data-program]')).toHaveText(['Cuentos y canciones']);
});

test('an answer that she emptied comes back, in the sitting and after it', async ({ launch }) => {
  const { window } = await launch();
  await fillLibrary(window);
  await window.locator('[data-program]', { hasText: 'Dinosaur' }).click();
  await expect(window.getByText('Ask the office for its shredded paper.')).toBeVisible();
  await window.getByRole('button', { name: /^Edit this answer: What could someone else/ }).click();
  await expect(window.getByRole('textbox')).toHaveValue('Ask the office for its shredded paper.');
  await window.getByRole('textbox').fill('');
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(window.getByText(/^You emptied this answer/)).toBeVisible();
  await undo(window).click();
  await window.getByRole('button', { name: 'Next' }).click();
  await expect(window.getByRole('textbox')).toHaveValue('Ask the office for its shredded paper.');

  await window.getByRole('textbox').fill('');
  await window.getByRole('link', { name: 'My log' }).first().click();
  await window.locator('[data-program]', { hasText: 'Dinosaur' }).click();
  await expect(window.getByText('Nine of eleven families stayed after.')).toBeVisible();
  await expect(window.getByText('Ask the office for its shredded paper.')).toHaveCount(0);
  await undo(window).click();
  await expect(window.getByText('Your answer is back.')).toBeVisible();
  await expect(window.getByText('Ask the office for its shredded paper.')).toBeVisible();
});
