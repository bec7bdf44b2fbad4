import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/app-test';
import { fillLibrary } from '../support/rich-library';

test('takes the log out as a table and a journal, and the table comes back in', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  await fillLibrary(window);
  await window.evaluate(() => {
    globalThis.location.hash = '#/keep';
  });
  const table = path.join(userDataDir, 'log.csv');
  const journal = path.join(userDataDir, 'log.md');
  for (const [format, filePath] of [
    ['Table (CSV)', table],
    ['Journal (Markdown)', journal],
  ] as const) {
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, filePath);
    await window.getByRole('radio', { name: format }).click();
    await window.getByRole('button', { name: 'Save the log' }).click();
    await expect(window.getByText(`2 programs saved as ${path.basename(filePath)}.`)).toBeVisible();
  }
  expect(await readFile(journal, 'utf8')).toContain('### Dinosaur dig storytime');
  expect((await readFile(table, 'utf8')).startsWith('\ufeffTitle,Date,')).toBe(true);

  // What is still there is not added twice; what was deleted comes back with its answers.
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, table);
  await window.getByRole('link', { name: 'My log' }).first().click();
  await window.getByText('Dinosaur dig storytime').first().click();
  await window.getByRole('button', { name: 'Delete' }).first().click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('My log');
  await window.evaluate(() => {
    globalThis.location.hash = '#/import';
  });
  await window.getByRole('button', { name: 'Choose a file' }).click();
  await expect(window.getByText('This is an export of Worth Sharing')).toBeVisible();
  await window.getByRole('button', { name: 'Bring in 1 program' }).click();
  await window.getByRole('button', { name: 'See my log' }).click();
  await window.getByText('Dinosaur dig storytime').first().click();
  await expect(window.getByText('Nine of eleven families stayed after.').first()).toBeVisible();
});
