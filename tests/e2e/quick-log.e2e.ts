import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { emptyProgramContent } from '../../shared/model/program';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { openPage } from '../support/owl-program';

/** Chooses in the application menu, as a press of its keys would. */
async function chooseInMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    items?.find((item) => item.label === wanted)?.click();
  }, label);
}

const TODDLERS = {
  ...emptyProgramContent('2026-11-03'),
  title: 'Toddler Time',
  series: 'Toddler Time',
  kind: 'storytime' as const,
  ages: ['0-5' as const],
  branch: 'Main library',
  startTime: '10:30',
  minutes: 45,
  books: [{ title: 'Owl Moon', author: 'Jane Yolen', isbn: '' }],
};

async function addToddlers(window: Page): Promise<void> {
  await window.evaluate(async (content) => {
    const made = await globalThis.window.api.programs.create({ content });
    if (!made.ok) throw new Error(made.error.code);
  }, TODDLERS);
  await window.reload();
  await window.waitForSelector('h1');
}

test('logs in a hurry: suggestions, Enter, Esc keeps it, the rest waits in “finish these”', async ({
  launch,
}) => {
  const { app, window, close } = await launch();
  await addToddlers(window);
  const sheet = window.getByRole('dialog', { name: 'Quick log' });
  const title = sheet.getByRole('combobox', { name: 'What was it called?' });

  await chooseInMenu(app, 'Quick log');
  await expect(title).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(sheet.getByText('Give it a title; a word or two will do.')).toBeVisible();
  await window.keyboard.type('todd');
  await expect(window.getByRole('option', { name: /Toddler Time/ })).toBeVisible();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(title).toHaveValue('Toddler Time');
  await expect(
    sheet.getByText(/As last time: Storytime · Ages 0 to 5 · Main library/),
  ).toBeVisible();
  await sheet.getByRole('textbox', { name: 'How many came' }).fill('23');

  expect(await findViolations(window)).toEqual([]);

  // Esc closes and keeps what she typed.
  await window.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await chooseInMenu(app, 'Quick log');
  await expect(sheet.getByRole('textbox', { name: 'How many came' })).toHaveValue('23');
  await sheet
    .getByRole('textbox', { name: 'One thing that worked' })
    .fill('The shakers came last.');
  await window.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  await expect(window.getByText('“Toddler Time” is in your log. The rest can wait.')).toBeVisible();

  // Its facts come from the last session, its plan does not; its one line is an answer.
  const logged = await window.evaluate(async () => {
    const { api } = globalThis.window;
    const listed = await api.programs.list({});
    const waiting = listed.ok ? listed.value.find(({ isUnfinished }) => isUnfinished) : undefined;
    return api.programs.get({ id: waiting?.id ?? 'none' });
  });
  expect(logged).toMatchObject({
    ok: true,
    value: {
      program: {
        series: 'Toddler Time',
        kind: 'storytime',
        ages: ['0-5'],
        branch: 'Main library',
        startTime: '10:30',
        minutes: 45,
        attendance: { children: null, teens: null, adults: null, total: 23 },
        books: [],
        isUnfinished: true,
      },
      reflection: { answers: [{ promptId: 'what-worked', text: 'The shakers came last.' }] },
    },
  });

  // A title of her own, typed, saved with one Enter though suggestions are open; the day typed.
  await chooseInMenu(app, 'Quick log');
  await expect(title).toHaveValue('');
  await window.keyboard.type('Toddler Time: owls');
  await sheet.getByRole('button', { name: 'Leave that blank' }).click();
  await title.press('Enter');
  await expect(sheet).toBeHidden();

  await openPage(window, '#/log');
  await window.getByRole('button', { name: /Finish these: 2 programs wait/ }).click();
  await window.getByRole('button', { name: 'It is all there: Toddler Time: owls' }).click();
  await expect(window.getByRole('button', { name: /Finish these: 1 program waits/ })).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByRole('button', { name: /Finish these: 2 programs/ })).toBeVisible();
  await window.getByRole('button', { name: 'Finish Toddler Time: owls' }).click();
  await expect(window.getByLabel('What was it called?')).toHaveValue('Toddler Time: owls');
  await window.getByRole('button', { name: 'Save', exact: true }).click();
  await openPage(window, '#/log');
  await expect(window.getByRole('button', { name: /Finish these: 1 program waits/ })).toBeVisible();

  // “All the fields” takes along what stands there.
  await chooseInMenu(app, 'Quick log');
  await expect(title).toBeFocused();
  await window.keyboard.type('Slime lab');
  await sheet.getByRole('button', { name: 'Save, and add the rest' }).click();
  // The sheet has a field of the same name: the form's is meant.
  await expect(sheet).toBeHidden();
  await expect(window.getByLabel('What was it called?')).toHaveValue('Slime lab');

  // Closing the app over an open quick log loses nothing either.
  await chooseInMenu(app, 'Quick log');
  await expect(title).toBeFocused();
  await window.keyboard.type('Paws to read');
  await close();
  const again = await launch();
  await expect(again.window.getByRole('heading', { level: 1 })).toHaveText('My log');
  await chooseInMenu(again.app, 'Quick log');
  await expect(
    again.window.getByRole('dialog').getByRole('combobox', { name: 'What was it called?' }),
  ).toHaveValue('Paws to read');
});

