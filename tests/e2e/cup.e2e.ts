import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { addOwlProgram } from '../support/owl-program';
import { readPdf } from '../integration/exports/read-pdf';

interface StoredCup {
  answers: { text: string; tip: string; programId: string | null }[];
  sticks: { question: string }[];
}

const readCup = async (userDataDir: string): Promise<StoredCup> =>
  JSON.parse(await readFile(path.join(userDataDir, 'library', 'cup.json'), 'utf8')) as StoredCup;

test('draws, passes, answers; over a restart it is still there', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch();
  const programId = await addOwlProgram(first.window);
  const { window } = first;
  await window.getByRole('link', { name: 'The cup' }).click();
  await expect(window.getByText(/^\d+ sticks in the cup$/)).toBeVisible();
  await expect(window.getByText('Nothing yet. What you answer stays here')).toBeVisible();
  await window.getByRole('button', { name: 'Draw a stick' }).click();

  const question = window.locator('section[aria-labelledby] h2').first();
  const passed = await question.innerText();
  await window.getByRole('button', { name: 'Pass, draw the next' }).click();
  await expect(question).not.toHaveText(passed);
  // A pass that was a slip of the hand.
  await window.getByRole('button', { name: 'Take it again' }).click();
  await expect(question).toHaveText(passed);
  await window.getByRole('button', { name: 'Pass, draw the next' }).click();
  await expect(question).not.toHaveText(passed);
  const asked = await question.innerText();

  // The typing goes into the answer at once; the stick stays in her hand over a restart.
  await window.keyboard.type('I just sing the *goodbye* song twice.');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await first.close();

  const second = await launch();
  await second.window.getByRole('link', { name: 'The cup' }).click();
  const area = second.window.getByRole('textbox', { name: asked });
  await expect(area).toHaveValue('I just sing the *goodbye* song twice.');
  await second.window.getByRole('button', { name: /^A tip to go with it/ }).click();
  await second.window
    .getByRole('textbox', { name: 'Early-literacy tip', exact: true })
    .fill('Singing slows words down.');
  await second.window.getByRole('combobox', { name: 'From one of your programs' }).fill('owls');
  await second.window.getByRole('option', { name: /Owls at night storytime/ }).click();
  await second.window.keyboard.press('Control+Enter');
  await expect(second.window.getByRole('button', { name: 'Draw a stick' })).toBeFocused();
  const list = second.window.getByRole('region', { name: 'What you have answered' });
  await expect(list.getByRole('heading', { name: asked })).toBeVisible();
  await expect(list.locator('em', { hasText: 'goodbye' })).toBeVisible();
  await expect(list.getByRole('link', { name: 'Owls at night storytime' })).toBeVisible();
  expect((await readCup(userDataDir)).answers).toMatchObject([
    { tip: 'Singing slows words down.', programId },
  ]);

  // Edited, deleted, brought back.
  await list.getByRole('button', { name: /^Edit your answer/ }).click();
  await second.window.getByRole('textbox', { name: asked }).fill('We sing goodbye twice.');
  await list.getByRole('button', { name: 'Done' }).click();
  // It closes once the disk has it; until then her words stand there twice, as field and as its copy.
  await expect(list.getByRole('textbox')).toHaveCount(0);
  await expect(list.getByText('We sing goodbye twice.')).toBeVisible();
  await list.getByRole('button', { name: /^Delete your answer/ }).click();
  await expect(list.getByRole('heading', { name: asked })).toHaveCount(0);
  await second.window.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('heading', { name: asked })).toBeVisible();
  await second.close();

  const { window: third } = await launch();
  await third.getByRole('link', { name: 'The cup' }).click();
  await expect(third.getByText('We sing goodbye twice.')).toBeVisible();
});

