import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { monthDocumentSchema } from '../../shared/model/documents/month-document';
import type { Reflection } from '../../shared/model/reflection';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';

const SPINE = [
  'What happened, from hello to goodbye?',
  'What is one thing that worked?',
  'How could you tell that it worked?',
  'What would you change next time?',
  'What would you tell someone who runs it next?',
];

async function readReflection(userDataDir: string): Promise<Reflection | undefined> {
  const now = new Date();
  const month = `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}`;
  const file = path.join(userDataDir, 'library', 'programs', `${month}.json`);
  const document = monthDocumentSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return document.reflections[0];
}

async function logStorytime(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Log a program' }).first().click();
  await window.keyboard.type('Toddler Time');
  await window.getByRole('button', { name: /How many came/ }).click();
  await window.getByLabel('In all').pressSequentially('3');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Toddler Time');
}

const question = (window: Page) => window.getByRole('heading', { level: 1 });

test('reflects with the keyboard alone, stops, restarts and goes on where she was', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch();
  let { window } = first;
  await logStorytime(window);
  await window.getByRole('button', { name: 'Look back, three minutes' }).focus();
  await window.keyboard.press('Enter');

  // The cursor stands in the answer; the question is its name.
  await expect(question(window)).toHaveText(SPINE[0] ?? '');
  await expect(window.getByRole('textbox', { name: SPINE[0] ?? '' })).toBeFocused();
  await expect(window.getByText('1 of 13')).toBeVisible();
  await window.keyboard.type('We read *Bark, George* and dug for bones.');
  await expect(window.getByRole('status').getByText('Saved', { exact: true })).toBeVisible();
  expect((await readReflection(userDataDir))?.answers).toMatchObject([
    { promptId: 'what-happened', text: 'We read *Bark, George* and dug for bones.' },
  ]);

  // Going on and back keeps every word, also one that was not saved yet.
  await window.keyboard.press('Control+Enter');
  await expect(question(window)).toHaveText(SPINE[1] ?? '');
  await expect(window.getByRole('textbox')).toBeFocused();
  await window.keyboard.type('The shredded paper.');
  await window.keyboard.press('Control+Enter');
  await expect(question(window)).toHaveText(SPINE[2] ?? '');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Tab');
  await expect(window.getByRole('button', { name: 'Back' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('textbox')).toHaveValue('The shredded paper.');
  // The shortcut works wherever the focus is.
  await window.getByRole('button', { name: 'Back' }).focus();
  await window.keyboard.press('Control+Enter');
  await expect(question(window)).toHaveText(SPINE[2] ?? '');

  // "Not this one" is remembered, typed words just before the window closes are too.
  await window.getByRole('button', { name: 'Not this one' }).focus();
  await window.keyboard.press('Enter');
  await expect(question(window)).toHaveText(SPINE[3] ?? '');
  await expect(window.getByRole('textbox')).toBeFocused();
  await window.keyboard.type('A second rug.');
  await first.close();

  const second = await launch();
  window = second.window;
  await window.locator('[data-program]', { hasText: 'Toddler Time' }).press('Enter');
  await expect(window.getByText('A second rug.')).toBeVisible();
  await window.getByRole('button', { name: 'Add to it' }).press('Enter');
  await expect(question(window)).toHaveText(SPINE[4] ?? '');
  await expect(window.getByText('You were here.')).toBeVisible();
  await expect(window.getByText('4 of 12')).toBeVisible();

  await window.keyboard.type('Sweep before the next one.');
  await window.getByRole('button', { name: 'Stop here' }).press('Enter');
  await expect(question(window)).toHaveText('What you wrote');
  await expect(window.getByText('Sweep before the next one.')).toBeVisible();
  await expect(window.locator('em', { hasText: 'Bark, George' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Share it' })).toBeFocused();

  expect(await findViolations(window)).toEqual([]);
  const reflection = await readReflection(userDataDir);
  expect(reflection?.skippedPromptIds).toEqual(['how-you-knew']);
  expect(reflection?.answers.map(({ promptId, text }) => [promptId, text])).toEqual([
    ['what-happened', 'We read *Bark, George* and dug for bones.'],
    ['what-worked', 'The shredded paper.'],
    ['next-time', 'A second rug.'],
    ['tip', 'Sweep before the next one.'],
  ]);
  await window.keyboard.press('Enter');
  await expect(window.locator('h1')).not.toHaveText('What you wrote');
});

test('the first prompts are the spine, then those that fit, with why they are asked', async ({
  launch,
}) => {
  const { window } = await launch();
  await logStorytime(window);
  await window.getByRole('button', { name: 'Look back, three minutes' }).press('Enter');
  const seen: string[] = [];
  for (let index = 1; index <= 13; index += 1) {
    await expect(window.getByText(`${String(index)} of 13`)).toBeVisible();
    seen.push((await question(window).textContent()) ?? '');
    await window.keyboard.press('Control+Enter');
  }
  expect(seen.slice(0, 5)).toEqual(SPINE);
  expect(new Set(seen).size).toBe(13);
  await expect(question(window)).toHaveText('Nothing written this time');

  // One question can be opened by itself, as a gap in a draft does.
  await window.evaluate(() => {
    const address = new URLSearchParams(document.location.hash.split('?')[1]);
    document.location.hash = `#/reflect?programId=${address.get('programId') ?? ''}&promptId=family-said`;
  });
  await expect(question(window)).toHaveText('What did a family say or do?');
});

test('a phrase that makes it small gets a note on demand, from her own log', async ({ launch }) => {
  const { window } = await launch();
  await logStorytime(window);
  await window.getByRole('button', { name: 'Look back, three minutes' }).press('Enter');
  await window.keyboard.type('I just read a few books. We sang only before the story.');
  const note = window.getByRole('button', { name: /^A note on/ });
  await expect(note).toHaveCount(1);
  await note.press('Enter');
  await expect(window.getByText(/You ran Toddler Time for 3 people/)).toBeVisible();
  expect(await findViolations(window)).toEqual([]);
  await window.getByRole('button', { name: 'Use this' }).press('Enter');
  await expect(window.getByRole('textbox')).toHaveValue(
    'I read a few books. We sang only before the story.',
  );
  await expect(note).toHaveCount(0);
  await expect(window.getByRole('textbox')).toBeFocused();

  await window.getByRole('textbox').fill('It was nothing special.');
  await note.press('Enter');
  await window.getByRole('button', { name: 'Leave this phrase alone' }).press('Enter');
  await expect(note).toHaveCount(0);
  await window.getByRole('textbox').fill('Honestly, it was nothing special.');
  await expect(note).toHaveCount(0);
});

test('words that can’t be saved stay on the screen, say so, and are saved later', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch();
  const { window } = first;
  await logStorytime(window);
  await window.getByRole('button', { name: 'Look back, three minutes' }).press('Enter');
  await expect(question(window)).toHaveText(SPINE[0] ?? '');

  // Nothing can be written where a file stands in place of the folder.
  const folder = path.join(userDataDir, 'library', 'programs');
  await rename(folder, `${folder}-away`);
  await writeFile(folder, '');
  await window.keyboard.type('We dug for bones.');
  await expect(window.getByRole('alert').getByText('kept as a draft')).toBeVisible();
  await expect(window.getByText('Saved', { exact: true })).toHaveCount(0);

  // Going on does not lose it.
  await window.keyboard.press('Control+Enter');
  await window.keyboard.type('The paper.');
  await expect(window.getByRole('alert')).toBeVisible();
  await rm(folder);
  await rename(`${folder}-away`, folder);
  await window.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(window.getByRole('status').getByText('Saved', { exact: true })).toBeVisible();
  expect((await readReflection(userDataDir))?.answers.map(({ text }) => text)).toEqual([
    'We dug for bones.',
    'The paper.',
  ]);

  await expect(window.getByRole('textbox')).toBeFocused();

  // Closed before it could be saved: the draft brings it back, and then it is saved.
  await window.keyboard.press('Control+Enter');
  await rename(folder, `${folder}-away`);
  await writeFile(folder, '');
  await window.keyboard.type('They came back on Friday.');
  await expect(window.getByRole('alert').getByText('kept as a draft')).toBeVisible();
  await first.close();
  await rm(folder);
  await rename(`${folder}-away`, folder);
  const second = (await launch()).window;
  await second.locator('[data-program]').press('Enter');
  await second.getByRole('button', { name: 'Add to it' }).press('Enter');
  await expect(question(second)).toHaveText(SPINE[3] ?? '');
  await expect
    .poll(async () => (await readReflection(userDataDir))?.answers.map(({ text }) => text))
    .toContain('They came back on Friday.');
});
