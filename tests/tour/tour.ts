// The whole job in the real window, on real input, with a throw-away library. Not a check of details
// (that is what tests/e2e is for) but a look at all of it: what it leaves is in out/tour/.
import { mkdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../support/app-test';
import { startYearlyReview } from '../support/portfolio-steps';
import { photograph, TOUR_FOLDER } from './photograph';
import { ANSWERS, DINOSAURS, OTHER_TITLES } from './typed-programs';

const TIMBERLAND = path.resolve(__dirname, '..', 'fixtures', 'timberland-2021-programs.csv');
const { step } = test;

async function goTo(window: Page, place: string): Promise<void> {
  await window
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: place })
    .click();
}

/** The system's dialogs can't be pressed from here: they answer these paths. */
async function answerDialogs(app: ElectronApplication, open: string, save: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [paths.open] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.save });
    },
    { open, save },
  );
}

async function logDinosaurs(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Log a program' }).first().click();
  await window.getByLabel('What was it called?').fill(DINOSAURS.title);
  await photograph(window, 'log-a-program');
  await window.getByRole('button', { name: /What kind/ }).click();
  await window.getByRole('radio', { name: DINOSAURS.kind }).click();
  await window.getByRole('combobox', { name: 'Series' }).fill(DINOSAURS.series);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: DINOSAURS.ages }).click();
  await window.getByRole('button', { name: /How many came/ }).click();
  await window.getByLabel('Children').fill(DINOSAURS.children);
  await window.getByLabel('Adults').fill(DINOSAURS.adults);
  await window.getByRole('radio', { name: 'In the library' }).click();
  await window.getByRole('button', { name: /What we did/ }).click();
  await window.getByRole('textbox', { name: 'What we did' }).fill(DINOSAURS.whatWeDid);
  await window.getByRole('button', { name: /Books, songs/ }).click();
  for (const [index, book] of DINOSAURS.books.entries()) {
    await window.getByRole('button', { name: 'Add a book' }).click();
    await window.getByLabel(`Title, row ${String(index + 1)}`).fill(book.title);
    await window.getByLabel(`Author, row ${String(index + 1)}`).fill(book.author);
  }
  await window.getByRole('textbox', { name: 'Songs and rhymes' }).fill(DINOSAURS.songs);
  await window.getByRole('textbox', { name: 'Materials' }).fill(DINOSAURS.materials);
  await window.getByRole('button', { name: /Where the idea came from/ }).click();
  await window.getByRole('textbox', { name: 'Where the idea came from' }).fill(DINOSAURS.ideaFrom);
  await photograph(window, 'log-a-program-open');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(DINOSAURS.title);
}

/** `venue` is not asked where there is only one form. */
async function makeDraft(window: Page, place: string, venue?: RegExp): Promise<void> {
  await goTo(window, place);
  await window
    .getByRole('button', { name: /Write something to share|Start a proposal/ })
    .first()
    .click();
  await window.getByRole('textbox', { name: 'Find a program' }).fill(DINOSAURS.title);
  if (venue?.test('Guest post') === true) await photograph(window, 'share-new');
  await window.getByRole('option', { name: DINOSAURS.title }).click();
  if (place === 'Propose') await window.getByText(/^ALSC program at ALA Annual/).click();
  if (venue !== undefined) {
    await window.getByRole('button', { name: /Further up/ }).click();
    await window.getByRole('radio', { name: venue }).focus();
    await window.keyboard.press('Space');
  }
  await window.getByRole('button', { name: 'Make my draft' }).click();
}

async function saveWriting(window: Page, format: string, fileName: string): Promise<void> {
  await window.getByRole('button', { name: 'Save as a file' }).click();
  await window.getByRole('menuitem', { name: format }).click();
  await expect(window.getByText(`Saved as “${fileName}”.`)).toBeVisible();
}

