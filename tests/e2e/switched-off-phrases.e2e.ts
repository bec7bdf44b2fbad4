import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';

test('phrases that she switched off are listed in the settings, and come back', async ({
  launch,
}) => {
  const { window } = await launch();
  const section = window.getByRole('region', { name: 'Phrases left alone' });
  const openSettings = () => window.getByRole('link', { name: 'Settings' }).click();
  const reflect = async (text: string) => {
    await window.getByRole('link', { name: 'My log', exact: true }).click();
    await window.locator('[data-program]').press('Enter');
    await window.getByRole('button', { name: /^(Look back, three minutes|Add to it)$/ }).click();
    await window.getByRole('textbox').fill(text);
  };
  const note = window.getByRole('button', { name: /^A note on/ });

  await openSettings();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(section).toHaveCount(0);

  await window.getByRole('link', { name: 'My log', exact: true }).click();
  await window.getByRole('button', { name: 'Log a program' }).first().click();
  await window.keyboard.type('Toddler Time');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Toddler Time');
  await reflect('It was nothing special.');
  for (const text of ['It was nothing special.', "I'm no expert."]) {
    await window.getByRole('textbox').fill(text);
    await note.press('Enter');
    await window.getByRole('button', { name: 'Leave this phrase alone' }).press('Enter');
    await expect(note).toHaveCount(0);
  }

  await openSettings();
  await expect(section.getByRole('listitem')).toHaveCount(2);
  await expect(section.getByRole('listitem').last()).toContainText('I am no expert');
  expect(await findViolations(window)).toEqual([]);
  await section.getByRole('button', { name: 'Bring back: I am no expert' }).press('Enter');
  await expect(section.getByRole('listitem')).toHaveCount(1);
  // The keyboard stays in the list, and goes to the title when there is none left.
  await expect(section.getByRole('button')).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(section).toHaveCount(0);
  await expect(window.getByRole('heading', { level: 1 })).toBeFocused();

  await reflect("I'm no expert. It was nothing special.");
  await expect(note).toHaveCount(2);
});
