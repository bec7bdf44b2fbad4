import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { openPage } from '../support/owl-program';
import { copy, savedAs } from '../support/saved-programs';

test('the form holds all that a program is, shows what she chooses, and the page shows it all', async ({
  launch,
}) => {
  const { app, window, close } = await launch();
  await openPage(window, '#/program-form');
  const fold = (name: string | RegExp) => window.getByRole('button', { name });
  const box = (name: string) => window.getByRole('textbox', { name, exact: true });

  // At first it is short; what she never uses stays out of sight.
  await expect(fold('What it took')).toHaveCount(0);
  await window.getByRole('button', { name: 'Choose what the form shows' }).click();
  expect(await findViolations(window)).toEqual([]);
  await window.getByRole('button', { name: 'Show everything' }).click();
  await window.keyboard.press('Escape');
  await expect(fold('What it took')).toBeVisible();

  await window.getByLabel('What was it called?').fill('Dinosaur dig');
  await window.getByRole('group', { name: 'Began at' }).getByRole('spinbutton').first().focus();
  await window.keyboard.type('1030AM');
  await box('Minutes').fill('45');
  await fold(/How many came/).click();
  await box('Children').fill('14');
  await box('Of these, online').fill('20');
  await box('Views of a recording').fill('40');
  await expect(window.getByText('That is more online than in all.')).toBeVisible();
  await box('Of these, online').fill('5');

  // A running order: Enter adds a row, Alt and an arrow moves it, so does dragging.
  await fold('What we did').click();
  await window.getByRole('button', { name: 'Add a step' }).click();
  await window.keyboard.type('Hello song');
  await window.keyboard.press('Enter');
  await expect(box('What, row 2')).toBeFocused();
  await window.keyboard.type('The dig');
  await window.keyboard.press('Enter');
  await expect(box('What, row 3')).toBeFocused();
  await window.keyboard.type('Goodbye song');
  await box('How it went, row 1').fill('Slower worked.');
  await box('What, row 2').focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect(window.getByText('Now step 1 of 3.')).toBeAttached();
  await expect(box('What, row 1')).toBeFocused();
  await expect(box('What, row 1')).toHaveValue('The dig');
  await window.getByTitle('Drag to move').first().dragTo(box('What, row 3'));
  await expect(box('What, row 3')).toHaveValue('The dig');
  await expect(box('How it went, row 1')).toHaveValue('Slower worked.');

  // A pasted list of books becomes rows.
  await fold('Books, songs, materials').click();
  await window.getByRole('button', { name: 'Add a book' }).click();
  await copy(app, 'Dinosaur Dance! by Sandra Boynton\n2. Stand by Me, 978-1481480994\n');
  await expect(box('Title, row 1')).toBeFocused();
  await window.keyboard.press('Control+V');
  await expect(box('Author, row 1')).toHaveValue('Sandra Boynton');
  await expect(box('Title, row 2')).toHaveValue('Stand by Me');
  await expect(box('ISBN, row 2')).toHaveValue('978-1481480994');

  await fold('What came of it').click();
  await window.getByRole('button', { name: 'Singing' }).click();
  await window.getByRole('button', { name: 'Confidence' }).click();
  await box('Stayed after').fill('0');
  await box('Borrowed').fill('6');
  await box('What someone said').fill('She sat for a whole book.');
  await fold('What it took').click();
  await box('Partners').fill('Riverside Preschool');
  await box('Staff').fill('2');
  await box('Cost').fill('12.5');
  await fold(/Where the idea came from/).click();
  await window.getByRole('button', { name: 'Add a link' }).click();
  await box('What it is, row 1').fill('The post');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('A link needs its address.')).toBeVisible();
  await box('Address, row 1').fill('jbrary.com/dinosaurs');
  await window.getByRole('button', { name: 'Add a link' }).click();
  await box('Address, row 2').fill('file:///etc/passwd');
  await expect(window.getByText('Only https and mailto addresses can be opened')).toBeVisible();
  await window.getByText('Star it: one to come back to').click();
  expect(await findViolations(window)).toEqual([]);
  await window.keyboard.press('Control+Enter');

  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Dinosaur dig');
  await expect(window.getByText(/10:30 AM, 45 minutes/)).toBeVisible();
  await expect(window.getByText(/5 of them online · 40 views of the recording/)).toBeVisible();
  await expect(window.getByText('Slower worked.')).toBeVisible();
  await expect(window.getByText('978-1481480994')).toBeVisible();
  await expect(window.getByRole('blockquote')).toHaveText('She sat for a whole book.');
  await expect(window.getByText('0 people stayed after · 6 things borrowed')).toBeVisible();
  await expect(window.getByText('Riverside Preschool')).toBeVisible();
  await expect(window.getByRole('link', { name: 'The post' })).toHaveAttribute(
    'href',
    'https://jbrary.com/dinosaurs',
  );
  await expect(window.getByRole('link', { name: 'file' })).toHaveCount(0);
  expect(await savedAs(window, 'Dinosaur dig')).toMatchObject([
    {
      startTime: '10:30',
      minutes: 45,
      onlineHeads: 5,
      cost: 12.5,
      isStarred: true,
      isUnfinished: false,
      runningOrder: [
        { what: 'Hello song', comment: 'Slower worked.' },
        { what: 'Goodbye song', comment: '' },
        { what: 'The dig', comment: '' },
      ],
      evidence: { stayedAfter: 0, askedAboutIt: null, borrowed: 6 },
    },
  ]);

  // Back to the short form: what has something in it stays in sight for this program, after a restart too.
  await openPage(window, '#/settings');
  await window.getByRole('button', { name: 'Back to the short form' }).click();
  await expect(window.getByRole('switch', { name: 'Running order' })).not.toBeChecked();
  await close();
  const again = (await launch()).window;
  await openPage(again, '#/program-form');
  await expect(again.getByRole('button', { name: 'What it took' })).toHaveCount(0);
  const [saved] = await savedAs(again, 'Dinosaur dig');
  await openPage(again, `#/program-form?programId=${saved?.id ?? ''}`);
  await again.getByRole('button', { name: /What it took/ }).click();
  await expect(again.getByRole('textbox', { name: 'Partners' })).toHaveValue('Riverside Preschool');
  await expect(again.getByRole('textbox', { name: 'Volunteers' })).toHaveCount(0);
});
