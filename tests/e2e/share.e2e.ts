import { contentOf } from '../../shared/programs/content-of';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../support/app-test';
import { readClipboard } from '../support/read-clipboard';
import { addOwlProgram, openPage, openWriting, OWLS } from '../support/owl-program';

/** Answers the next save dialog with a path, as she would. */
async function saveTo(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: to });
  }, filePath);
}

test('from a program to a guest post: drafted, edited, copied, saved, shared, still there', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch();
  const { app } = first;
  let { window } = first;
  await openPage(window, '#/share');
  await expect(window.getByText('First log a program that you ran.')).toBeVisible();
  const programId = await addOwlProgram(window);

  await openPage(window, `#/program?programId=${programId}`);
  await window.getByRole('button', { name: 'Share it' }).click();
  await expect(window.getByRole('option', { name: OWLS.title })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(window.getByRole('button', { name: 'Make my draft' })).toBeDisabled();
  await window.getByRole('button', { name: /Further up/ }).click();
  await window.getByRole('radio', { name: /Guest post/ }).focus();
  await window.keyboard.press('Space');
  await expect(window.getByText(/must not read as an advertisement/)).toBeVisible();
  await window.getByRole('button', { name: 'Make my draft' }).press('Enter');

  // The draft is made of her words, and says what is missing.
  const body = window.getByRole('textbox', { name: 'Post' });
  await expect(body).toHaveValue(/flashlight/);
  await expect(body).toHaveValue(/Rosa Díaz/);
  await expect(window.getByRole('heading', { name: /things? only you know/ })).toBeVisible();
  const preview = window.getByRole('region', { name: 'As it will look' });
  await expect(preview.locator('strong', { hasText: 'Owl Moon' })).toBeVisible();

  await window.getByRole('textbox', { name: 'Title' }).fill('Owls in the dark: ñ, ế, 中, 🦉');
  await body.fill(
    'We read **Owl Moon** & howled.\n\n- [the list](https://example.org/owls)\n- <b>two</b>',
  );
  await expect(window.getByText('9 of 300 to 700 words, 291 to go')).toBeVisible();
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  await expect(preview.getByRole('link', { name: 'the list' })).toBeVisible();

  await window.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(window.getByText('Copied.')).toBeVisible();
  const copied = await readClipboard(app);
  expect(copied.html).toContain('<strong>Owl Moon</strong> &amp; howled.');
  expect(copied.html).toContain('href="https://example.org/owls"');
  expect(copied.html).not.toContain('<b>two');
  expect(copied.text).toBe(
    'Owls in the dark: ñ, ế, 中, 🦉\n\nWe read Owl Moon & howled.\n\n- the list (https://example.org/owls)\n- <b>two</b>',
  );

  for (const [format, name] of [
    ['md', 'Markdown (.md)'],
    ['html', 'Web page (.html)'],
    ['txt', 'Plain text (.txt)'],
  ] as const) {
    await saveTo(app, path.join(userDataDir, `owls.${format}`));
    await window.getByRole('button', { name: 'Save as a file' }).click();
    await window.getByRole('menuitem', { name }).click();
    await expect(window.getByText(`Saved as “owls.${format}”.`)).toBeVisible();
  }
  const read = (format: string): Promise<string> =>
    readFile(path.join(userDataDir, `owls.${format}`), 'utf8');
  expect(await read('md')).toBe(
    '# Owls in the dark: ñ, ế, 中, 🦉\n\nWe read **Owl Moon** & howled.\n\n- [the list](https://example.org/owls)\n- <b>two</b>\n',
  );
  expect(await read('txt')).toContain('- the list (https://example.org/owls)');
  const html = await read('html');
  expect(html).toMatch(/^<!doctype html>\n<html lang="en-US"><head><meta charSet="utf-8"\/>/i);
  expect(html).toContain('<title>Owls in the dark: ñ, ế, 中, 🦉</title>');
  expect(html).toContain('&lt;b&gt;two&lt;/b&gt;');

  await window
    .getByRole('textbox', { name: 'Link, if there is one' })
    .fill('https://example.org/my-post');
  await window.getByRole('button', { name: 'I shared it' }).click();
  await expect(window.getByText(/You shared this on/)).toBeVisible();

  await first.close();
  ({ window } = await launch());
  await openPage(window, '#/share');
  const row = window.getByRole('link', { name: /Owls in the dark/ });
  await expect(row).toContainText('Guest post on the ALSC Blog');
  await expect(row).toContainText(/Shared/);
  await row.click();
  await expect(window.getByRole('textbox', { name: 'Post' })).toHaveValue(/Owl Moon\*\* & howled/);
  await expect(window.getByText(/You shared this on/)).toBeVisible();
  await expect(window.getByRole('button', { name: 'https://example.org/my-post' })).toBeVisible();

  // Deleted, and back again.
  await window.getByRole('button', { name: 'Delete' }).click();
  await expect(window.getByText('What you ran is worth a few lines')).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue(/Owls in the dark/);
});

