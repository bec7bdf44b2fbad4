import { expect, test } from '../support/app-test';
import { addOwlProgram, OWLS } from '../support/owl-program';
import { readClipboard } from '../support/read-clipboard';

test('a proposal is drafted from a program, counted, copied field by field, and kept', async ({
  launch,
}) => {
  const first = await launch();
  const { app } = first;
  let { window } = first;
  await addOwlProgram(window);
  await window.getByRole('link', { name: 'Propose' }).click();
  await window.getByRole('button', { name: 'Start a proposal' }).click();
  await window.getByRole('textbox', { name: 'Find a program' }).fill('ówls nig');
  await window.getByRole('option', { name: OWLS.title }).click();
  await window.getByRole('button', { name: 'Make my draft' }).click();

  // The form's fields in its order, with its year.
  await expect(window.getByRole('textbox')).toHaveCount(9);
  const labels = await window
    .locator('form, main')
    .getByRole('textbox')
    .evaluateAll((areas) =>
      areas.map((area) =>
        area instanceof HTMLTextAreaElement ? (area.labels[0]?.textContent ?? '') : '',
      ),
    );
  expect(labels.filter((label) => label !== '')).toEqual([
    'Title',
    'Description',
    'Outcome 1',
    'Outcome 2',
    'Outcome 3',
    'Audience',
    'Format',
    'About you',
  ]);
  await expect(window.getByText(/The limits are from the form of 2016/)).toBeVisible();
  await expect(window.getByText('At the end of this program, attendees will…')).toHaveCount(3);

  const description = window.getByRole('textbox', { name: 'Description' });
  await expect(description).toHaveValue(/\S/);
  await description.fill('word '.repeat(80).trim());
  await expect(window.getByText('80 of 75 words, 5 over')).toBeVisible();
  await expect(window.getByText('Description is 5 words over the limit of 75.')).toBeVisible();
  await description.fill('Owls by flashlight, and how to run it with what you have.');
  await expect(window.getByText('12 of 75 words')).toBeVisible();

  // A verb that nobody can see is met with ones that can be seen; undo takes it back.
  const outcome = window.getByRole('textbox', { name: 'Outcome 1' });
  await outcome.fill('understand storytime by flashlight');
  await window.getByRole('button', { name: 'explain', exact: true }).click();
  await expect(outcome).toHaveValue('explain storytime by flashlight');
  await window.keyboard.press('Control+z');
  await expect(outcome).toHaveValue('understand storytime by flashlight');
  await window.getByRole('button', { name: 'explain', exact: true }).click();

  for (const [label, text] of [
    ['description', 'Owls by flashlight, and how to run it with what you have.'],
    ['outcome 1', 'explain storytime by flashlight'],
  ] as const) {
    await window.getByRole('button', { name: `Copy ${label}` }).click();
    await expect.poll(async () => (await readClipboard(app)).text).toBe(text);
  }
  await expect(window.getByRole('button', { name: 'Copy format' })).toBeDisabled();
  await window.getByRole('button', { name: 'Format', exact: true }).click();
  await expect(window.getByRole('textbox', { name: 'Format' })).toBeFocused();
  await window.keyboard.type('Case study');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();

  await window.getByRole('button', { name: 'Copy all of it' }).click();
  await expect
    .poll(async () => (await readClipboard(app)).text)
    .toContain('\n\nFormat\nCase study');

  // Left at once after the last letter: nothing of it is lost.
  await window.getByRole('textbox', { name: 'Title' }).fill('Lights out: owls for everyone');
  await first.close();
  ({ window } = await launch());
  await window.getByRole('link', { name: 'Propose' }).click();
  await window.getByRole('link', { name: /Lights out: owls for everyone/ }).click();
  await expect(window.getByRole('textbox', { name: 'Format' })).toHaveValue('Case study');
  await expect(window.getByRole('textbox', { name: 'Outcome 1' })).toHaveValue(
    'explain storytime by flashlight',
  );
});