test('the tour', async ({ launch }) => {
  const writings = path.join(TOUR_FOLDER, 'writings');
  mkdirSync(writings, { recursive: true });
  let { app, window, close } = await step('Open the app on an empty library', async () => {
    const launched = await launch();
    await expect(launched.window.getByText('Your log starts with one program')).toBeVisible();
    await photograph(launched.window, 'empty-log');
    return launched;
  });
  const saveTo = (file: string): Promise<void> => answerDialogs(app, TIMBERLAND, file);

  await step('Say who signs (settings)', async () => {
    await goTo(window, 'Settings');
    await window.getByLabel('Your name, as you sign').fill('Ana Pérez');
    await window.getByLabel('What you do').fill('Youth services librarian');
    await window.getByRole('textbox', { name: 'Your library' }).fill('Timberland Regional Library');
    await window
      .getByLabel('A few words about you')
      .fill('Ana Pérez has led toddler storytimes in English and Spanish for nine years.');
    await expect(window.getByText('Saved.')).toBeVisible();
    await photograph(window, 'settings');
  });

  await step('Log a program by hand, every part of it', () => logDinosaurs(window));

  await step('Log four more: Spanish, Vietnamese, emoji, Chinese', async () => {
    for (const title of OTHER_TITLES) {
      await window.getByRole('button', { name: 'Log a program' }).first().click();
      await window.getByLabel('What was it called?').fill(title);
      await window.keyboard.press('Control+Enter');
      await expect(window.getByRole('heading', { level: 1 })).toHaveText(title);
    }
  });

  await step('Import 1,308 rows of a real library system', async () => {
    await saveTo(path.join(writings, 'unused'));
    await goTo(window, 'My log');
    await window.getByRole('button', { name: 'Import a file' }).click();
    await photograph(window, 'import');
    await window
      .getByRole('button', { name: /Choose a file/ })
      .first()
      .click();
    await expect(window.getByRole('button', { name: /^Bring in [\d,]+ programs$/ })).toBeVisible();
    await photograph(window, 'import-mapping');
    await window.getByRole('button', { name: /^Bring in [\d,]+ programs$/ }).click();
    await expect(window.getByRole('button', { name: 'Undo this import' })).toBeVisible();
    await photograph(window, 'import-result');
  });

  await step('See the log, find a program in it', async () => {
    await goTo(window, 'My log');
    await expect(window.getByText('1,313 programs', { exact: true })).toBeVisible();
    await photograph(window, 'log');
    await window.getByRole('searchbox').fill('cuentos balon');
    await expect(window.getByText('1 program of 1,313')).toBeVisible();
    await photograph(window, 'log-found');
    await window.getByRole('searchbox').fill('dinosaur dig');
    await window.locator('[data-program]').first().click();
    await photograph(window, 'program');
  });

  await step('Look back on it, one question at a time', async () => {
    await window.getByRole('button', { name: 'Look back, three minutes' }).click();
    for (const [index, answer] of Object.values(ANSWERS).entries()) {
      const question = await window.getByRole('heading', { level: 1 }).textContent();
      await window.getByRole('textbox').fill(answer);
      if (index === 0) await photograph(window, 'look-back');
      await window.keyboard.press('Control+Enter');
      await expect(window.getByRole('heading', { level: 1 })).not.toHaveText(question ?? '');
    }
    await window.getByRole('button', { name: 'Stop here' }).click();
    await photograph(window, 'look-back-end');
  });

  await step('Look back over a week, a year, a day, her strengths', async () => {
    await goTo(window, 'Look back');
    await photograph(window, 'week');
    for (const [way, picture] of [
      ['Year', 'year'],
      ['On this day', 'on-this-day'],
      ['Strengths', 'strengths'],
    ] as const) {
      await window.getByRole('link', { name: way, exact: true }).click();
      await photograph(window, picture);
    }
  });

  await step('The cup: draw a stick, print the cup', async () => {
    await goTo(window, 'The cup');
    await photograph(window, 'cup');
    await window.getByRole('button', { name: 'Draw a stick' }).click();
    await photograph(window, 'cup-stick');
    await window.getByRole('button', { name: 'Print my cup' }).click();
    await expect(window.getByRole('img', { name: /^Page 1 of |^Sheet 1 of / })).toBeVisible();
    await photograph(window, 'cup-print');
    await saveTo(path.join(TOUR_FOLDER, 'cup.pdf'));
    await window.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(window.getByText(/^Saved “cup.pdf”/)).toBeVisible();
  });

  await step('Share: a guest post', async () => {
    await goTo(window, 'Share');
    await photograph(window, 'share');
    await makeDraft(window, 'Share', /Guest post/);
    await photograph(window, 'guest-post');
    for (const [format, ending] of [
      ['Markdown (.md)', 'md'],
      ['Web page (.html)', 'html'],
      ['Plain text (.txt)', 'txt'],
    ] as const) {
      await saveTo(path.join(writings, `guest-post.${ending}`));
      await saveWriting(window, format, `guest-post.${ending}`);
    }
    await window.getByRole('button', { name: 'I shared it' }).click();
    await expect(window.getByText(/You shared this on/)).toBeVisible();
  });

  await step('Share: an e-mail for PUBYAC', async () => {
    await makeDraft(window, 'Share', /PUBYAC/);
    await photograph(window, 'pubyac');
    await saveTo(path.join(writings, 'pubyac.txt'));
    await saveWriting(window, 'Plain text (.txt)', 'pubyac.txt');
  });

  await step('Share: a Bluesky thread', async () => {
    await makeDraft(window, 'Share', /Bluesky/);
    await photograph(window, 'bluesky');
    await saveTo(path.join(writings, 'bluesky.txt'));
    await saveWriting(window, 'Plain text (.txt)', 'bluesky.txt');
  });

  await step('Propose: a conference form', async () => {
    await goTo(window, 'Propose');
    await photograph(window, 'propose');
    await makeDraft(window, 'Propose');
    await photograph(window, 'proposal');
    await expect(window.getByText(/of 75 words/).first()).toBeVisible();
  });

  await step('Close the app, open it again: all is there', async () => {
    await close();
    ({ app, window, close } = await launch());
    await expect(window.getByText('1,313 programs', { exact: true })).toBeVisible();
    await goTo(window, 'Share');
    await expect(
      window.getByRole('link', { name: /Dinosaur dig storytime/ }).first(),
    ).toBeVisible();
  });

  await step('Portfolio: the document itself, saved as PDF', async () => {
    const file = path.join(TOUR_FOLDER, 'portfolio.pdf');
    await saveTo(file);
    await startYearlyReview(window);
    await window.getByLabel('Title', { exact: true }).fill('A year of small doors');
    await expect(window.getByRole('img', { name: /^Page 1 of / })).toBeVisible();
    await photograph(window, 'portfolio');
    await window.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(window.getByText(/^Saved “portfolio.pdf”/)).toBeVisible();
    expect((await stat(file)).size).toBeGreaterThan(10_000);
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
