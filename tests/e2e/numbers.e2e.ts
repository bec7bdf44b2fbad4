import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Api } from '../../shared/ipc/api';
import { emptyProgramContent, type ProgramContent } from '../../shared/model/program';
import { readPdf } from '../integration/exports/read-pdf';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { readClipboard } from '../support/read-clipboard';
import { readClipboardPicture } from '../support/read-clipboard-picture';
import { seedLibrary } from '../support/seed-library';

const heads = (total: number | null) => ({ children: null, teens: null, adults: null, total });

function program(title: string, heldOn: string, rest: Partial<ProgramContent>): ProgramContent {
  return { ...emptyProgramContent(heldOn), title, kind: 'storytime', ...rest };
}

const SLIME = program('Slime lab', '2026-03-04', {
  kind: 'stem',
  ages: ['6-11'],
  place: 'onsite',
  branch: 'Main',
  onlineHeads: 5,
  attendance: heads(15),
});
const story = (heldOn: string, children: number) =>
  program('Storytime', heldOn, {
    series: 'storytime',
    ages: ['0-5'],
    place: 'onsite',
    branch: 'Eastside',
    attendance: { ...heads(null), children },
  });

const PROGRAMS = [
  SLIME,
  story('2026-03-05', 7),
  story('2026-03-12', 9),
  story('2025-03-06', 4),
  program('Paws to read', '2026-08-01', { ages: ['0-5', '6-11'], attendance: heads(6) }),
  program('Chess one', '2026-04-02', { ages: [], place: 'onsite', attendance: heads(2) }),
  program('Chess two', '2026-04-03', { ages: [], place: 'onsite', attendance: heads(3) }),
  program('Nobody counted', '2026-08-02', { ages: ['0-5'], place: 'onsite' }),
  program('Kits', '2026-09-01', { kind: 'self-directed', sessions: 67, attendance: heads(67) }),
];

async function fill(window: Page): Promise<void> {
  await window.evaluate(async (programs) => {
    const api = Reflect.get(globalThis, 'api') as Api;
    for (const content of programs) {
      const made = await api.programs.create({ content });
      if (!made.ok) throw new Error(made.error.code);
    }
  }, PROGRAMS);
  await window.reload();
  await window.waitForSelector('h1');
}

async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, filePath);
}

/** The year of the tests, whatever year it is. */
async function open2026(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Numbers' }).click();
  await window.getByRole('radio', { name: 'Other dates' }).click();
  await window.getByRole('group', { name: 'From' }).getByRole('spinbutton').first().focus();
  await window.keyboard.type('01012026');
  await window.getByRole('group', { name: 'To' }).getByRole('spinbutton').first().focus();
  await window.keyboard.type('12312026');
}

const row = (window: Page, name: string) =>
  window.getByRole('region', { name: /Sessions and attendance/ }).getByRole('row', { name });

