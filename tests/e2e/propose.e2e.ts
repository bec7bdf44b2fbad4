import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../support/app-test';
import { addOwlProgram, OWLS } from '../support/owl-program';
import { readClipboard } from '../support/read-clipboard';

async function saveTo(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);
}

async function startProposal(window: Page, form: RegExp): Promise<void> {
  await window.getByRole('link', { name: 'Propose' }).click();
  await window.getByRole('button', { name: 'Start a proposal' }).click();
  await window.getByRole('textbox', { name: 'Find a program' }).fill('ówls nig');
  await window.getByRole('option', { name: OWLS.title }).click();
  await window.getByRole('textbox', { name: 'Find a form' }).fill('ala');
  await window.getByText(form).click();
  await window.getByRole('button', { name: 'Make my draft' }).click();
  await expect(window.getByRole('heading', { name: 'The way reviewers read' })).toBeVisible();
}

test('a proposal is drafted from a program, counted, copied field by field, and kept', async ({
  launch,
}) => {
  const first = await launch();
  const { app } = first;
  let { window } = first;
  await addOwlProgram(window);
  await startProposal(window, /^ALSC program at ALA Annual/);

  // The story comes first, then the form's fields in its order, with its year.
  const labels = await window
    .locator('main textarea')
    .evaluateAll((areas) =>
      areas.map((area) =>
        area instanceof HTMLTextAreaElement ? (area.labels[0]?.textContent ?? '') : '',
      ),
    );
  expect(labels).toEqual([
    'Who has the problem?',
    'What did you do?',
    'What happened?',
    'What can people take home and copy?',
    'Title',
    'Description',
    'Outcome 1',
    'Outcome 2',
    'Outcome 3',
    'Co-presenters',
    'Setup',
    'Budget',
    'Committee or letter of support (optional)',
  ]);
  await expect(window.getByText(/as its form stood in 2016/)).toBeVisible();
  await expect(window.getByText('At the end of this program, attendees will…')).toHaveCount(3);

  // What she says about the problem goes into the form; what she has edited stays.
  const description = window.getByRole('textbox', { name: 'Description' });
  await expect(description).toHaveValue(/Owl Moon by flashlight/);
  await window
    .getByRole('textbox', { name: 'Who has the problem?' })
    .fill('Families who work late miss the morning storytime.');
  await window.getByRole('textbox', { name: 'Title' }).fill('Owls at Night');
  await window.getByRole('button', { name: 'Write the form from this' }).click();
  await expect(description).toHaveValue(/^Families who work late miss the morning storytime\./);
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('Owls at Night');
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(description).not.toHaveValue(/Families who work late/);

  await description.fill('word '.repeat(80).trim());
  await expect(window.getByText('80 of 75 words, 5 over')).toBeVisible();
  await expect(window.getByText('Description is 5 words over the limit of 75.')).toBeVisible();
  await description.fill('Owls by flashlight: you will leave with a plan that you can copy.');
  await expect(window.getByText('13 of 75 words')).toBeVisible();
  await expect(
    window.getByRole('button', { name: /Show “you will leave with a plan/ }),
  ).toBeVisible();

  // A verb that nobody can see is met with ones that can be seen; undo takes it back.
  const outcome = window.getByRole('textbox', { name: 'Outcome 1' });
  await outcome.fill('understand storytime by flashlight');
  await window.getByRole('button', { name: 'explain', exact: true }).click();
  await expect(outcome).toHaveValue('explain storytime by flashlight');
  await window.keyboard.press('Control+z');
  await expect(outcome).toHaveValue('understand storytime by flashlight');
  await window.getByRole('button', { name: 'explain', exact: true }).click();

  await window.getByRole('button', { name: 'Copy outcome 1' }).click();
  await expect
    .poll(async () => (await readClipboard(app)).text)
    .toBe('explain storytime by flashlight');
  await expect(window.getByRole('button', { name: 'Copy setup' })).toBeDisabled();
  await window.getByRole('button', { name: 'Go to it: Setup' }).click();
  await expect(window.getByRole('textbox', { name: 'Setup' })).toBeFocused();
  await window.keyboard.type('A room that can be dark');

  // Each sentence leads back to where it is from.
  await window.getByRole('button', { name: 'Where this came from' }).click();
  await expect(window.getByRole('link', { name: 'What you logged' }).first()).toBeVisible();
  await expect(window.getByRole('link', { name: /^Your answer to “/ }).first()).toBeVisible();

  // Left at once after the last letter: nothing of it is lost.
  await window.getByRole('textbox', { name: 'Title' }).fill('Lights out: owls for everyone');
  await first.close();
  ({ window } = await launch());
  await window.getByRole('link', { name: 'Propose' }).click();
  await window.getByRole('link', { name: /Lights out: owls for everyone/ }).click();
  await expect(window.getByRole('textbox', { name: 'Setup' })).toHaveValue(
    'A room that can be dark',
  );
  await expect(outcomeIn(window)).toHaveValue('explain storytime by flashlight');
});

const outcomeIn = (window: Page) => window.getByRole('textbox', { name: 'Outcome 1' });

