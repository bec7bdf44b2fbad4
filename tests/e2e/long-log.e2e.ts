import type { Page } from '@playwright/test';
import type { Api } from '../../shared/ipc/api';
import { expect, test } from '../support/app-test';
import { seedLibrary } from '../support/seed-library';

test('10,000 programs: only the lines in sight are drawn, all of them are reached and found', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 10_000);
  const { window } = await launch();
  await expect(window.getByText('10,000 programs', { exact: true })).toBeVisible();
  const rows = window.locator('[data-program]');
  expect(await rows.count()).toBeLessThan(60);

  await rows.first().focus();
  await window.keyboard.press('End');
  await expect(window.locator('[data-program="seed-9999"]')).toBeFocused();
  expect(await rows.count()).toBeLessThan(60);
  await window.keyboard.press('ArrowUp');
  await expect(window.locator('[data-program="seed-9998"]')).toBeFocused();
  await window.keyboard.press('Home');
  await expect(window.locator('[data-program="seed-0"]')).toBeFocused();

  // Scrolled through by wheel, every frame has rows in sight.
  const blanks = await window.evaluate(async () => {
    const list = document.querySelector('[role="list"][aria-label^="Programs"]')?.parentElement;
    if (list === null || list === undefined) return -1;
    let blank = 0;
    for (let step = 0; step < 60; step += 1) {
      list.scrollTop += 900;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const box = list.getBoundingClientRect();
      const seen = document.elementFromPoint(box.left + 120, box.top + box.height / 2);
      if (seen?.closest('[role="listitem"]') === null) blank += 1;
    }
    return blank;
  });
  expect(blanks).toBe(0);

  // Into a program and back by keyboard: the log is where she left it.
  await rows.first().focus();
  await window.keyboard.press('Home');
  await expect(window.locator('[data-program="seed-0"]')).toBeFocused();
  await window.keyboard.press('PageDown');
  await window.keyboard.press('PageDown');
  await window.keyboard.press('PageDown');
  await expect(window.locator('[data-program="seed-24"]')).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Dinosaur storytime 24');
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(window.locator('[data-program="seed-24"]')).toBeInViewport();

  await window.getByRole('searchbox', { name: 'Find in my log' }).fill('slime 9996');
  await expect(window.getByText('1 program of 10,000')).toBeVisible();
  await expect(window.locator('[data-program="seed-9996"]')).toBeVisible();
  await window.getByRole('searchbox', { name: 'Find in my log' }).fill('zzz nothing');
  await expect(window.getByText('Nothing in your log fits.')).toBeVisible();
  await window.getByRole('button', { name: 'Show all again' }).click();
  await expect(window.getByText('10,000 programs', { exact: true })).toBeVisible();
});

/** Notes every progress that is shown, however short, and presses a button in it as soon as it is there. */
async function followWork(window: Page, pressed = ''): Promise<void> {
  await window.evaluate((name) => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'seenWork', seen);
    const look = (): void => {
      const bar = document.querySelector('[role="progressbar"]');
      if (bar === null) return;
      seen.push(bar.textContent);
      const buttons = [...(bar.closest('[role="status"]')?.querySelectorAll('button') ?? [])];
      if (name !== '') buttons.find((one) => one.textContent === name)?.click();
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  }, pressed);
}

function seenWork(window: Page): Promise<string[]> {
  return window.evaluate(() => Reflect.get(globalThis, 'seenWork') as string[]);
}

test('10,000 programs get a tag at once, with its progress in sight, and lose it again', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 10_000);
  const { window, close } = await launch();
  await expect(window.getByText('10,000 programs', { exact: true })).toBeVisible();
  await window.locator('[data-program]').first().focus();
  await window.keyboard.press('Control+a');
  await expect(window.getByText('10,000 selected')).toBeVisible();

  const giveTag = async (tag: string): Promise<void> => {
    await window.getByRole('button', { name: 'Add a tag' }).click();
    await window.getByRole('combobox', { name: 'Tag' }).fill(tag);
    await window.getByRole('button', { name: 'Apply' }).click();
  };
  const count = (tag: string) =>
    window.evaluate(async (wanted) => {
      const api = Reflect.get(globalThis, 'api') as Api;
      const listed = await api.programs.list({});
      return listed.ok ? listed.value.filter(({ tags }) => tags.includes(wanted)).length : -1;
    }, tag);

  await followWork(window);
  await giveTag('summer');
  await expect(window.getByText('Tagged 10,000 programs “summer”.')).toBeVisible();
  expect(await count('summer')).toBe(10_000);
  expect(await seenWork(window)).toContain('Changing 10,000 programs');
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText('Undone.')).toBeVisible();
  expect(await count('summer')).toBe(0);

  // Stopped half-way: what is done stays done, is told, and can be undone as well.
  await followWork(window, 'Stop');
  await giveTag('autumn');
  const told = window.getByText(/^Stopped\. Tagged [\d,]+ programs “autumn”\.$/);
  await expect(told).toBeVisible();
  const tagged = await count('autumn');
  expect(tagged).toBeGreaterThan(0);
  expect(tagged).toBeLessThan(10_000);
  await expect(told).toContainText(`Tagged ${tagged.toLocaleString('en-US')} programs`);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText('Undone.')).toBeVisible();
  await close();

  const again = await launch();
  await expect(again.window.getByText('10,000 programs', { exact: true })).toBeVisible();
  await again.window.getByRole('searchbox', { name: 'Find in my log' }).fill('autumn');
  await expect(again.window.getByText('Nothing in your log fits.')).toBeVisible();
});

test('in the smallest window, programs stay in sight while several are chosen', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 200);
  const { app, window } = await launch();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.isVisible())
      ?.setContentSize(900, 600);
  });
  await expect.poll(() => window.evaluate(() => globalThis.innerHeight)).toBe(600);
  const rows = window.locator('[data-program]');
  await rows.first().focus();
  await window.keyboard.press('Control+a');
  await expect(window.getByText('200 selected')).toBeVisible();
  const inSight = () =>
    rows.evaluateAll((all) => {
      const list = all[0]?.closest('[role="list"]')?.parentElement?.getBoundingClientRect();
      if (list === undefined) return 0;
      const boxes = all.map((row) => row.getBoundingClientRect());
      return boxes.filter(({ top, bottom }) => top >= list.top && bottom <= list.bottom).length;
    });
  await expect.poll(inSight).toBeGreaterThanOrEqual(3);
});
