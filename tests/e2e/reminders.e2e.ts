import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../support/app-test';

/** The computer wakes: the app looks whether a reminder is due. */
const wake = (app: ElectronApplication): Promise<boolean> =>
  app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));

/** Nobody can press the system's notification here: what it would show is caught, and pressed. */
async function catchNotifications(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Notification }) => {
    const caught: Electron.Notification[] = [];
    Reflect.set(globalThis, 'caught', caught);
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      caught.push(this);
    };
  });
}

const titlesOf = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() =>
    (Reflect.get(globalThis, 'caught') as Electron.Notification[]).map(({ title }) => title),
  );

test('reminders are off until she asks, come once a day, open the form, and can be put off', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  await catchNotifications(app);
  await wake(app);
  expect(await titlesOf(app)).toEqual([]);

  await window.getByRole('link', { name: 'Settings' }).click();
  await window.getByText('Remind me to look back').click();
  await expect(window.getByText('Choose at least one day, or none will come.')).toBeVisible();
  const weekday = await window.evaluate(() =>
    new Date().toLocaleDateString('en-US', { weekday: 'long' }),
  );
  await window.getByRole('button', { name: weekday }).click();
  const hour = window.getByRole('group', { name: 'After' }).getByRole('spinbutton');
  await hour.first().focus();
  await window.keyboard.type('1200AM');
  await expect
    .poll(async () => {
      const settings = path.join(userDataDir, 'library', 'settings.json');
      return (JSON.parse(await readFile(settings, 'utf8')) as { settings: unknown }).settings;
    })
    .toMatchObject({ reminders: { isOn: true, after: '00:00' } });

  // The file is there a moment before the app goes by it: a save is on the disk first.
  await expect
    .poll(async () => {
      await wake(app);
      return titlesOf(app);
    })
    .toEqual(['A program today?']);
  await wake(app);
  await wake(app);
  expect(await titlesOf(app)).toEqual(['A program today?']);

  await app.evaluate(() => {
    (Reflect.get(globalThis, 'caught') as Electron.Notification[])[0]?.emit('click');
  });
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Log a program');
  await window.getByRole('button', { name: 'Remind me in an hour' }).click();
  const memory = path.join(userDataDir, 'reminders.json');
  await expect.poll(() => readFile(memory, 'utf8')).toMatch(/"snoozedUntil":"\d{4}-.*Z"/);
  await wake(app);
  expect(await titlesOf(app)).toHaveLength(1);
});