test('a gap leads to its question, and the answer goes in without touching her edits', async ({
  launch,
}) => {
  const { app, window } = await launch();
  const programId = await addOwlProgram(window);
  await openWriting(window, 'pubyac', programId);
  const message = window.getByRole('textbox', { name: 'Message' });
  await expect(message).toHaveValue(/\[\[/);
  const edited = `My own first line.\n\n${await message.inputValue()}`;
  await message.fill(edited);

  await window.getByRole('button', { name: 'Copy the message' }).click();
  await expect(
    window.getByText(/question.* in double brackets (is|are) still in it/),
  ).toBeVisible();
  expect((await readClipboard(app)).text).toBe(edited.trim());

  const gaps = window.getByRole('region', { name: /only you know/ });
  const question = await gaps.getByRole('listitem').first().locator('span').first().innerText();
  await gaps.getByRole('button', { name: 'Answer this' }).first().click();
  await expect(window).toHaveURL(new RegExp(`#/reflect\\?programId=${programId}&promptId=`));
  await expect(window.getByRole('heading', { name: question })).toBeVisible();
  await window
    .getByRole('textbox', { name: question })
    .fill('Bring twice the flashlights that you think you need.');
  // Left at once: the last words are saved on the way.
  await window.getByRole('link', { name: 'Back to your writing' }).click();

  await expect(message).toHaveValue(/^My own first line\./);
  await window.getByRole('button', { name: 'Put my answer in' }).first().click();
  await expect(message).toHaveValue(/^My own first line\.[^]*twice the flashlights/);
  await window.keyboard.press('Control+z');
  await expect(message).not.toHaveValue(/twice the flashlights/);
  await window.keyboard.press('Control+Shift+z');
  await expect(message).toHaveValue(/twice the flashlights/);
});

test('a changed program offers an update as a difference, and never overwrites', async ({
  launch,
}) => {
  const { window } = await launch();
  const programId = await addOwlProgram(window);
  await openWriting(window, 'guest-post', programId);
  const post = window.getByRole('textbox', { name: 'Post' });
  const draft = await post.inputValue();
  await post.fill(`${draft}\n\nMine to keep.`);
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();

  const program = await window.evaluate(async (id) => {
    const got = await globalThis.window.api.programs.get({ id });
    if (!got.ok) throw new Error(got.error.code);
    return got.value.program;
  }, programId);
  const content = contentOf(program);
  content.whatWeDid += ' We hooted goodnight at the door.';
  const update = { id: program.id, updatedAt: program.updatedAt, content };
  await window.evaluate((request) => globalThis.window.api.programs.update(request), update);
  const address = window.url();
  await openPage(window, '#/share');
  await openPage(window, new URL(address).hash);
  await expect(post).toHaveValue(/Mine to keep\.$/);
  const offer = window.getByRole('region', {
    name: 'Your programs have changed since this was written',
  });
  await expect(offer.locator('ins', { hasText: 'hooted' }).first()).toBeVisible();
  await offer.getByRole('button', { name: 'Use the fresh draft' }).click();
  await expect(post).toHaveValue(/hooted goodnight/);
  await expect(post).not.toHaveValue(/Mine to keep/);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(post).toHaveValue(/Mine to keep\.$/);
});
