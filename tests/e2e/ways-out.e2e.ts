import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from '../support/app-test';
import type { LaunchedApp } from '../support/launch-app';
import { openPage } from '../support/owl-program';
import { fillLibrary } from '../support/rich-library';

/** What would go to the browser or the mail program is kept in the main process instead. */
async function catchLinks(app: LaunchedApp['app']): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const links: string[] = [];
    Object.assign(globalThis, { links });
    shell.openExternal = (link) => {
      links.push(link);
      return Promise.resolve();
    };
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'links') as string[]);
}

async function saveTo(app: LaunchedApp['app'], file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

test('a writing leaves as a document, into mail, and post by post', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  const { programId } = await fillLibrary(window);
  const links = await catchLinks(app);
  const write = (venueId: string): Promise<string> =>
    window.evaluate(
      async ([venue, id]) => {
        const made = await globalThis.window.api.writings.create({
          venueId: venue,
          programIds: [id],
        });
        if (!made.ok) throw new Error(made.error.code);
        return made.value.id;
      },
      [venueId, programId] as const,
    );

  // What she typed a moment ago is in the file.
  await openPage(window, `#/writing?writingId=${await write('one-page-handout')}`);
  await window.getByRole('textbox', { name: 'Title' }).fill('Owls, to borrow');
  const word = path.join(userDataDir, 'handout.docx');
  await saveTo(app, word);
  await window.getByRole('button', { name: 'Save as a file' }).click();
  await window.getByRole('menuitem', { name: 'Word document (.docx)' }).click();
  await expect(window.getByText('Saved as “handout.docx”.')).toBeVisible();
  const parts = unzipSync(new Uint8Array(await readFile(word)));
  expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('Owls, to borrow');
  const pdf = path.join(userDataDir, 'handout.pdf');
  await saveTo(app, pdf);
  await window.getByRole('button', { name: 'Save as a file' }).click();
  await window.getByRole('menuitem', { name: 'PDF' }).click();
  await expect(window.getByText('Saved as “handout.pdf”.')).toBeVisible();
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');

  await openPage(window, `#/writing?writingId=${await write('board-report')}`);
  await window.getByRole('button', { name: 'Open in my mail program' }).click();
  await expect.poll(links).toEqual([expect.stringMatching(/^mailto:\?body=.*dinosaur/i)]);

  await openPage(window, `#/writing?writingId=${await write('bluesky-thread')}`);
  await window.getByRole('button', { name: 'Open post 1 on Bluesky' }).click();
  await expect.poll(async () => (await links()).at(-1)).toMatch(/^https:\/\/bsky\.app\/intent\//);

  await openPage(window, `#/writing?writingId=${await write('mastodon-thread')}`);
  const server = window.getByRole('textbox', { name: 'Your Mastodon server' });
  await server.fill('nowhere');
  await expect(window.getByText('That is no server’s name.')).toBeVisible();
  await server.fill('@ana@example.social');
  await window.getByRole('button', { name: 'Open post 1 on Mastodon' }).click();
  await expect
    .poll(async () => (await links()).at(-1))
    .toMatch(/^https:\/\/example\.social\/share\?/);
});
