import { emptyProgramContent } from '../../shared/model/program';
import { expect, test } from '../support/app-test';
import { addOwlProgram, openPage, openWriting } from '../support/owl-program';

test('another title and first sentence: taken, undone, and nothing else is touched', async ({
  launch,
}) => {
  const { window } = await launch();
  await openWriting(window, 'guest-post', await addOwlProgram(window));
  const post = window.getByRole('textbox', { name: 'Post' });
  const title = window.getByRole('textbox', { name: 'Title' });
  await expect(post).toHaveValue(/Owl Moon/);
  const draft = `${await post.inputValue()}\n\nMine to keep.`;
  await post.fill(draft);
  const oldTitle = await title.inputValue();
  await window.getByRole('button', { name: /Another title or first sentence/ }).click();
  const openings = window.getByRole('region', { name: 'Other first sentences' });
  const sentence = 'Six families stayed and checked out every owl book we have.';
  await openings
    .getByRole('listitem')
    .filter({ hasText: sentence })
    .getByRole('button', { name: 'Start with this' })
    .click();
  await expect(post).toHaveValue(new RegExp(`^${sentence.replaceAll('.', '\\.')}\n\n`));
  await expect(post).toHaveValue(/Mine to keep\.$/);
  expect((await post.inputValue()).split(sentence)).toHaveLength(2);
  await window.keyboard.press('Control+z');
  await expect(post).toHaveValue(draft);

  const titles = window.getByRole('region', { name: 'Other titles' });
  await titles.getByRole('button', { name: 'Use this title' }).first().click();
  await expect(title).not.toHaveValue(oldTitle);
  await expect(post).toHaveValue(draft);
  await window.keyboard.press('Control+z');
  await expect(title).toHaveValue(oldTitle);
});

test('earlier versions are kept, compared, brought back, and still there', async ({ launch }) => {
  const first = await launch();
  let { window } = first;
  await openWriting(window, 'staff-meeting', await addOwlProgram(window));
  const note = window.getByRole('textbox', { name: 'What to say' });
  await expect(note).toHaveValue(/Owls at night/);
  const draft = await note.inputValue();
  await note.fill('All mine now.');
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  const address = new URL(window.url()).hash;
  await first.close();

  ({ window } = await launch());
  await openPage(window, address);
  await window.getByRole('button', { name: /Earlier versions/ }).click();
  await window.getByRole('button', { name: 'What is different' }).click();
  await expect(window.locator('ins', { hasText: 'All mine now.' })).toBeVisible();
  await window.getByRole('button', { name: 'Bring it back' }).click();
  const again = window.getByRole('textbox', { name: 'What to say' });
  await expect(again).toHaveValue(draft);
  // What it replaced is a version now, too; and undo works.
  await expect(window.getByRole('button', { name: 'Bring it back' })).toHaveCount(2);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(again).toHaveValue('All mine now.');
});

test('several programs become one piece, under the angle that she chooses', async ({ launch }) => {
  const { window } = await launch();
  const owls = await addOwlProgram(window);
  const other = await window.evaluate(
    async (content) => {
      const made = await globalThis.window.api.programs.create({ content });
      if (!made.ok) throw new Error(made.error.code);
      return made.value.id;
    },
    {
      ...emptyProgramContent('2026-10-03'),
      title: 'Moon and stars storytime',
      kind: 'storytime' as const,
      whatWeDid: 'We lay on the rug and looked at paper stars.',
    },
  );
  await window.reload();
  await openPage(window, `#/share-new?programs=${owls},${other}`);
  await window.getByRole('radio', { name: 'Side by side' }).click();
  await expect(window.getByText('A heading a question, and a line each under it.')).toBeVisible();
  await window.getByRole('button', { name: /Further up/ }).click();
  await window.getByRole('radio', { name: /Guest post/ }).focus();
  await window.keyboard.press('Space');
  await window.getByRole('button', { name: 'Make my draft' }).click();
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue(
    'Owls at night storytime and Moon and stars storytime, side by side',
  );
  await expect(window.getByRole('textbox', { name: 'Post' })).toHaveValue(
    /## What we did\n\n- \*\*Owls at night storytime:\*\* We read [^]*- \*\*Moon and stars storytime:\*\* We lay/,
  );
});

test('a post of a thread is written anew where it stands, and its neighbours stay', async ({
  launch,
}) => {
  const { window } = await launch();
  await openWriting(window, 'bluesky-thread', await addOwlProgram(window));
  const text = window.getByRole('textbox', { name: 'Thread' });
  const long = 'We howled at the paper moon. '.repeat(16).trim();
  await text.fill(long);
  const posts = window.getByRole('region', { name: /^Post \d of \d$/ });
  await expect(posts).toHaveCount(2);
  const second = await posts.nth(1).locator('p').first().innerText();
  await window.getByRole('button', { name: 'Write post 1 anew' }).click();
  await window.getByRole('textbox', { name: 'Text of post 1' }).fill('Owls.');
  await window.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(posts.nth(0)).toContainText('Owls.');
  await expect(posts.nth(1)).toContainText(second);
  await expect(text).toHaveValue(`Owls.\n---\n${second}`);
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
});
