import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { fillLibrary } from '../support/rich-library';

async function answerDialogs(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog, app: electron }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    // The test starts it again itself.
    electron.relaunch = () => undefined;
  }, filePath);
}

/** Every file of the library but its daily back-ups, by name. */
async function readLibrary(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const name = path.relative(folder, path.join(entry.parentPath, entry.name));
    if (!entry.isFile() || name.startsWith('backups')) continue;
    files[name] = await readFile(path.join(folder, name), 'latin1');
  }
  return files;
}

test('saves everything as one zip, and brings every byte back after it was changed', async ({
  launch,
  userDataDir,
}) => {
  const folder = path.join(userDataDir, 'library');
  const zip = path.join(userDataDir, 'my back-up.zip');
  const first = await launch();
  await fillLibrary(first.window);
  await first.window.evaluate(() => {
    globalThis.location.hash = '#/keep';
  });
  await expect(first.window.getByRole('heading', { level: 1 })).toHaveText('Keep and move');
  await answerDialogs(first.app, zip);
  await first.window.getByRole('button', { name: 'Save a full back-up' }).click();
  await expect(first.window.getByText('my back-up.zip holds your whole library')).toBeVisible();
  await first.close();
  const before = await readLibrary(folder);
  expect(Object.keys(before).length).toBeGreaterThan(2);

  const second = await launch();
  const { window } = second;
  await window.getByText('Cuentos y canciones').first().click();
  await window.getByRole('button', { name: 'Delete' }).first().click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('My log');
  await window.evaluate(() => {
    globalThis.location.hash = '#/keep';
  });
  await answerDialogs(second.app, zip);
  await window.getByRole('button', { name: 'Choose a back-up file' }).click();
  const sheet = window.getByRole('dialog', { name: 'What this back-up holds' });
  await expect(sheet.getByRole('row', { name: 'Programs 2 1' })).toBeVisible();
  await expect(sheet.getByRole('row', { name: 'In the trash 0 1' })).toBeVisible();
  expect(await findViolations(window)).toEqual([]);
  const closed = second.app.waitForEvent('close');
  await sheet.getByRole('button', { name: 'Restore it' }).click();
  await closed;

  const third = await launch();
  await expect(third.window.getByText('Your library was restored.')).toBeVisible();
  await expect(third.window.getByText('Cuentos y canciones').first()).toBeVisible();
  await third.window.getByRole('button', { name: 'Restore another' }).click();
  await expect(
    third.window.getByText('Your library as it was before you restored', { exact: false }),
  ).toBeVisible();
  await third.close();
  expect(await readLibrary(folder)).toEqual(before);
});

test('goes back to one of the ten days, and refuses what is no back-up', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  await fillLibrary(window);
  await answerDialogs(app, path.join(userDataDir, 'library', 'writings.json'));
  await window.evaluate(() => {
    globalThis.location.hash = '#/keep';
  });
  await window.getByRole('button', { name: 'Choose a back-up file' }).click();
  await expect(window.getByText('It is no back-up of Worth Sharing.')).toBeVisible();
  await window.getByRole('button', { name: /^Look inside: Back-up of/ }).click();
  const sheet = window.getByRole('dialog', { name: 'What this back-up holds' });
  await expect(sheet.getByText('stay as they are').first()).toBeVisible();
  await sheet.getByRole('button', { name: 'Cancel' }).click();
  await expect(sheet).toHaveCount(0);
});
