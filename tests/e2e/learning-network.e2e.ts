import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { openPage } from '../support/owl-program';
import { fillLibrary } from '../support/rich-library';

test('what was shared, what came back, whom to thank, and what to do in five minutes', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch();
  const { window } = first;
  await fillLibrary(window);

  // Something said aloud, without a writing: the ledger keeps it.
  await window.getByRole('link', { name: 'Share', exact: true }).click();
  await window.getByRole('link', { name: 'What you shared' }).click();
  await window.getByRole('button', { name: 'Note something you shared' }).click();
  await window.getByRole('button', { name: 'Note it' }).click();
  await expect(window.getByText('Say in a few words what it was about.')).toBeVisible();
  await window.getByRole('textbox', { name: 'What was it about?' }).fill('The scarf trick');
  await window.getByRole('button', { name: 'Note it' }).click();
  const share = window.getByRole('article', { name: 'The scarf trick' });
  await share.getByRole('button', { name: 'Add what came back' }).click();
  await share.getByRole('textbox', { name: 'What came back' }).fill('Two people *tried* it.');
  await share.getByRole('button', { name: 'Done' }).click();
  await expect(share.locator('em')).toHaveText('tried');

  await share.getByRole('button', { name: 'Take back' }).click();
  await expect(share).toBeHidden();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(share).toBeVisible();

  // Somebody to thank: it is the small step now, because its day has come.
  await window.getByRole('link', { name: 'Your network' }).click();
  const people = window.getByRole('region', { name: 'People to thank or follow up' });
  await people.getByRole('button', { name: 'Add' }).click();
  await expect(people.getByText('Say who it is.')).toBeVisible();
  await people.getByRole('textbox', { name: 'Who' }).fill('Rosa');
  await people.getByRole('textbox', { name: 'What for' }).fill('the scarf trick');
  await people.getByRole('textbox', { name: 'What for' }).press('Enter');
  await expect(people.getByRole('listitem').getByText('the scarf trick')).toBeVisible();
  const now = window.getByRole('region', { name: 'Five minutes now' });
  const seen = new Set<string>();
  for (let turn = 0; turn < 8; turn += 1) {
    const step = (await now.getByRole('status').textContent()) ?? '';
    if (step.includes('Rosa')) break;
    seen.add(step);
    await now.getByRole('button', { name: 'Something else' }).click();
  }
  await expect(now.getByRole('status')).toHaveText('Rosa: the scarf trick');
  await now.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(people.getByText('Done (1)')).toBeVisible();

  // Time for it, and a place that meets at a fixed hour far away.
  await window.getByRole('radio', { name: '15 minutes' }).click();
  await expect(window.getByText('That is 3 small things a week:')).toBeVisible();
  const places = window.getByRole('region', { name: 'Places you look in on' });
  await places.getByRole('button', { name: 'Choose places' }).click();
  await places.getByText('#alscchat', { exact: false }).first().click();
  const dates = window.getByRole('region', { name: 'Next dates' });
  await expect(dates.getByText(/Thursday|Friday/)).toBeVisible();
  const file = path.join(userDataDir, 'chat.ics');
  await first.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await dates.getByRole('button', { name: 'Save for my calendar' }).click();
  await expect(window.getByText(/Saved as “chat\.ics”/)).toBeVisible();
  expect(await readFile(file, 'utf8')).toMatch(
    /^BEGIN:VCALENDAR\r\n[^]*DTSTART:\d{8}T0[12]0000Z\r\n/,
  );
  expect(await findViolations(window)).toEqual([]);

  await first.close();
  const again = await launch();
  await openPage(again.window, '#/network');
  await expect(again.window.getByText('Done (1)')).toBeVisible();
  await expect(again.window.getByRole('radio', { name: '15 minutes' })).toBeChecked();
  await openPage(again.window, '#/shares');
  await expect(again.window.getByText('Two people tried it.')).toBeVisible();
});
