import { expect, test } from '../support/app-test';
import { addOwlProgram, openWriting, OWLS } from '../support/owl-program';
import { readClipboard } from '../support/read-clipboard';

const FAMILY = '👩‍👧‍👦';

test('a thread splits into posts that fit, each copied by itself', async ({ launch }) => {
  const { app, window } = await launch();
  await openWriting(window, 'bluesky-thread', await addOwlProgram(window));
  const text = window.getByRole('textbox', { name: 'Thread' });
  const last = `${FAMILY.repeat(40)} https://example.org/owls`;
  await text.fill(`${'We howled at the paper moon. '.repeat(16)}\n---\n${last}`);
  const posts = window.getByRole('region', { name: /^Post \d of \d$/ });
  await expect(posts).toHaveCount(3);
  await expect(posts.nth(2)).toContainText('65 of 300 characters');
  await window.getByText('Number the posts (1/3)').click();
  await expect(posts.nth(1)).toContainText('2/3');
  await window.getByRole('button', { name: 'Copy post 3' }).click();
  await expect.poll(async () => (await readClipboard(app)).text).toBe(`${last} 3/3`);
});

test('an e-mail is copied exactly as it stands, spaces and stars and all', async ({ launch }) => {
  const { app, window } = await launch();
  await openWriting(window, 'pubyac', await addOwlProgram(window));
  const typed = 'Hello all,\n\n* not a list, **not bold**\n    four spaces & <b>\n\nRuth';
  await window.getByRole('textbox', { name: 'Message' }).fill(typed);
  await window.getByRole('button', { name: 'Copy the message' }).click();
  await expect.poll(async () => (await readClipboard(app)).text).toBe(typed);
  await window.getByRole('textbox', { name: 'Subject' }).fill('Owls by flashlight');
  await window.getByRole('button', { name: 'Copy subject' }).click();
  await expect.poll(async () => (await readClipboard(app)).text).toBe('Owls by flashlight');
});

test('what might point to a child is found before it leaves, and replaced with one click', async ({
  launch,
}) => {
  const { window } = await launch();
  await openWriting(window, 'staff-meeting', await addOwlProgram(window));
  const note = window.getByRole('textbox', { name: 'What to say' });
  await note.fill('Jayden (age 5) howled first. The idea came from Rosa Díaz.');
  const finding = window.getByRole('listitem').filter({ hasText: 'a name and an age together' });
  await finding.getByRole('button', { name: 'Show me' }).click();
  await expect(note).toBeFocused();
  await finding.getByRole('button', { name: 'Write “A five-year-old”' }).click();
  await expect(note).toHaveValue('A five-year-old howled first. The idea came from Rosa Díaz.');
  await expect(window.getByText('Nothing stands out.')).toBeVisible();

  await note.fill('Courtney and I sang, then Courtney howled. The idea came from Rosa Díaz.');
  await window.getByRole('button', { name: 'Not a child' }).first().click();
  await expect(window.getByText('Nothing stands out.')).toBeVisible();

  await note.fill('We howled.');
  await window.getByRole('button', { name: 'Add a credit line' }).click();
  await expect(note).toHaveValue(
    'We howled.\n\nThe idea came from Rosa Díaz at the Eastside branch.',
  );
});

test('a phrase that makes it small is named once, reworded or left alone for good', async ({
  launch,
}) => {
  const { window } = await launch();
  await openWriting(window, 'staff-meeting', await addOwlProgram(window));
  const note = window.getByRole('textbox', { name: 'What to say' });
  await note.fill("I'm just an ordinary library staffer. The idea came from Rosa Díaz.");
  const finding = window.getByRole('listitem').filter({ hasText: 'smaller than your log shows' });
  await expect(finding).toHaveCount(1);
  await finding.getByRole('button', { name: 'Leave this phrase alone' }).click();
  await expect(window.getByText('Nothing stands out.')).toBeVisible();
});

test('each sentence tells where it came from', async ({ launch }) => {
  const { window } = await launch();
  await openWriting(window, 'guest-post', await addOwlProgram(window));
  const preview = window.getByRole('region', { name: 'As it will look' });
  await preview.getByRole('article').getByText('I would hide fewer owls').click();
  const traced = preview.getByRole('status').getByRole('link', { name: /^Your answer to “/ });
  await expect(traced).toHaveText('Your answer to “What would you change?”');
  await preview.getByRole('button', { name: 'Where this came from' }).press('Enter');
  const logged = preview.getByRole('listitem').getByRole('link', { name: 'What you logged' });
  await logged.first().click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(OWLS.title);
});
