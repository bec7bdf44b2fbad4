import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/app-test';
import { seedLibrary } from '../support/seed-library';

test('a damaged file is put aside, said so, and the rest of the log is there', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 200);
  const folder = path.join(userDataDir, 'library', 'programs');
  await writeFile(path.join(folder, '2026-11.json'), 'not json at all');
  const { window } = await launch();
  await expect(window.getByText(/The file for .* could not be read/)).toBeVisible();
  await expect(window.getByRole('button', { name: 'Show the folder' })).toBeVisible();
  await expect(window.getByRole('heading', { name: 'October 2026' })).toBeVisible();
  const aside = (await readdir(folder)).filter((name) => name.includes('.corrupt-'));
  expect(aside).toHaveLength(1);
  expect(await readFile(path.join(folder, aside[0] ?? ''), 'utf8')).toBe('not json at all');
});

test('a library of a newer app can be read; a save says why it can’t, and keeps the words', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 5);
  const folder = path.join(userDataDir, 'library');
  await mkdir(folder, { recursive: true });
  const newer = JSON.stringify({ version: 99, writings: [], later: true });
  await writeFile(path.join(folder, 'writings.json'), newer);
  const { window } = await launch();
  await expect(window.getByText(/written by a newer Worth Sharing/)).toBeVisible();
  await expect(window.locator('[data-program]').first()).toBeVisible();

  await window.getByRole('button', { name: 'Log a program' }).first().click();
  await window.getByLabel('What was it called?').fill('Still here after it failed');
  await window.getByRole('button', { name: 'Save' }).click();
  await expect(window.getByText(/update the app to change it/)).toBeVisible();
  await expect(window.getByLabel('What was it called?')).toHaveValue('Still here after it failed');
  expect(await readFile(path.join(folder, 'writings.json'), 'utf8')).toBe(newer);
});
