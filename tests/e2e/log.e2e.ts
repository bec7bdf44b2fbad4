import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/app-test';

const monthFile = (userDataDir: string, month: string): string =>
  path.join(userDataDir, 'library', 'programs', `${month}.json`);

test('logs a program by keyboard, keeps it over a restart, edits, copies, deletes with undo', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch();
  let { window } = first;
  await expect(window.getByText('Your log starts with one program')).toBeVisible();
  await window.getByRole('button', { name: 'Log a program' }).first().click();

  // The title is where the typing goes; saving without one says what to do.
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Give it a title; a word or two will do.')).toBeVisible();
  await window.keyboard.type('Chuyện kể: Niños & dinosaurios');
  await window.getByRole('button', { name: /How many came/ }).click();
  await window.getByLabel('Children').fill('0');
  await window.getByLabel('Adults').fill('2');
  await window.getByRole('button', { name: /What we did/ }).click();
  await window
    .getByRole('textbox', { name: 'What we did' })
    .fill('We *stomped*.\n\n- a song\n- a dig');
  await window.getByRole('button', { name: /Where the idea came from/ }).click();
  await window.getByRole('textbox', { name: 'Where the idea came from' }).fill('a colleague');
  await window.getByRole('textbox', { name: 'Tags' }).fill('dig,');
  // Neither a tag that is only typed nor a number that the cursor still stands in may be lost.
  await window.getByRole('textbox', { name: 'Tags' }).fill('bones');
  await window.getByLabel('Teens').pressSequentially('3');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(
    'Chuyện kể: Niños & dinosaurios',
  );
  await expect(window.getByText('0 children, 3 teens, 2 adults')).toBeVisible();
  await expect(window.locator('em', { hasText: 'stomped' })).toBeVisible();

  const today = await window.evaluate(() => {
    const now = new Date();
    return `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}`;
  });
  const stored = JSON.parse(await readFile(monthFile(userDataDir, today), 'utf8')) as {
    programs: { attendance: unknown; tags: string[] }[];
  };
  expect(stored.programs).toHaveLength(1);
  expect(stored.programs[0]?.attendance).toEqual({
    children: 0,
    teens: 3,
    adults: 2,
    total: null,
  });
  expect(stored.programs[0]?.tags).toEqual(['dig', 'bones']);

  await first.close();
  window = (await launch()).window;
  const row = window.locator('[data-program]', { hasText: 'Niños' });
  await expect(row).toBeVisible();

  // Accents fold while she types in the filter.
  await window.getByRole('searchbox', { name: 'Find in my log' }).fill('ninos');
  await expect(window.getByText('1 program', { exact: true }).first()).toBeVisible();
  await row.press('Enter');
  await window.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(window.getByLabel('What was it called?')).toHaveValue(/Niños/);
  await window.getByLabel('What was it called?').fill('Niños, otra vez');
  await window.getByRole('button', { name: 'Save' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Niños, otra vez');

  await window.getByRole('button', { name: 'Ran it again' }).click();
  await expect(window.getByText('Copied from last time.')).toBeVisible();
  await window.getByRole('button', { name: 'Save' }).click();
  await window.getByRole('link', { name: 'My log' }).first().click();
  await expect(window.locator('[data-program]')).toHaveCount(2);

  await window.locator('[data-program]').first().focus();
  await window.keyboard.press('Delete');
  await expect(window.locator('[data-program]')).toHaveCount(1);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.locator('[data-program]')).toHaveCount(2);
});

test('a half-filled form survives a crash of the window and a restart', async ({ launch }) => {
  const first = await launch();
  await first.window.getByRole('button', { name: 'Log a program' }).first().click();
  await first.window.getByLabel('What was it called?').fill('Puppets before the fire drill');
  await expect(first.window.getByText('What you typed is kept')).toBeVisible();

  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect
    .poll(async () =>
      first.app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        if (contents === undefined || contents.isCrashed() || contents.isLoading()) return '';
        return contents.getTitle();
      }),
    )
    .toContain('Log a program');
  await first.close();

  const { window } = await launch();
  await expect(window.getByText('You began to log “Puppets before the fire drill”.')).toBeVisible();
  await window.getByRole('button', { name: 'Go on with it' }).click();
  await expect(window.getByLabel('What was it called?')).toHaveValue(
    'Puppets before the fire drill',
  );
  await window.getByRole('button', { name: 'Save' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(
    'Puppets before the fire drill',
  );
  await window.getByRole('link', { name: 'My log' }).first().click();
  await expect(window.getByText('You began to log')).toHaveCount(0);
});
