import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { dropFile, openImportPage } from '../support/import-page';
import { readClipboard } from '../support/read-clipboard';

const timberland = path.resolve(__dirname, '..', 'fixtures', 'timberland-2021-programs.csv');

/** Answers the next open dialogs with these paths; an empty list is Cancel. */
async function answerDialog(app: ElectronApplication, filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: paths.length === 0, filePaths: paths });
  }, filePaths);
}

test('imports the Timberland file, adds nothing twice, undoes, and brings it in again', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch();
  const { window } = first;
  await openImportPage(window);

  await answerDialog(first.app, []);
  await window.getByRole('button', { name: 'Choose a file' }).click();
  await expect(window.getByRole('button', { name: 'Choose a file' })).toBeVisible();

  await answerDialog(first.app, [timberland]);
  await window.getByRole('button', { name: 'Choose a file' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Look it over');
  await expect(window.getByText('has 1,308 rows. Nothing is saved yet.')).toBeVisible();
  await expect(
    window.getByText('435 rows have no attendance number', { exact: false }),
  ).toBeVisible();
  await expect(window.getByRole('button', { name: /Event Month becomes/ })).toContainText('Month');
  await expect(window.getByText('Line 2 Raymond · 2021 · 5')).toBeVisible();
  await window.getByRole('button', { name: 'Bring in 1,308 programs' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('They are in your log');
  await expect(window.getByText('1,308 programs came in from')).toBeVisible();
  await expect(window.getByText('No line stayed out.')).toBeVisible();
  const months = await readdir(path.join(userDataDir, 'library', 'programs'));
  expect(months.filter((name) => name.endsWith('.json'))).toHaveLength(12);

  await window.getByRole('button', { name: 'See my log' }).click();
  await expect(window.getByText('1,308 programs')).toBeVisible();

  // The same file again adds nothing.
  await openImportPage(window);
  await window.getByRole('button', { name: 'Choose a file' }).click();
  await expect(
    window.getByText('Nothing new in this file · 1,308 already in your log'),
  ).toBeVisible();
  await expect(window.getByRole('button', { name: /Bring in/ })).toHaveCount(0);
  await window.getByRole('button', { name: 'Choose another file' }).click();

  // After a restart it can still be taken out with one press, and brought in again.
  await first.close();
  const second = await launch();
  const again = second.window;
  await openImportPage(again);
  await again
    .getByRole('button', { name: 'Undo the import of timberland-2021-programs.csv' })
    .click();
  await expect(again.getByText('1,308 programs taken out of your log again.')).toBeVisible();
  await expect(again.getByText('taken out again', { exact: true })).toBeVisible();
  // That can be undone as well, while the file waits in the trash.
  await again.getByRole('button', { name: 'Bring them back' }).click();
  await expect(again.getByText('taken out again', { exact: true })).toHaveCount(0);
  await again
    .getByRole('button', { name: 'Undo the import of timberland-2021-programs.csv' })
    .click();
  await expect(again.getByText('taken out again', { exact: true })).toBeVisible();
  await answerDialog(second.app, [timberland]);
  await again.getByRole('button', { name: 'Choose a file' }).click();
  await expect(again.getByRole('button', { name: 'Bring in 1,308 programs' })).toBeVisible();
});

test('lets her correct the guess of a dropped file, and says line by line what stayed out', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  await openImportPage(window);
  const text = [
    'When;Was;Leute;E-mail',
    '03/04/2021;Bilderbuchkino für Kleine;12;ana@example.org',
    '05/04/2021;"Basteln; mit',
    'Papier";X;bo@example.org',
    '31/31/2021;Spiele;7;cy@example.org',
  ].join('\r\n');
  await dropFile(window, 'straße.csv', Buffer.from(text, 'latin1'));
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Look it over');
  await expect(window.getByText('straße.csv has 3 rows.', { exact: false })).toBeVisible();
  await expect(window.getByText('Read as Windows-1252, with semicolons.')).toBeVisible();
  await expect(window.getByText('About people: never brought in')).toBeVisible();
  await expect(window.getByText('example.org')).toHaveCount(0);

  // Both readings of 03/04/2021 are possible: it asks, with what each means.
  await expect(window.getByText('How is 03/04/2021 meant?')).toBeVisible();
  const dayFirst = window.getByRole('radio', { name: 'Day first: Saturday, April 3, 2021' });
  await expect(dayFirst).toBeChecked();
  await window.getByRole('button', { name: 'Leute becomes' }).click();
  await window.getByRole('option', { name: 'Attendance, all together' }).click();
  await expect(window.getByText('12 people')).toBeVisible();
  await expect(window.getByText('“31/31/2021” is not a date.').first()).toBeVisible();
  await expect(window.getByText('2 programs will come in · 1 line stays out')).toBeVisible();

  expect(await findViolations(window)).toEqual([]);

  await window.getByRole('button', { name: 'Bring in 2 programs' }).click();
  await expect(window.getByText('1 line stayed out')).toBeVisible();
  await window.getByRole('button', { name: 'Copy the list' }).click();
  await expect(window.getByText('Copied.')).toBeVisible();
  expect((await readClipboard(app)).text).toBe('Line 5: “31/31/2021” is not a date.');
  expect(await findViolations(window)).toEqual([]);
  const stored = await readFile(
    path.join(userDataDir, 'library', 'programs', '2021-04.json'),
    'utf8',
  );
  expect(stored).toContain('Bilderbuchkino für Kleine');
  expect(stored).not.toContain('example.org');

  await window.getByRole('button', { name: 'Undo this import' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Taken out again');
  await window.getByRole('button', { name: 'See my log' }).click();
  await expect(window.getByText('Your log starts with one program')).toBeVisible();
});

test('says kindly what is wrong with a file, and goes on with the next one', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  await openImportPage(window);
  await dropFile(window, 'programs.xlsx', Buffer.from('PK\u0003\u0004 a workbook'));
  await expect(window.getByRole('alert')).toContainText(
    '“programs.xlsx” could not be read. It is damaged',
  );
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
  await dropFile(window, 'programs.xls', old);
  await expect(window.getByRole('alert')).toContainText('save it as “Excel Workbook (.xlsx)”');
  const empty = path.join(userDataDir, 'empty.csv');
  await writeFile(empty, '\n\n');
  await answerDialog(app, [empty]);
  await window.getByRole('button', { name: 'Choose a file' }).click();
  await expect(window.getByRole('alert')).toContainText('“empty.csv” is empty.');
  await answerDialog(app, [path.join(userDataDir, 'gone.csv')]);
  await window.getByRole('button', { name: 'Choose a file' }).click();
  await expect(window.getByRole('alert')).toContainText('no longer there');
  await dropFile(window, 'Stats 2019.csv', Buffer.from('Date,Program\n3/13,Story Time\n'));
  const year = window.getByRole('textbox', { name: 'Which year are the dates from?' });
  await expect(year).toHaveValue('2019');
  await year.fill('2018');
  await year.press('Enter');
  await expect(window.getByText('Tuesday, March 13, 2018')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Bring in 1 program' })).toBeVisible();
});

test('can be done by keyboard alone, and waits for her while she looks at her log', async ({
  launch,
}) => {
  const { app, window } = await launch();
  await openImportPage(window);
  await answerDialog(app, [timberland]);
  await window.getByRole('button', { name: 'Choose a file' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Look it over');
  await expect(window.getByRole('heading', { level: 1 })).toBeFocused();

  const leaveOut = window.getByRole('checkbox', { name: /Leave out 109/ });
  await leaveOut.focus();
  await window.keyboard.press('Space');
  await expect(window.getByText('1,199 programs will come in · 109 lines stay out')).toBeVisible();
  const category = window.getByRole('button', { name: /Category becomes/ });
  await category.focus();
  await window.keyboard.press('Enter');
  await window.keyboard.type('Ta');
  await window.keyboard.press('Enter');
  await expect(
    window.getByText('Choose which column holds the title', { exact: false }),
  ).toBeVisible();
  await category.focus();
  await window.keyboard.press('Enter');
  await window.keyboard.type('Kind');
  await window.keyboard.press('Enter');

  await window.getByRole('link', { name: 'My log' }).first().click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('My log');
  await window.getByRole('button', { name: 'Import a file' }).click();
  await window.getByRole('button', { name: 'Bring in 1,199 programs' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('They are in your log');
  await expect(window.getByText('109 lines stayed out')).toBeVisible();
});
