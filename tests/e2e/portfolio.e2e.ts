import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readPdf } from '../integration/exports/read-pdf';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { answerSaveDialog, openFold, startYearlyReview } from '../support/portfolio-steps';
import { seedLibrary } from '../support/seed-library';

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
