import { expect, test } from '../support/app-test';
import { addOwlProgram, openPage, openWriting } from '../support/owl-program';

test('a place of her own: copied, changed, drafted for, removed, brought back, still there', async ({
  launch,
}) => {
  const first = await launch();
  let { window } = first;
  const programId = await addOwlProgram(window);
  await openPage(window, '#/venues');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Places to share');
  await window.getByRole('button', { name: 'Copy A few lines for a newsletter' }).click();

  // What is missing is said, and nothing that she typed is lost.
  const name = window.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toHaveValue('A few lines for a newsletter (copy)');
  await name.fill('');
  await window.getByRole('button', { name: 'Save this place' }).click();
  await expect(window.getByText('Give it a name.')).toBeVisible();
  await name.fill('The Elm County bulletin');
  await window.getByRole('button', { name: 'Add a field' }).click();
  const added = window.getByRole('region', { name: 'Field 3' });
  await added.getByRole('textbox', { name: 'Label' }).fill('Byline');
  await added.getByRole('button', { name: 'Move Byline up' }).click();
  const second = window.getByRole('region', { name: 'Field 2' });
  await expect(second.getByRole('textbox', { name: 'Label' })).toHaveValue('Byline');
  const third = window.getByRole('region', { name: 'Field 3' });
  await third.getByRole('textbox', { name: 'At most' }).fill('60');
  await third.getByRole('textbox', { name: 'At most' }).blur();
  await window.getByRole('button', { name: 'Save this place' }).click();
  await expect(window.getByRole('heading', { name: 'The Elm County bulletin' })).toBeVisible();

  // A draft has its form, with its limit.
  await openPage(window, `#/share-new?programs=${programId}`);
  await window.getByRole('button', { name: /Further up/ }).click();
  await window.getByRole('radio', { name: /The Elm County bulletin/ }).focus();
  await window.keyboard.press('Space');
  await window.getByRole('button', { name: 'Make my draft' }).click();
  await expect(window.getByRole('textbox', { name: 'Byline' })).toHaveValue('');
  await expect(window.getByRole('textbox', { name: 'Text' })).toHaveValue(/Owls at night/);
  await expect(window.getByText(/ of 60 words/)).toBeVisible();
  const address = new URL(window.url()).hash;

  await openPage(window, '#/venues');
  await window.getByRole('button', { name: 'Remove The Elm County bulletin' }).click();
  await expect(window.getByRole('heading', { name: 'The Elm County bulletin' })).toBeHidden();
  await openPage(window, address);
  await expect(window.getByRole('textbox', { name: 'Byline' })).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).click();
  await openPage(window, '#/venues');
  await expect(window.getByRole('heading', { name: 'The Elm County bulletin' })).toBeVisible();

  await window.getByRole('button', { name: 'Hide E-mail to ALSC-L' }).click();
  await first.close();
  ({ window } = await launch());
  await openPage(window, '#/venues');
  await expect(window.getByRole('heading', { name: 'The Elm County bulletin' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Offer E-mail to ALSC-L again' })).toBeVisible();
  await openPage(window, '#/share-new');
  await window.getByRole('button', { name: /Further up/ }).click();
  await expect(window.getByRole('radio', { name: /PUBYAC/ })).toBeVisible();
  await expect(window.getByRole('radio', { name: /ALSC-L/ })).toHaveCount(0);
});

test('her server’s limit takes the place of the built-in one, and can be given back', async ({
  launch,
}) => {
  const { window } = await launch();
  const programId = await addOwlProgram(window);
  await openPage(window, '#/venues');
  await window.getByRole('button', { name: 'Change Thread on Mastodon' }).click();
  const most = window.getByRole('textbox', { name: 'At most' });
  await expect(most).toHaveValue('500');
  await expect(window.getByRole('textbox', { name: 'Each link counts' })).toHaveValue('23');
  await most.fill('120');
  await most.blur();
  await window.getByRole('button', { name: 'Save this place' }).click();
  await expect(window.getByText('Changed by you')).toBeVisible();
  await openWriting(window, 'mastodon-thread', programId);
  const link = `https://example.org/${'owls'.repeat(40)}`;
  await window.getByRole('textbox', { name: 'Thread' }).fill(`See ${link}`);
  await expect(window.getByText('27 of 120 characters')).toBeVisible();

  await openPage(window, '#/venues');
  await window.getByRole('button', { name: 'Back to how it came: Thread on Mastodon' }).click();
  await expect(window.getByText('Changed by you')).toBeHidden();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText('Changed by you')).toBeVisible();
});

test('the next step is offered once, with its reason, and a no is for good', async ({ launch }) => {
  const first = await launch();
  let { window } = first;
  const programId = await addOwlProgram(window);
  await openPage(window, '#/share');
  const offerIn = (page: typeof window) =>
    page.getByRole('region', { name: 'A next step, if you would like one' });
  const offer = offerIn(window);
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Share');
  await expect(offer).toBeHidden();
  await window.evaluate(async (id) => {
    for (const sharedOn of ['2026-10-01', '2026-11-01']) {
      const added = await globalThis.window.api.shares.add({
        writingId: null,
        programIds: [id],
        venueId: 'staff-meeting',
        title: 'Owls',
        sharedOn,
        link: '',
        cameBack: 'Two asked for the plan.',
      });
      if (!added.ok) throw new Error(added.error.code);
    }
  }, programId);
  await openPage(window, '#/settings');
  await expect(window.getByRole('radio', { name: 'People you work with' })).toBeChecked();
  await openPage(window, '#/share');
  await expect(offer).toContainText('You shared two times at your step, and noted what came back.');
  await offer.getByRole('button', { name: 'Show me those places too' }).click();
  await expect(offer).toBeHidden();
  await openPage(window, '#/settings');
  const room = window.getByRole('radio', { name: /A room of colleagues/ });
  await expect(room).toBeChecked();

  // Back down by herself: the same step is not offered again.
  await window.getByRole('radio', { name: 'People you work with' }).focus();
  await window.keyboard.press('Space');
  await expect(room).not.toBeChecked();
  await first.close();
  ({ window } = await launch());
  await openPage(window, '#/share');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Share');
  await expect(offerIn(window)).toBeHidden();
  await openPage(window, `#/share-new?programs=${programId}`);
  await expect(window.getByRole('radio', { name: /Guerrilla Storytime card/ })).toBeHidden();
  await window.getByRole('button', { name: /Further up/ }).click();
  await expect(window.getByRole('radio', { name: /Guerrilla Storytime card/ })).toBeVisible();
});
