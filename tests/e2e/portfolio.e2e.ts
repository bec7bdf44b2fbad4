import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { readPdf } from '../integration/exports/read-pdf';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { fillLibrary } from '../support/rich-library';
import { seedLibrary } from '../support/seed-library';

/** The system's dialog can't be pressed by a test: it answers this path. */
async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, filePath);
}

/** A new one for the yearly review, with its desk open. */
async function startYearlyReview(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Portfolio' }).click();
  await window.getByRole('button', { name: /^Yearly review/ }).click();
  await expect(window.getByLabel('Title', { exact: true })).toBeVisible();
}

async function openFold(window: Page, name: string): Promise<void> {
  await window
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();
}

test('chooses a range, sees the document itself, saves the same as PDF', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 24);
  const { app, window } = await launch();
  const file = path.join(userDataDir, 'portfolio.pdf');
  await answerSaveDialog(app, file);

  await startYearlyReview(window);
  await window.getByRole('radio', { name: 'All of it' }).click();
  await window.getByLabel('Title', { exact: true }).fill('Một năm: niños y 书');
  await window.getByLabel('Subtitle').fill('What “small” can do');
  await window.getByRole('checkbox', { name: /Dinosaur storytime 0/ }).uncheck();
  await expect(window.getByText('23 of 24 programs in.')).toBeVisible();

  // The preview follows: the words of the first page are those of the cover.
  const cover = window.getByRole('img', { name: /^Page 1 of / });
  await expect(cover).toBeVisible();
  await expect(window.getByText(/Một năm: niños y 书.*What “small” can do/)).toBeAttached();
  const isDrawn = await cover.evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return pixels?.some((value, index) => index % 4 === 0 && value < 80) ?? false;
  });
  expect(isDrawn).toBe(true);

  await window.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(window.getByText(/^Saved “portfolio.pdf”, \d+ pages\.$/)).toBeVisible();
  const read = await readPdf(new Uint8Array(await readFile(file)));
  expect(read.info['Title']).toBe('Một năm: niños y 书: What “small” can do');
  expect(read.info['Tagged']).toBe('yes');
  expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(read.bookmarks.match(/<item page="\d+">[^<]* \d+<\/item>/g)).toHaveLength(23);
  expect(read.text).not.toContain('Dinosaur storytime 0\n');
  expect(read.text.replace(/\s+/g, ' ')).toContain('dug for bones in shredded paper.');
  await expect(
    window.getByRole('img', { name: `Page 1 of ${read.info['Pages'] ?? ''}` }),
  ).toBeVisible();

  // A part that she takes out is gone from the next preview.
  const pages = Number(read.info['Pages']);
  await openFold(window, 'Parts and their order');
  await window.getByRole('button', { name: 'Take “Programs” out' }).click();
  await expect(window.getByRole('img', { name: `Page 1 of ${String(pages)}` })).toBeHidden();
  await expect(window.getByRole('img', { name: /^Page 1 of \d$/ })).toBeVisible();
});

test('keeps her choices over a restart', async ({ launch, userDataDir }) => {
  await seedLibrary(userDataDir, 3);
  const first = await launch();
  await startYearlyReview(first.window);
  await first.window.getByRole('radio', { name: 'All of it' }).click();
  await first.window.getByLabel('Title', { exact: true }).fill('Kept');
  await first.window.getByRole('link', { name: 'My log' }).first().click();
  await expect(first.window.getByRole('heading', { level: 1 })).toHaveText('My log');
  await first.close();

  const { window } = await launch();
  await window.getByRole('link', { name: 'Portfolio' }).click();
  await window.getByRole('link', { name: /^Yearly review \d{4}/ }).click();
  await expect(window.getByLabel('Title', { exact: true })).toHaveValue('Kept');
  await expect(window.getByRole('radio', { name: 'All of it' })).toHaveAttribute(
    'aria-checked',
    /true/,
  );
});

test('stops a long layout, and the next one works', async ({ launch, userDataDir }) => {
  await seedLibrary(userDataDir, 6_000);
  const { app, window } = await launch();
  const file = path.join(userDataDir, 'long.pdf');
  await answerSaveDialog(app, file);
  await startYearlyReview(window);
  await window.getByRole('radio', { name: 'All of it' }).click();
  await window.getByRole('button', { name: 'Take none' }).click();
  await expect(window.getByRole('img', { name: 'Page 1 of 2' })).toBeVisible();
  await window.getByRole('button', { name: 'Take all' }).click();
  await window.getByRole('button', { name: 'Save as PDF' }).click();
  await window.getByRole('button', { name: 'Stop' }).click();
  await expect(window.getByRole('button', { name: 'Save as PDF' })).toBeVisible();
  await expect(readFile(file)).rejects.toThrow('ENOENT');

  await window.getByRole('button', { name: 'Take none' }).click();
  await window.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(window.getByText('Saved “long.pdf”, 2 pages.')).toBeVisible();
});

test('names a character that no font has, with the way to its program', async ({ launch }) => {
  const { window } = await launch();
  await window.getByRole('button', { name: 'Log a program' }).first().click();
  await window.keyboard.type('Runes \u{10FFFD}');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Runes');
  await startYearlyReview(window);
  await expect(window.getByText('U+10FFFD')).toBeVisible();
  await expect(window.getByText(/One character has no letterform/)).toBeVisible();
  await window.getByRole('link', { name: /^In “Runes/ }).click();
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Runes');
});

