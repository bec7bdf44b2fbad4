import path from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { fillLibrary } from '../support/rich-library';

const DAY = 86_400_000;

test('keeps what was deleted for 30 days, gives it back, and lets it go', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch();
  const { window } = first;
  const { programId } = await fillLibrary(window);
  await window.getByText('Cuentos y canciones').first().click();
  await window.getByRole('button', { name: 'Delete' }).first().click();
  await window.getByRole('link', { name: 'What you deleted is in the trash' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Trash');
  await expect(window.getByText(/Program · deleted .* · goes for good on/)).toBeVisible();
  expect(await findViolations(window)).toEqual([]);
  await window.getByRole('button', { name: 'Put back: Cuentos y canciones' }).click();
  await expect(window.getByText('The trash is empty')).toBeVisible();
  await window.getByRole('link', { name: 'My log' }).first().click();
  await expect(window.getByText('Cuentos y canciones').first()).toBeVisible();

  // For good, after one question.
  await window.getByText('Cuentos y canciones').first().click();
  await window.getByRole('button', { name: 'Delete' }).first().click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('My log');
  await window.evaluate(() => {
    globalThis.location.hash = '#/trash';
  });
  await window.getByRole('button', { name: 'Delete now: Cuentos y canciones' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await window.getByRole('button', { name: 'Delete now: Cuentos y canciones' }).click();
  await window.getByRole('button', { name: 'Delete for good' }).click();
  await expect(window.getByText('The trash is empty')).toBeVisible();
  const october = path.join(userDataDir, 'library', 'programs', '2026-10.json');
  expect(await readFile(october, 'utf8')).not.toContain('Cuentos');

  // What has lain there for more than 30 days goes at the next start.
  await window.evaluate(async (id) => {
    const api = Reflect.get(globalThis, 'api') as {
      programs: { remove: (request: { ids: string[] }) => Promise<unknown> };
    };
    await api.programs.remove({ ids: [id] });
  }, programId);
  await first.close();
  const month = path.join(userDataDir, 'library', 'programs', '2026-11.json');
  const text = await readFile(month, 'utf8');
  const old = new Date(Date.now() - 31 * DAY).toISOString();
  await writeFile(month, text.replace(/"deletedAt":"[^"]+"/, `"deletedAt":"${old}"`));
  const second = await launch();
  await expect(async () => {
    expect(await readFile(month, 'utf8')).not.toContain('Dinosaur');
  }).toPass({ timeout: 10_000 });
  await second.window.evaluate(() => {
    globalThis.location.hash = '#/trash';
  });
  await expect(second.window.getByText('The trash is empty')).toBeVisible();
});
