import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readPdf } from '../integration/exports/read-pdf';
import { expect, test } from '../support/app-test';
import { seedLibrary } from '../support/seed-library';

test('parts are a press away, and the language of what she writes goes into a PDF', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 3);
  const { app, window } = await launch();
  await window.getByRole('link', { name: 'Settings' }).click();
  const parts = window.getByRole('navigation', { name: 'Parts of the settings' });

  await parts.getByRole('link', { name: 'Library folder' }).press('Enter');
  await expect(window.getByRole('button', { name: 'Show the folder' })).toBeInViewport();
  // The keyboard goes on in the part, not in the list.
  await window.keyboard.press('Tab');
  await expect(window.locator('#part-folder').getByRole('button').first()).toBeFocused();

  await parts.getByRole('link', { name: 'Language' }).click();
  await window.getByRole('button', { name: /English \(United States\)/ }).click();
  await window.getByRole('option', { name: 'Tiếng Việt' }).click();

  const file = path.join(userDataDir, 'report.pdf');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);
  await window.getByRole('link', { name: 'Numbers' }).click();
  await window.getByRole('radio', { name: 'All years' }).click();
  await window.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(window.getByText(/^Saved “report.pdf”/)).toBeVisible();
  const { metadata } = await readPdf(new Uint8Array(await readFile(file)));
  expect(metadata).toContain('<rdf:li>vi</rdf:li>');

  // The way from the numbers to when the year starts opens that part.
  await window.getByRole('link', { name: 'Change when it starts' }).click();
  await expect(
    window.getByRole('button', { name: /The library’s year starts in/ }),
  ).toBeInViewport();
});
