import type { ElectronApplication, Page } from '@playwright/test';
import { emptyProgramContent } from '../../shared/model/program';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { openPage } from '../support/owl-program';

async function copy(app: ElectronApplication, text: string): Promise<void> {
  await app.evaluate(async ({ clipboard }, copied) => {
    await clipboard.writeText(copied);
  }, text);
}

/** What is saved of a program, by its title. */
const savedAs = (window: Page, title: string) =>
  window.evaluate(async (wanted) => {
    const { api } = globalThis.window;
    const listed = await api.programs.list({});
    const ids = listed.ok
      ? listed.value.filter((one) => one.title === wanted).map(({ id }) => id)
      : [];
    const got = await api.programs.getMany({ ids });
    return got.ok ? got.value.map(({ program }) => program) : [];
  }, title);

test('the form holds all that a program is, shows what she chooses, and the page shows it all', async ({
  launch,
}) => {
  const { app, window, close } = await launch();
  await openPage(window, '#/program-form');
  const fold = (name: string | RegExp) => window.getByRole('button', { name });
  const box = (name: string) => window.getByRole('textbox', { name, exact: true });

  // At first it is short; what she never uses stays out of sight.
  await expect(fold('What it took')).toHaveCount(0);
  await window.getByRole('button', { name: 'Choose what the form shows' }).click();
  expect(await findViolations(window)).toEqual([]);
  await window.getByRole('button', { name: 'Show everything' }).click();
  await window.keyboard.press('Escape');
  await expect(fold('What it took')).toBeVisible();

  await window.getByLabel('What was it called?').fill('Dinosaur dig');
  await window.getByRole('group', { name: 'Began at' }).getByRole('spinbutton').first().focus();
  await window.keyboard.type('1030AM');
  await box('Minutes').fill('45');
  await fold(/How many came/).click();
  await box('Children').fill('14');
  await box('Of these, online').fill('20');
  await box('Views of a recording').fill('40');
  await expect(window.getByText('That is more online than in all.')).toBeVisible();
  await box('Of these, online').fill('5');

  // A running order: Enter adds a row, Alt and an arrow moves it, so does dragging.
  await fold('What we did').click();
  await window.getByRole('button', { name: 'Add a step' }).click();
  await window.keyboard.type('Hello song');
  await window.keyboard.press('Enter');
  await expect(box('What, row 2')).toBeFocused();
  await window.keyboard.type('The dig');
  await window.keyboard.press('Enter');
  await expect(box('What, row 3')).toBeFocused();
  await window.keyboard.type('Goodbye song');
  await box('How it went, row 1').fill('Slower worked.');
  await box('What, row 2').focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect(window.getByText('Now step 1 of 3.')).toBeAttached();
  await expect(box('What, row 1')).toBeFocused();
  await expect(box('What, row 1')).toHaveValue('The dig');
  await window.getByTitle('Drag to move').first().dragTo(box('What, row 3'));
  await expect(box('What, row 3')).toHaveValue('The dig');
  await expect(box('How it went, row 1')).toHaveValue('Slower worked.');

  // A pasted list of books becomes rows.
  await fold('Books, songs, materials').click();
  await window.getByRole('button', { name: 'Add a book' }).click();
  await copy(app, 'Dinosaur Dance! by Sandra Boynton\n2. Stand by Me, 978-1481480994\n');
  await expect(box('Title, row 1')).toBeFocused();
  await window.keyboard.press('Control+V');
  await expect(box('Author, row 1')).toHaveValue('Sandra Boynton');
  await expect(box('Title, row 2')).toHaveValue('Stand by Me');
  await expect(box('ISBN, row 2')).toHaveValue('978-1481480994');

  await fold('What came of it').click();
  await window.getByRole('button', { name: 'Singing' }).click();
  await window.getByRole('button', { name: 'Confidence' }).click();
  await box('Stayed after').fill('0');
  await box('Borrowed').fill('6');
  await box('What someone said').fill('She sat for a whole book.');
  await fold('What it took').click();
  await box('Partners').fill('Riverside Preschool');
  await box('Staff').fill('2');
  await box('Cost').fill('12.5');
  await fold(/Where the idea came from/).click();
  await window.getByRole('button', { name: 'Add a link' }).click();
  await box('What it is, row 1').fill('The post');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('A link needs its address.')).toBeVisible();
  await box('Address, row 1').fill('jbrary.com/dinosaurs');
  await window.getByRole('button', { name: 'Add a link' }).click();
  await box('Address, row 2').fill('file:///etc/passwd');
  await expect(window.getByText('Only https and mailto addresses can be opened')).toBeVisible();
  await window.getByText('Star it: one to come back to').click();
  await window.keyboard.press('Control+Enter');

  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Dinosaur dig');
  await expect(window.getByText(/10:30 AM, 45 minutes/)).toBeVisible();
  await expect(window.getByText(/5 of them online · 40 views of the recording/)).toBeVisible();
  await expect(window.getByText('Slower worked.')).toBeVisible();
  await expect(window.getByText('978-1481480994')).toBeVisible();
  await expect(window.getByRole('blockquote')).toHaveText('She sat for a whole book.');
  await expect(window.getByText('0 people stayed after · 6 things borrowed')).toBeVisible();
  await expect(window.getByText('Riverside Preschool')).toBeVisible();
  await expect(window.getByRole('link', { name: 'The post' })).toHaveAttribute(
    'href',
    'https://jbrary.com/dinosaurs',
  );
  await expect(window.getByRole('link', { name: 'file' })).toHaveCount(0);
  expect(await savedAs(window, 'Dinosaur dig')).toMatchObject([
    {
      startTime: '10:30',
      minutes: 45,
      onlineHeads: 5,
      cost: 12.5,
      isStarred: true,
      isUnfinished: false,
      runningOrder: [
        { what: 'Hello song', comment: 'Slower worked.' },
        { what: 'Goodbye song', comment: '' },
        { what: 'The dig', comment: '' },
      ],
      evidence: { stayedAfter: 0, askedAboutIt: null, borrowed: 6 },
    },
  ]);

  // Back to the short form: what has something in it stays in sight for this program, after a restart too.
  await openPage(window, '#/settings');
  await window.getByRole('button', { name: 'Back to the short form' }).click();
  await expect(window.getByRole('switch', { name: 'Running order' })).not.toBeChecked();
  await close();
  const again = (await launch()).window;
  await openPage(again, '#/program-form');
  await expect(again.getByRole('button', { name: 'What it took' })).toHaveCount(0);
  const [saved] = await savedAs(again, 'Dinosaur dig');
  await openPage(again, `#/program-form?programId=${saved?.id ?? ''}`);
  await again.getByRole('button', { name: /What it took/ }).click();
  await expect(again.getByRole('textbox', { name: 'Partners' })).toHaveValue('Riverside Preschool');
  await expect(again.getByRole('textbox', { name: 'Volunteers' })).toHaveCount(0);
});

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