test('says what a portfolio is made of while nothing is logged', async ({ launch }) => {
  const { window } = await launch();
  await window.getByRole('link', { name: 'Portfolio' }).click();
  await expect(window.getByText('A portfolio is made of what you log')).toBeVisible();
});

test('is whole for axe and by keyboard, with the document in sight', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 300);
  const { window } = await launch();
  await startYearlyReview(window);
  await window.getByRole('radio', { name: 'All of it' }).click();
  await window.getByRole('radio', { name: 'Other dates' }).click();
  await expect(window.getByText('300 programs in this time, all of them in.')).toBeVisible();

  // One tab stop for all of the ticks; the arrows reach both ends, Space ticks.
  const first = window.getByRole('checkbox', { name: /Dinosaur storytime 0/ });
  await first.focus();
  await window.keyboard.press('End');
  const last = window.getByRole('checkbox', { name: /Cuentos y canciones 299/ });
  await expect(last).toBeFocused();
  await window.keyboard.press('Space');
  await expect(window.getByText('299 of 300 programs in.')).toBeVisible();
  await window.keyboard.press('Home');
  await expect(first).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(window.getByRole('checkbox', { name: /Toddler Time 1,?/ }).first()).toBeFocused();

  // The pages scroll by keyboard, and only those in sight are drawn.
  await expect(window.getByRole('img', { name: /^Page 1 of/ })).toBeVisible();
  const pages = window.getByRole('group', { name: 'The document' });
  await pages.focus();
  await window.keyboard.press('End');
  await expect(window.getByRole('img', { name: /^Page 1 of/ })).toBeHidden();
  expect(await pages.locator('canvas').count()).toBeLessThan(8);

  for (const theme of ['light', 'dark']) {
    await window.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    // Colours change over a moment.
    await window.waitForTimeout(400);
    expect(await findViolations(window), theme).toEqual([]);
  }
});

test('keeps several by name: copied, renamed, brought up to date, removed and put back', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 3);
  const { window } = await launch();
  await startYearlyReview(window);
  await openFold(window, 'What it is for');
  await window.getByLabel('Name in your list').fill('Review');
  await window.getByRole('radio', { name: 'Last year' }).click();
  await window.getByRole('link', { name: 'All portfolios' }).click();
  const list = window.getByRole('list', { name: 'Your portfolios' });
  await expect(list.getByRole('link', { name: /^Review/ })).toBeVisible();

  await window.getByRole('button', { name: 'Copy “Review”' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await window.getByRole('button', { name: 'Bring “Review” up to date' }).click();
  await expect(window.getByText('“Review” is about this year now.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Bring “Review” up to date' })).toBeHidden();

  await window.getByRole('button', { name: 'Remove “Copy of Review”' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await openFold(window, 'Trash');
  await window.getByRole('button', { name: 'Put “Copy of Review” back' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await window.getByRole('button', { name: 'Remove “Copy of Review”' }).click();
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  expect(await findViolations(window)).toEqual([]);
});

test('orders the parts by keyboard, keeps her statement, fixes a name, saves a folder', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  await fillLibrary(window);
  await window.getByRole('link', { name: 'My log' }).first().click();
  await window.getByRole('button', { name: 'Log a program' }).first().click();
  await window.keyboard.type('Zoe, who is four, found a bone');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Zoe');
  await startYearlyReview(window);
  await window.getByRole('radio', { name: 'All of it' }).click();

  await openFold(window, 'Statement');
  const statement = window.getByLabel('Your statement');
  await expect(statement).toHaveValue(/^I ran 3 programs/);
  await statement.fill('Mine, and mine alone.');
  await window.getByRole('radio', { name: 'Last year' }).click();
  await expect(window.getByText('Your log says more now')).toBeVisible();
  await window.getByRole('button', { name: 'Keep mine' }).click();
  await window.getByRole('radio', { name: 'All of it' }).click();
  await expect(statement).toHaveValue('Mine, and mine alone.');
  await openFold(window, 'Statement');

  await openFold(window, 'Parts and their order');
  const up = window.getByRole('button', { name: 'Move “Programs” up' });
  await expect(up).toBeVisible();
  await up.focus();
  await expect(up).toBeFocused();
  await window.keyboard.press('Enter');
  const parts = window.getByRole('grid', { name: 'Parts and their order' }).getByRole('row');
  await expect(parts.nth(3)).toContainText('Programs');
  await openFold(window, 'Parts and their order');

  await openFold(window, 'Before it leaves');
  await window.getByRole('button', { name: 'Say “A four-year-old” here' }).click();
  await expect(window.getByRole('button', { name: 'Take back 1 fix' })).toBeVisible();

  const folder = path.join(userDataDir, 'as a page');
  await answerSaveDialog(app, folder);
  await window.getByRole('button', { name: 'Save as something else' }).click();
  await window.getByRole('menuitem', { name: 'Web page, a folder with photos' }).click();
  await expect(window.getByText('Saved “as a page”.')).toBeVisible();
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  expect(page).toContain('A four-year-old');
  expect(page).not.toContain('Zoe');
  expect(page).toContain('Mine, and mine alone.');

  // The page itself, put in the place of ours: axe finds nothing in it either.
  await window.evaluate((html) => {
    const other = new DOMParser().parseFromString(html, 'text/html');
    document.title = other.title;
    document.body.replaceChildren(...Array.from(other.body.childNodes));
  }, page);
  expect(await findViolations(window)).toEqual([]);
});
