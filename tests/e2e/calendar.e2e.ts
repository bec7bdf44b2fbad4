import type { Api } from '../../shared/ipc/api';
import { emptyProgramContent } from '../../shared/model/program';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { fillLibrary } from '../support/rich-library';

test('the log as a calendar: programs on their day, by keyboard, and a program logged on a day', async ({
  launch,
}) => {
  const { window, close } = await launch();
  await fillLibrary(window);
  const total = {
    ...emptyProgramContent('2026-11-01'),
    title: 'Totals of November',
    heldOnPrecision: 'month' as const,
    sessions: 12,
  };
  await window.evaluate(async (content) => {
    const api = Reflect.get(globalThis, 'api') as Api;
    await api.programs.create({ content });
    location.hash = '#/log?month=2026-11';
  }, total);
  await window.reload();
  await window.waitForSelector('h1');
  await window.getByRole('link', { name: 'Calendar' }).click();
  await expect(window.getByRole('heading', { name: 'November 2026' })).toBeVisible();
  await expect(
    window.getByText('2 programs · 13 sessions · 25 people, not counted in 1 program'),
  ).toBeVisible();
  const cell = (day: string) =>
    window.getByRole('gridcell').filter({ has: window.locator(`[data-day="${day}"]`) });
  await expect(cell('2026-11-17').getByRole('link')).toHaveText('Dinosaur dig storytime');
  await expect(cell('2026-11-01').getByRole('link')).toHaveCount(0);
  await expect(window.getByRole('heading', { name: 'Known by the month only' })).toBeVisible();
  expect(await findViolations(window)).toEqual([]);

  // Arrows go from day to day, over the end of a month too.
  await window.locator('[data-day="2026-11-17"]').focus();
  await window.keyboard.press('ArrowRight');
  await expect(window.locator('[data-day="2026-11-18"]')).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Home');
  await expect(window.locator('[data-day="2026-11-22"]')).toBeFocused();
  await window.keyboard.press('PageUp');
  await expect(window.getByRole('heading', { name: 'October 2026' })).toBeVisible();
  await expect(window.locator('[data-day="2026-10-22"]')).toBeFocused();
  await expect(window.getByText('Cuentos y canciones')).toBeVisible();
  await window.keyboard.press('Enter');
  await window.getByLabel('What was it called?').fill('Bat night');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Bat night');
  await expect(window.getByText('Thursday, October 22, 2026')).toBeVisible();
  await close();

  // The view is remembered.
  const again = await launch();
  await expect(again.window.getByRole('grid')).toBeVisible();
  await again.window.getByRole('link', { name: 'List', exact: true }).click();
  await expect(again.window.locator('[data-program]')).toHaveCount(4);
});
