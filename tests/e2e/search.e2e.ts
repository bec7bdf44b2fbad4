import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Api } from '../../shared/ipc/api';
import { emptyProgramContent } from '../../shared/model/program';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { fillLibrary } from '../support/rich-library';
import { waitForIndex } from '../support/wait-for-index';

async function addPrograms(window: Page): Promise<void> {
  const blank = emptyProgramContent('2025-03-04');
  await window.evaluate(
    async (contents) => {
      const api = Reflect.get(globalThis, 'api') as Api;
      for (const content of contents) {
        const made = await api.programs.create({ content });
        if (!made.ok) throw new Error(made.error.code);
      }
    },
    [
      { ...blank, title: 'Slime lab', kind: 'stem' as const, branch: 'Riverside', tags: ['messy'] },
      {
        ...blank,
        title: 'Paper planes',
        kind: 'stem' as const,
        heldOn: '2024-06-07',
        isStarred: true,
        attendance: { ...blank.attendance, total: 40 },
      },
      {
        ...blank,
        title: 'Knitting',
        heldOn: '2024-06-08',
        branch: 'Riverside',
        partners: 'The Dinosuar Society',
      },
    ],
  );
  await window.reload();
  await window.waitForSelector('h1');
}

test('finds words anywhere in the log, with slips, and shows where', async ({
  launch,
  userDataDir,
}) => {
  const { window, close } = await launch();
  await fillLibrary(window);
  await addPrograms(window);
  await waitForIndex(window);
  const find = window.getByRole('searchbox', { name: 'Find in my log' });
  const rows = window.locator('[data-program]');

  // Words of a reflection, marked in the row where they were found.
  await find.fill('shredded office');
  await expect(window.getByText('1 program of 5')).toBeVisible();
  await expect(window.locator('mark', { hasText: 'office' })).toBeVisible();
  await expect(window.getByText('Looking back:')).toBeVisible();

  // A slip of two letters, an author, an accent, a beginning.
  await find.fill('dinosuars boyntn');
  await expect(rows).toHaveCount(2);
  await expect(window.getByRole('heading', { name: 'Close to what you typed (2)' })).toBeVisible();
  await find.fill('barton');
  await expect(window.getByText('Books:')).toHaveCount(2);

  // What is only close comes after what was typed, and says so.
  await find.fill('dinosaur');
  await expect(window.getByText('2 programs, and 1 that come close')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Close to what you typed (1)' })).toBeVisible();
  await expect(rows.last()).toHaveText('Knitting');

  // Nothing has all of them: those that have some.
  await find.fill('slime barton');
  await expect(
    window.getByText('No program has all of these words. These have some.'),
  ).toBeVisible();
  await find.fill('xylophone');
  await expect(window.getByText('Nothing in your log fits.')).toBeVisible();
  expect(await findViolations(window)).toEqual([]);
  await window.getByRole('button', { name: 'Show all again' }).click();
  await expect(rows).toHaveCount(5);

  // What is logged now is found now, and the index lies outside of the library.
  await window.getByRole('button', { name: 'Log a program' }).first().click();
  await window.getByLabel('What was it called?').fill('Xylophone hour');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Xylophone hour');
  await window.keyboard.press('Control+l');
  await window.getByRole('link', { name: 'My log' }).first().click();
  await find.fill('xylofone');
  await expect(rows).toHaveText(['Xylophone hour']);
  await expect
    .poll(() => readdir(path.join(userDataDir, 'search-cache')).catch(() => []))
    .toEqual(['index.json']);
  expect(await readdir(path.join(userDataDir, 'library'))).not.toContain('search-cache');
  await close();

  const again = await launch();
  await waitForIndex(again.window);
  await again.window.getByRole('searchbox', { name: 'Find in my log' }).fill('trowels office');
  await expect(again.window.getByText('No program has all of these words.')).toBeVisible();
});

test('filters combine, go one by one, and Back undoes them; a search is saved, renamed, removed', async ({
  launch,
}) => {
  const { window } = await launch();
  await fillLibrary(window);
  await addPrograms(window);
  await waitForIndex(window);
  const rows = window.locator('[data-program]');
  await expect(rows).toHaveCount(5);

  await window.getByRole('button', { name: 'Filter', exact: true }).click();
  const panel = window.getByRole('dialog', { name: 'Filters' });
  await panel.getByRole('button', { name: 'STEM' }).click();
  await panel.getByRole('button', { name: /Branch or spot/ }).click();
  await window.getByRole('option', { name: 'Riverside' }).click();
  // React Aria puts the button that closes a popover for a screen reader outside of every landmark.
  const violations = await findViolations(window);
  expect(
    violations.filter((one) => !one.startsWith('region: <div style="display: contents')),
  ).toEqual([]);
  await panel.getByRole('button', { name: 'Done' }).click();
  await expect(rows).toHaveText(['Slime lab']);
  await expect(window.getByRole('button', { name: 'Filter (2)' })).toBeVisible();

  await window.getByRole('button', { name: 'Take away: STEM' }).click();
  await expect(rows).toHaveText(['Slime lab', 'Knitting']);
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(rows).toHaveText(['Slime lab']);
  await window.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(rows).toHaveCount(5);

  await window.getByRole('button', { name: 'Filter', exact: true }).click();
  await panel.getByRole('button', { name: 'Looked back on' }).click();
  await expect(rows).toHaveText(['Dinosaur dig storytime']);
  await panel.getByRole('button', { name: 'Looked back on' }).click();
  await panel.getByRole('button', { name: 'Starred' }).click();
  await panel.getByRole('button', { name: 'Done' }).click();
  await expect(rows).toHaveText(['Paper planes']);

  await window.getByRole('button', { name: 'Saved searches' }).click();
  await window.getByRole('button', { name: 'Save this search' }).click();
  await window.getByLabel('Name of this search').fill('My best');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Take away: Starred' }).click();
  await expect(rows).toHaveCount(5);
  await window.getByRole('button', { name: 'Saved searches' }).click();
  await window.getByRole('button', { name: 'Show “My best”' }).click();
  await expect(rows).toHaveText(['Paper planes']);
  await window.getByRole('button', { name: 'Saved searches' }).click();
  await window.getByRole('button', { name: 'Rename “My best”' }).click();
  await window.getByLabel('Name of this search').fill('Starred ones');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Remove “Starred ones”' }).click();
  await expect(window.getByRole('button', { name: 'Show “Starred ones”' })).toHaveCount(0);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Undo' }).click();
  await window.getByRole('button', { name: 'Saved searches' }).click();
  await expect(window.getByRole('button', { name: 'Show “Starred ones”' })).toBeVisible();
  await window.keyboard.press('Escape');

  // Order: most people first.
  await window.getByRole('button', { name: 'Take away: Starred' }).click();
  await window.getByRole('button', { name: /Order/ }).click();
  await window.getByRole('option', { name: 'Most people' }).click();
  await expect(rows.first()).toHaveText('Paper planes');
});

test('several programs at once by keyboard: tag, series, star, delete, each with undo', async ({
  launch,
}) => {
  const { window } = await launch();
  await fillLibrary(window);
  await addPrograms(window);
  const rows = window.locator('[data-program]');
  await rows.first().focus();
  await window.keyboard.press(' ');
  await window.keyboard.press('Shift+ArrowDown');
  await expect(window.getByText('2 selected')).toBeVisible();
  expect(await findViolations(window)).toEqual([]);

  await window.getByRole('button', { name: 'Add a tag' }).click();
  await window.getByRole('combobox', { name: 'Tag' }).fill('for the board');
  await window.getByRole('button', { name: 'Apply' }).click();
  await expect(window.getByText('Tagged 2 programs “for the board”.')).toBeVisible();
  await window.getByRole('button', { name: 'Add a tag' }).click();
  await window.getByRole('combobox', { name: 'Tag' }).fill('For the board');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Take it off' }).click();
  await expect(window.getByText('“For the board” taken off 2 programs.')).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(window.getByText('Undone.')).toBeVisible();
  const tagged = () =>
    window.evaluate(async () => {
      const api = Reflect.get(globalThis, 'api') as Api;
      const listed = await api.programs.list({});
      return listed.ok
        ? listed.value.filter(({ tags }) => tags.includes('for the board')).length
        : -1;
    });
  expect(await tagged()).toBe(2);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(tagged).toBe(0);

  await window.getByRole('button', { name: 'Set the series' }).click();
  await window.getByRole('combobox', { name: 'Series' }).fill('Fall nights');
  await window.getByRole('button', { name: 'Apply' }).click();
  await expect(window.getByText('2 programs put into the series “Fall nights”.')).toBeVisible();
  await window.getByRole('button', { name: 'Star', exact: true }).click();
  await expect(window.getByTitle('Starred')).toHaveCount(3);

  await rows.first().focus();
  await window.keyboard.press('Delete');
  await expect(rows).toHaveCount(3);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(rows).toHaveCount(5);

  // One key on one row: S stars it or takes its star off, Ctrl+A takes all, Escape none, D copies.
  await rows.last().focus();
  await window.keyboard.press('s');
  await expect(window.getByTitle('Starred')).toHaveCount(2);
  await window.keyboard.press('Control+a');
  await expect(window.getByText('5 selected')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByText('5 selected')).toHaveCount(0);
  await rows.first().focus();
  await window.keyboard.press(' ');
  await window.getByRole('button', { name: 'Put into a portfolio' }).click();
  await window.getByRole('menuitem', { name: 'A new portfolio of these' }).click();
  const countPortfolios = () =>
    window.evaluate(async () => {
      const api = Reflect.get(globalThis, 'api') as Api;
      const listed = await api.portfolios.list({});
      return listed.ok ? listed.value.length : -1;
    });
  await expect.poll(countPortfolios).toBe(1);
});
