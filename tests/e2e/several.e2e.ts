import type { Page } from '@playwright/test';
import { emptyProgramContent } from '../../shared/model/program';
import { expect, test } from '../support/app-test';
import { openPage } from '../support/owl-program';
import { copy, savedAs } from '../support/saved-programs';

const addSeries = (window: Page) =>
  window.evaluate(
    async (content) => {
      for (const heldOn of ['2026-10-06', '2026-10-13', '2026-10-20']) {
        const made = await globalThis.window.api.programs.create({
          content: { ...content, heldOn },
        });
        if (!made.ok) throw new Error(made.error.code);
      }
    },
    {
      ...emptyProgramContent('2026-10-06'),
      title: 'Toddler Time',
      series: 'Toddler Time',
      kind: 'storytime' as const,
      branch: 'Main library',
      whatWeDid: 'Two books and a dig.',
      attendance: { children: 12, teens: null, adults: 9, total: null },
    },
  );

test('D logs the next session of a series, on its page and in the log; undo takes it out', async ({
  launch,
}) => {
  const { window } = await launch();
  await addSeries(window);
  await window.reload();
  const rows = window.locator('[data-program]');
  await expect(rows).toHaveCount(3);
  await rows.first().focus();
  await window.keyboard.press('d');
  await expect(
    window.getByText(
      '“Toddler Time” is logged for Tuesday, October 27, 2026, with its heads blank.',
    ),
  ).toBeVisible();
  await expect(rows).toHaveCount(4);
  const [next] = await savedAs(window, 'Toddler Time');
  expect(next).toMatchObject({
    heldOn: '2026-10-27',
    whatWeDid: 'Two books and a dig.',
    branch: 'Main library',
    attendance: { children: null, teens: null, adults: null, total: null },
    isUnfinished: true,
  });
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(3);

  await rows.first().press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Toddler Time');
  await window.keyboard.press('d');
  await expect(window.getByText(/^Tuesday, October 27, 2026/)).toBeVisible();
  await expect(window.getByText('Logged in a hurry.')).toBeVisible();
  await window.getByRole('button', { name: 'Log the next session (D)' }).click();
  await expect(window.getByText(/^Tuesday, November 3, 2026/)).toBeVisible();
});

test('logs several sessions at once: days by themselves, heads pasted, one undo for all', async ({
  launch,
}) => {
  const { app, window } = await launch();
  await addSeries(window);
  await window.reload();
  await openPage(window, '#/log-several');
  await expect(window.getByRole('combobox', { name: 'Which series?' })).toHaveValue('Toddler Time');
  await window.getByRole('textbox', { name: 'How many' }).fill('3');
  await window.getByRole('button', { name: 'Fill in the days' }).click();
  const cell = (name: string, row: number) => window.getByLabel(`${name}, row ${String(row)}`);
  await expect(cell('Day', 1)).toHaveValue('2026-10-27');
  await expect(cell('Day', 3)).toHaveValue('2026-11-10');

  // The keyboard goes as in a spreadsheet, and a piece of one can be pasted.
  await expect(cell('Children', 1)).toBeFocused();
  await copy(app, '12\t\t9\n0\t\tn/a\n');
  await window.keyboard.press('Control+V');
  await expect(cell('Adults', 1)).toHaveValue('9');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(cell('Children', 3)).toBeFocused();
  await window.keyboard.type('lots');
  await window.getByRole('button', { name: 'Add a row' }).click();
  await cell('Day', 4).fill('10/13/2026');
  await expect(window.getByText('One of this series is there on that day already.')).toBeVisible();
  await window.getByRole('button', { name: 'Take away row 4' }).click();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('A number, please, or leave it blank.')).toBeVisible();
  // Going away loses nothing.
  await openPage(window, '#/log');
  await expect(window.locator('[data-program]')).toHaveCount(3);
  await openPage(window, '#/log-several');
  await expect(window.getByText('This is what you were typing before.')).toBeVisible();
  await expect(cell('Adults', 1)).toHaveValue('9');
  await cell('Children', 3).fill('7');
  await window.getByRole('button', { name: 'Save 3 sessions' }).click();

  await expect(window.getByText('3 sessions are in your log.')).toBeVisible();
  await expect(window.locator('[data-program]')).toHaveCount(6);
  const saved = await savedAs(window, 'Toddler Time');
  expect(saved.slice(0, 3).map(({ heldOn, attendance }) => [heldOn, attendance])).toEqual([
    ['2026-11-10', { children: 7, teens: null, adults: null, total: null }],
    ['2026-11-03', { children: 0, teens: null, adults: null, total: null }],
    ['2026-10-27', { children: 12, teens: null, adults: 9, total: null }],
  ]);
  expect(saved[0]).toMatchObject({ kind: 'storytime', branch: 'Main library', whatWeDid: '' });
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.locator('[data-program]')).toHaveCount(3);
});
