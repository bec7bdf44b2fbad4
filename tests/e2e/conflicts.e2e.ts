import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { fillLibrary } from '../support/rich-library';

test('shows the second copy of a sync program side by side, and takes field by field', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  await fillLibrary(window);
  const programs = path.join(userDataDir, 'library', 'programs');
  const text = await readFile(path.join(programs, '2026-11.json'), 'utf8');
  const copy = text
    .replace('Dinosaur dig storytime', 'Dinosaur digging')
    .replace('"ideaFrom":"Jbrary"', '"ideaFrom":"A colleague"');
  expect(copy).not.toBe(text);
  // The running app finds it when she comes back to the window.
  await writeFile(path.join(programs, '2026-11 (conflicted copy).json'), copy);
  await app.evaluate(({ app: electron, BrowserWindow }) => {
    electron.emit('browser-window-focus', {}, BrowserWindow.getAllWindows()[0]);
  });
  await window.getByRole('button', { name: 'Compare the two' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Two versions');
  await expect(window.getByText('2 fields differ')).toBeVisible();
  expect(await findViolations(window)).toEqual([]);
  await window.getByRole('radio', { name: /^Title: In the copy/ }).check();
  await window.getByRole('radio', { name: /^Idea from: In your library/ }).check();
  await window.getByRole('button', { name: 'Save these choices' }).click();
  await expect(window.getByText('Nothing to compare')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Compare the two' })).toHaveCount(0);
  const merged = await readFile(path.join(programs, '2026-11.json'), 'utf8');
  expect(merged).toContain('Dinosaur digging');
  expect(merged).toContain('"ideaFrom":"Jbrary"');
  expect(await readdir(programs)).not.toContain('2026-11 (conflicted copy).json');
  const kept = path.join(userDataDir, 'library', 'backups', 'conflicts');
  const files = await Promise.all(
    (await readdir(kept)).map((name) => readFile(path.join(kept, name), 'utf8')),
  );
  expect(files.some((file) => file.includes('A colleague'))).toBe(true);
  expect(files.some((file) => file.includes('Dinosaur dig storytime'))).toBe(true);
});

test('shows what she typed beside what another computer saved meanwhile', async ({
  launch,
  userDataDir,
}) => {
  const { window } = await launch();
  const { programId } = await fillLibrary(window);
  await window.evaluate((id) => {
    globalThis.location.hash = `#/program-form?programId=${id}`;
  }, programId);
  await window.getByRole('textbox', { name: /^What was it called|^Title/ }).fill('Typed here');
  const month = path.join(userDataDir, 'library', 'programs', '2026-11.json');
  const text = await readFile(month, 'utf8');
  const later = text
    .replace('Dinosaur dig storytime', 'Saved elsewhere')
    .replace(/("updatedAt":")[^"]+/, '$12026-12-01T10:00:00.000Z');
  await writeFile(month, later);
  await window.keyboard.press('Control+Enter');
  await window.getByRole('button', { name: 'Compare the two' }).click();
  await expect(window.getByRole('radio', { name: 'Title: What you typed' })).toBeChecked();
  await expect(window.getByRole('group', { name: 'Title' })).toContainText('Saved elsewhere');
  await window.getByRole('button', { name: 'Save these choices' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Typed here');
  // What was not taken is in the trash.
  await window.evaluate(() => {
    globalThis.location.hash = '#/trash';
  });
  await expect(window.getByRole('button', { name: 'Put back: Saved elsewhere' })).toBeVisible();
});