test('counts a year as the survey asks, and puts right what spoils the totals', async ({
  launch,
}) => {
  const { window } = await launch();
  await fill(window);
  await open2026(window);

  // Maryland's example: one session in the room, 15 in all, 10 onsite and 5 virtual.
  await expect(row(window, 'Children 6–11').getByRole('cell')).toHaveText([
    '1',
    '10',
    '0',
    '0',
    '0',
    '5',
    '0',
    '0',
    '1',
    '15',
  ]);
  await expect(window.getByText('An aid, not the official form.')).toBeVisible();
  await expect(window.getByText('67 self-directed activities, 67 people took part')).toBeVisible();
  await expect(window.getByText('not counted: 1 program', { exact: true })).toBeVisible();
  await expect(window.getByText('The totals do not match yet')).toBeVisible();
  await window.getByText('Show the question numbers of Maryland’s form').click();
  await expect(row(window, 'Children 6–11').getByRole('rowheader')).toContainText('602, 612');

  // Chosen right here; and back; and again.
  const fixAge = window.getByRole('button', { name: 'Age group of Paws to read' });
  await fixAge.click();
  await window.getByRole('option', { name: 'General interest' }).click();
  await expect(fixAge).toBeHidden();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(fixAge).toBeVisible();
  await fixAge.click();
  await window.getByRole('option', { name: 'General interest' }).click();
  await window.getByRole('button', { name: 'Place of Paws to read' }).click();
  await window.getByRole('option', { name: 'In the library' }).click();
  // All of a list at once.
  await window.getByRole('button', { name: 'Age group of all 2' }).click();
  await window.getByRole('option', { name: 'Young adults 12–18' }).click();
  await expect(window.getByText('Put right in 2 programs.')).toBeVisible();
  await expect(window.getByText('Both totals match')).toBeVisible();
  await expect(row(window, 'Young adults 12–18').getByRole('cell').last()).toHaveText('5');
  await expect(row(window, 'General interest').getByRole('cell').first()).toHaveText('1');

  // What nobody counted leads to its form; coming back finds the same time.
  await window.getByRole('link', { name: 'Nobody counted' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Edit');
  await window.getByRole('link', { name: 'Numbers' }).click();
  await expect(window.getByText('Both totals match')).toBeVisible();

  await window.getByRole('button', { name: /All branches/ }).click();
  await window.getByRole('option', { name: 'Eastside' }).click();
  await expect(row(window, 'All age groups').getByRole('cell').last()).toHaveText('16');
});

test('knows fiscal years, quarters, months, and the year before', async ({ launch }) => {
  const { window } = await launch();
  await fill(window);
  await window.getByRole('link', { name: 'Settings' }).click();
  await window.getByRole('button', { name: /The library’s year starts in/ }).click();
  await window.getByRole('option', { name: 'July' }).click();
  await expect(
    window.getByText(/This year is then FY \d{4} \(July \d{4} to June \d{4}\)/),
  ).toBeVisible();

  await window.getByRole('link', { name: 'Numbers' }).click();
  await window.getByRole('button', { name: /^FY / }).click();
  await window.getByRole('option', { name: 'FY 2026 (July 2025 to June 2026)' }).click();
  await expect(row(window, 'All age groups').getByRole('cell').last()).toHaveText('36');
  await expect(
    window.getByText('36 people came from July 1, 2025 to June 30, 2026', { exact: false }),
  ).toBeVisible();
  await window.getByRole('button', { name: 'The one before' }).click();
  await expect(row(window, 'All age groups').getByRole('cell').last()).toHaveText('4');
  await window.getByRole('button', { name: 'The one after' }).click();
  await window.getByRole('radio', { name: 'Month' }).click();
  await expect(window.getByText('Nothing is logged for July 2025')).toBeVisible();
  await window.getByRole('button', { name: 'Show all years' }).click();
  await expect(window.getByRole('heading', { name: 'Attendance by month' })).toBeVisible();

  // A line for the director, about a series, with the day that it always is on.
  await window.getByRole('button', { name: /About/ }).click();
  await window.getByRole('option', { name: 'storytime' }).click();
  await expect(
    window.getByText(/^Thursday storytime averaged about 7 children per session for 3 sessions/),
  ).toBeVisible();
});

test('charts are pictures, words and tables; they are copied and saved as images', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  await fill(window);
  await open2026(window);
  const chart = window.getByRole('img', { name: /^Attendance by month\. March 2026, 31 people/ });
  await expect(chart).toBeVisible();
  await window.getByRole('button', { name: 'As a table: Attendance by month' }).click();
  const table = window.getByRole('region', { name: 'Attendance by month' });
  await expect(table.getByRole('row', { name: /^March 2026/ })).toHaveText('March 2026331');
  await expect(table.getByRole('row', { name: /^August 2026/ })).toHaveText('August 202626+');
  await expect(
    window.getByRole('img', { name: /^Day by day|^The year at a glance/ }),
  ).toBeVisible();

  await window.getByRole('button', { name: 'Copy as image: Attendance by month' }).click();
  await expect(window.getByText('The picture is on the clipboard.')).toBeVisible();
  const copied = await readClipboardPicture(app);
  expect(copied.width).toBeGreaterThan(1_000);
  // Something is painted: columns are most of what is dark, and most of it is paper.
  expect(copied.dark).toBeGreaterThan(10_000);
  expect(copied.dark).toBeLessThan((copied.width * copied.height) / 2);

  const file = path.join(userDataDir, 'chart.png');
  await answerSaveDialog(app, file);
  await window.getByRole('button', { name: 'Save as image: Attendance by kind' }).click();
  await expect(window.getByText('Saved “chart.png”.')).toBeVisible();
  expect((await readFile(file)).subarray(1, 4).toString('latin1')).toBe('PNG');

  await window.getByRole('button', { name: /^Copy: \d+ program session/ }).click();
  await expect(window.getByText('Copied.')).toBeVisible();
  expect((await readClipboard(app)).text).toContain('7 program sessions brought 42 people');
});

test('saves the report as PDF and as CSV', async ({ launch, userDataDir }) => {
  const { app, window } = await launch();
  await fill(window);
  await open2026(window);
  await expect(row(window, 'Children 6–11')).toBeVisible();
  const pdf = path.join(userDataDir, 'report.pdf');
  await answerSaveDialog(app, pdf);
  await window.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(window.getByText(/^Saved “report.pdf”, [123] pages?\.$/)).toBeVisible();
  const read = await readPdf(new Uint8Array(await readFile(pdf)));
  expect(read.info['Title']).toBe('Programs and attendance, 2026');
  expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');

  const csv = path.join(userDataDir, 'report.csv');
  await answerSaveDialog(app, csv);
  await window.getByRole('button', { name: 'Save as CSV' }).click();
  await expect(window.getByText('Saved “report.csv”.')).toBeVisible();
  expect(await readFile(csv, 'utf8')).toContain('Children 6–11,1,10,0,0,0,5');
});

test('is whole for axe in light and dark, and counts a long log', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 10_000);
  const { window } = await launch();
  await window.getByRole('link', { name: 'Numbers' }).click();
  await window.getByRole('radio', { name: 'All years' }).click();
  await expect(window.getByRole('heading', { name: 'Attendance by year' })).toBeVisible();
  await window.getByRole('button', { name: /How it is counted/ }).click();
  await expect(window.getByRole('link', { name: 'Rhode Island' })).toBeVisible();
  await window.getByRole('button', { name: 'As a table: Attendance by year' }).click();
  for (const theme of ['light', 'dark']) {
    await window.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    // Colours change over a moment.
    await window.waitForTimeout(400);
    expect(await findViolations(window), theme).toEqual([]);
  }
});