test('a proposal is sent, declined, taken to a smaller rung, and comes out as files', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  await addOwlProgram(window);
  await startProposal(window, /^ALSC program at ALA Annual/);
  await window.getByRole('textbox', { name: 'Setup' }).fill('A room that can be dark');

  await window.getByRole('button', { name: 'Dates and reminders' }).click();
  await window.getByRole('textbox', { name: 'Conference' }).fill('ALA 2027');
  const due = window.getByRole('group', { name: 'Proposals are due' });
  await due.getByRole('spinbutton').first().focus();
  await window.keyboard.type('01082027');
  const calendar = path.join(userDataDir, 'dates.ics');
  await saveTo(app, calendar);
  await window.getByRole('button', { name: 'Save as a calendar file' }).click();
  await expect(window.getByText('Saved as “dates.ics”.')).toBeVisible();
  const ics = await readFile(calendar, 'utf8');
  expect(ics).toContain('SUMMARY:Proposal due: ALA 2027');
  expect(ics).toContain('DTSTART;VALUE=DATE:20270108');

  await window.getByRole('button', { name: 'Co-presenters', exact: true }).click();
  await window.getByRole('button', { name: 'Add a co-presenter' }).click();
  await window.getByRole('textbox', { name: 'Name', exact: true }).fill('Luis Ortega');
  await window.keyboard.press('Tab');

  await window.getByRole('button', { name: 'Take it out' }).click();
  const word = path.join(userDataDir, 'owls.docx');
  await saveTo(app, word);
  await window.getByRole('button', { name: 'Save the file' }).click();
  await expect(window.getByText('Saved as “owls.docx”.')).toBeVisible();
  expect((await readFile(word)).subarray(0, 2).toString()).toBe('PK');
  await window.getByRole('radio', { name: 'PDF', exact: true }).click();
  const pdf = path.join(userDataDir, 'owls.pdf');
  await saveTo(app, pdf);
  await window.getByRole('button', { name: 'Save the file' }).click();
  await expect(window.getByText('Saved as “owls.pdf”.')).toBeVisible({ timeout: 20_000 });
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');

  await window.getByRole('radio', { name: 'Sent', exact: true }).click();
  await expect(window.getByText(/^since /)).toBeVisible();
  await window.getByRole('radio', { name: 'Declined', exact: true }).click();
  await expect(window.getByText(/The work is done, and it fits elsewhere/)).toBeVisible();
  await expect(window.getByText('A smaller rung')).toBeVisible();
  await expect(window.getByText('The same talk elsewhere')).toBeVisible();
  await window
    .getByRole('button', { name: /^Take it to / })
    .first()
    .click();
  await expect(window.getByText('Carried over. The other one is kept.')).toBeVisible();
  await expect(window.getByRole('button', { name: /^Co-presenters.*Luis Ortega/ })).toBeVisible();

  await window.getByRole('link', { name: 'All proposals' }).click();
  const list = window.getByRole('list', { name: 'Your proposals' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByText('Declined')).toBeVisible();
});

test('a form of her own is read from a call that she pastes, put right and used', async ({
  launch,
}) => {
  const { window } = await launch();
  await window.getByRole('link', { name: 'Propose' }).click();
  await window.getByRole('button', { name: 'Start a proposal' }).click();
  await window.getByRole('button', { name: 'Read a call that I paste' }).click();
  await window
    .getByRole('textbox', { name: 'The text of the call' })
    .fill(
      'Proposals are due March 3, 2027.\n\nSession Title\nCharacter limits: Maximum of 90 characters.\nAbstract\nWrite about 120 words.\nObjectives\nInclude 2 learning objectives.',
    );
  await window.getByRole('button', { name: 'Find its fields' }).click();
  await expect(window.getByText(/^3 fields found, 2 limits with them\./)).toBeVisible();
  await expect(window.getByText('Due: March 3, 2027')).toBeVisible();
  await expect(window.getByText('Unsure: please check this one.')).toHaveCount(1);
  await expect(window.getByText(/“Character limits: Maximum of 90 characters\.”/)).toBeVisible();
  await window.getByRole('textbox', { name: 'What do you call this form?' }).fill('Our region');
  await window.getByRole('button', { name: 'Keep this form' }).click();
  await expect(window.getByRole('radio', { name: /Our region/ })).toBeChecked();
  // The day of the call is offered; she puts it right, and it is the proposal's.
  const due = window.getByRole('group', { name: 'Proposals are due' });
  await expect(due.getByRole('spinbutton', { name: /day/ })).toHaveText('3');
  await due.getByRole('spinbutton', { name: /day/ }).press('ArrowUp');
  await window.getByRole('button', { name: 'Make my draft' }).click();
  await expect(window.getByText(/March 4, 2027/).first()).toBeVisible();
  await window.getByRole('textbox', { name: 'Title' }).fill('Owls');
  await expect(window.getByText('4 of 90 characters')).toBeVisible();
  await expect(window.getByRole('textbox', { name: /^Outcome/ })).toHaveCount(2);
});
