import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { fillLibrary } from '../support/rich-library';

test('Ctrl+K finds pages, programs, writings and actions, by keyboard, the last ones first', async ({
  launch,
}) => {
  const { window } = await launch();
  await fillLibrary(window);
  await window.keyboard.press('Control+k');
  const input = window.getByRole('combobox', { name: 'Find anything' });
  await expect(input).toBeFocused();
  await expect(window.getByRole('option', { name: 'Log a program' })).toBeVisible();
  expect(await findViolations(window)).toEqual([]);

  // A page, by another word for it.
  await input.fill('statistics');
  await expect(window.getByRole('option', { selected: true })).toHaveText('Numbers');
  await input.fill('streng');
  await window.keyboard.press('Enter');
  await expect(input).toHaveCount(0);
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Strengths');

  // A program, by its title and by arrows.
  await window.keyboard.press('Control+k');
  await expect(window.getByRole('option').first()).toHaveText('Strengths');
  await input.fill('cuentos');
  const program = window.getByRole('option', { name: /^Cuentos y canciones/ }).first();
  await expect(program).toBeVisible();
  await expect
    .poll(async () => {
      await window.keyboard.press('ArrowDown');
      return program.getAttribute('aria-selected');
    })
    .toBe('true');
  await expect(input).toHaveAttribute(
    'aria-activedescendant',
    (await program.getAttribute('id')) ?? '',
  );
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Cuentos y canciones');

  // A writing; then an action; Esc leaves everything as it is.
  await window.keyboard.press('Control+k');
  await input.fill('dinosaur dig');
  await expect(window.getByText('Writings', { exact: true })).toBeVisible();
  await input.fill('import');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(/Import|Bring in/);
  await window.keyboard.press('Control+k');
  await window.keyboard.press('Escape');
  await expect(input).toHaveCount(0);

  // Whatever else is typed can be looked for in the whole log.
  await window.keyboard.press('Control+k');
  await input.fill('shredded');
  await window.getByRole('option', { name: 'Look for “shredded” in the log' }).click();
  await expect(window.getByRole('searchbox', { name: 'Find in my log' })).toHaveValue('shredded');
});