test('her own stick, answered, as a card, copied and printed', async ({ launch, userDataDir }) => {
  const { app, window } = await launch();
  await window.getByRole('link', { name: 'The cup' }).click();
  const own = window.getByRole('region', { name: 'Your own sticks' });
  await own
    .getByRole('textbox', { name: 'A challenge of your own' })
    .fill('Wie geht’s los? Ốc sên!');
  await window.keyboard.press('Enter');
  await expect(own.getByText('Wie geht’s los? Ốc sên!')).toBeVisible();
  await expect(window.getByText(/sticks in the cup, 1 of them yours/)).toBeVisible();
  await own.getByRole('button', { name: /^Edit “Wie/ }).click();
  await own.getByRole('textbox', { name: 'Your challenge' }).fill('How do you begin? Ốc sên!');
  await window.keyboard.press('Enter');
  await own.getByRole('button', { name: /^Take “How do you begin/ }).click();
  await expect(own.getByText('How do you begin? Ốc sên!')).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo' }).click();

  await own.getByRole('button', { name: /^Answer it: “How do you begin/ }).click();
  await expect(window.getByText('One of yours')).toBeVisible();
  await window.keyboard.type('With a bell.\n\n- ring it\n- wait for little Emma, age 4');
  await window.getByRole('button', { name: 'Done' }).click();
  await window.getByRole('button', { name: /^As a card/ }).click();

  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Your card');
  await expect(window.getByText('Worth a look before it leaves')).toBeVisible();
  await window.getByRole('button', { name: 'Copy as plain text' }).click();
  await expect(window.getByText('Copied.')).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe(
    'Challenge: How do you begin? Ốc sên!\n\nWith a bell.\n\n- ring it\n- wait for little Emma, age 4\n',
  );
  await window.getByRole('button', { name: 'Copy with formatting' }).click();
  await window.evaluate(() => {
    const pad = document.createElement('div');
    pad.id = 'pad';
    pad.contentEditable = 'true';
    document.body.append(pad);
    pad.focus();
  });
  await window.keyboard.press('Control+V');
  await expect(window.locator('#pad li').first()).toHaveText('ring it');
  await window.locator('#pad').evaluate((pad) => {
    pad.remove();
  });

  const file = path.join(userDataDir, 'card.pdf');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);
  await window.getByRole('button', { name: 'Print this card' }).click();
  await expect(window.getByRole('img', { name: /^Page 1 of 1/ })).toBeVisible();
  await window.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(window.getByText('Saved “card.pdf”, 1 sheet.')).toBeVisible();
  const card = await readPdf(new Uint8Array(await readFile(file)));
  expect(card.text.replace(/\s+/g, ' ')).toContain('With a bell. • ring it');

  await window.getByRole('link', { name: 'Print more of the cup' }).click();
  await window.getByRole('radio', { name: /^(?:✓ )?Sticks$/ }).click();
  await window.getByRole('radio', { name: 'A4' }).click();
  await window.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(window.getByText('Saved “card.pdf”, 3 sheets.')).toBeVisible();
  const sticks = await readPdf(new Uint8Array(await readFile(file)));
  expect(sticks.info['Page size']).toContain('A4');
  expect(sticks.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(sticks.text).toContain('How do you begin? Ốc sên!');
});

test('axe finds nothing with a stick in hand, an answer, an open edit, a card, the print', async ({
  launch,
}) => {
  const { window } = await launch();
  await addOwlProgram(window);
  await window.getByRole('link', { name: 'The cup' }).click();
  await window.getByRole('textbox', { name: 'A challenge of your own' }).fill('Mine?');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: /^Answer it: “Mine/ }).click();
  await window.keyboard.type('I just clap, it is nothing special.');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  expect.soft(await findViolations(window), 'in hand').toEqual([]);
  await window.getByRole('button', { name: 'Done' }).click();
  await window.getByRole('button', { name: /^Answer it: “Mine/ }).click();
  await expect(window.getByText(/You drew this one before/)).toBeVisible();
  expect.soft(await findViolations(window), 'drawn again').toEqual([]);
  await window.getByRole('button', { name: 'Put it back' }).click();
  await window.getByRole('button', { name: /^Edit your answer/ }).click();
  expect.soft(await findViolations(window), 'open edit').toEqual([]);
  await window.getByRole('button', { name: 'Done' }).click();
  await window.getByRole('button', { name: /^As a card/ }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Your card');
  expect.soft(await findViolations(window), 'card').toEqual([]);
  await window.getByRole('button', { name: 'Print this card' }).click();
  await expect(window.getByRole('img', { name: /^Page 1 of 1/ })).toBeVisible();
  expect.soft(await findViolations(window), 'print').toEqual([]);
});