test('keys and tray from anywhere: off at first, said plainly when refused, open the quick log', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch();
  const { app, window } = first;
  // Nobody can press keys outside the window here: what the app asks of the system is caught.
  await app.evaluate(({ globalShortcut }) => {
    const taken = new Map<string, () => void>();
    Reflect.set(globalThis, 'taken', taken);
    globalShortcut.register = (keys, press) => {
      if (keys.endsWith('+T')) return false;
      taken.set(keys, press);
      return true;
    };
    globalShortcut.unregisterAll = () => {
      taken.clear();
    };
  });
  const keysTaken = () =>
    app.evaluate(() => [...(Reflect.get(globalThis, 'taken') as Map<string, () => void>).keys()]);

  await openPage(window, '#/settings');
  await window.getByText('Keys that open it from any program').click();
  await expect(window.getByText('They are yours now.')).toBeVisible();
  expect(await keysTaken()).toEqual(['CommandOrControl+Shift+L']);
  const keys = window.getByLabel('The keys');
  await expect(keys).toHaveValue('Ctrl + Shift + L');
  await keys.press('Control+Alt+t');
  await expect(window.getByText('The system refused these keys')).toBeVisible();
  expect(await keysTaken()).toEqual([]);
  await keys.press('k');
  await expect(keys).toHaveValue('Ctrl + Alt + T');
  await keys.press('Control+Alt+j');
  await expect(keys).toHaveValue('Ctrl + Alt + J');
  await expect(window.getByText('They are yours now.')).toBeVisible();
  await expect(window.getByText('Closing the window quits the app.')).toBeVisible();

  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.minimize();
    (Reflect.get(globalThis, 'taken') as Map<string, () => void>).get('CommandOrControl+Alt+J')?.();
  });
  await expect(window.getByRole('dialog', { name: 'Quick log' })).toBeVisible();
  await window.keyboard.press('Escape');
  await window.getByText('Keys that open it from any program').click();
  await expect.poll(keysTaken).toEqual([]);
  const settings = path.join(userDataDir, 'library', 'settings.json');
  expect(JSON.parse(await readFile(settings, 'utf8'))).toMatchObject({
    settings: { log: { quickLog: { hasShortcut: false, shortcut: 'CommandOrControl+Alt+J' } } },
  });

  // The tray: shown when she asks, gone when she does not.
  await window.getByText('A small book in the tray or the menu bar').click();
  const trayOf = async () => {
    const status = await window.evaluate(() => globalThis.window.api.quickLog.status({}));
    return status.ok ? status.value : null;
  };
  await expect.poll(trayOf).toMatchObject({ tray: 'on', shortcut: 'off', isStaying: false });
  await window.getByText('A small book in the tray or the menu bar').click();
  await expect.poll(trayOf).toMatchObject({ tray: 'off' });

  // A desktop that keeps all keys starts the app so; the second start reaches the first.
  await app.evaluate(({ app: electron }) => {
    electron.emit('second-instance', {}, ['worth-sharing', '--quick-log'], '/');
  });
  await expect(window.getByRole('dialog', { name: 'Quick log' })).toBeVisible();
  const child = app.process();
  await first.close();
  // Closed means gone: nothing of it goes on out of sight.
  expect(child.exitCode).toBe(0);
});
