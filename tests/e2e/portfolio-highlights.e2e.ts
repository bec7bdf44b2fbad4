import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Api } from '../../shared/ipc/api';
import { emptyProgramContent } from '../../shared/model/program';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { openFold, startYearlyReview } from '../support/portfolio-steps';
import { seedLibrary } from '../support/seed-library';

/** With real steps of the mouse: what a press, a move and a release do in the window. */
async function drag(window: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('It is not in sight.');
  await window.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await window.mouse.down();
  await window.mouse.move(end.x + 40, end.y + end.height * 0.5, { steps: 8 });
  await window.mouse.move(end.x + 40, end.y + end.height * 0.95, { steps: 4 });
  await window.mouse.up();
}

test('parts are dragged with the mouse', async ({ launch, userDataDir }) => {
  await seedLibrary(userDataDir, 6);
  const { window } = await launch();
  await startYearlyReview(window);
  await openFold(window, 'Parts and their order');
  const rows = window.getByRole('grid', { name: 'Parts and their order' }).getByRole('row');
  await expect(rows.first()).toContainText('Statement');
  await drag(window, window.getByRole('button', { name: 'Drag “Statement”' }), rows.nth(2));
  await expect(rows.nth(2)).toContainText('Statement');
  await expect(rows.first()).toContainText('Numbers at a glance');
});

test('nothing of the desk scrolls sideways in a small window', async ({ launch, userDataDir }) => {
  await seedLibrary(userDataDir, 6);
  const { app, window } = await launch();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600);
  });
  await startYearlyReview(window);
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(900);
  await expect(window.getByText('pages', { exact: false }).first()).toBeAttached();
  const sideways = await window.evaluate(() =>
    Array.from(document.querySelectorAll('main *'))
      .filter((one) => {
        const { overflowX } = getComputedStyle(one);
        return (
          (overflowX === 'auto' || overflowX === 'scroll') && one.scrollWidth > one.clientWidth
        );
      })
      .map((one) => one.className),
  );
  expect(sideways).toEqual([]);
});

test('highlights are proposed, found, ordered, taken out and brought back', async ({
  launch,
  userDataDir,
}) => {
  await seedLibrary(userDataDir, 24);
  const { window } = await launch();
  await startYearlyReview(window);
  await window.getByRole('radio', { name: 'All of it' }).click();
  await openFold(window, 'Highlights');
  // Nothing has a star or an answer: nothing is proposed.
  await expect(window.getByText('None yet. Find a program to add.')).toBeVisible();

  const find = window.getByLabel('Find a program to add');
  await find.fill('slime');
  await window.getByRole('button', { name: 'Add “Slime lab 4”' }).click();
  await find.fill('lego 18');
  await window.getByRole('button', { name: 'Add “LEGO club 18”' }).click();
  await find.fill('cuentos 3');
  await window.getByRole('button', { name: 'Add “Cuentos y canciones 3”' }).click();
  const rows = window.getByRole('grid', { name: 'Highlights' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await find.fill('no such thing');
  await expect(window.getByText('No program in this document is like this.')).toBeVisible();
  await find.fill('');

  await window.getByRole('button', { name: 'Move “Cuentos y canciones 3” up' }).click();
  await window.getByRole('button', { name: 'Move “Cuentos y canciones 3” up' }).click();
  await expect(rows.first()).toContainText('Cuentos');
  // The document says them in this order.
  const said = window.getByText(/Highlights.*Cuentos y canciones 3.*Slime lab 4.*LEGO club 18/);
  await expect(said.first()).toBeAttached();

  await window.getByRole('button', { name: 'Take “Slime lab 4” out' }).click();
  await expect(rows).toHaveCount(2);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('Slime lab 4');
  expect(await findViolations(window)).toEqual([]);

  // What she takes out of the document is no highlight of it; both come back with it.
  await window.getByRole('checkbox', { name: /^Slime lab 4 / }).uncheck();
  await expect(rows).toHaveCount(2);
  await window.getByRole('checkbox', { name: /^Slime lab 4 / }).check();
  await expect(rows).toHaveCount(3);

  await window.getByRole('button', { name: 'Choose them for me again' }).click();
  await expect(window.getByText('None yet. Find a program to add.')).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(rows).toHaveCount(3);
});

test('a highlight begins with the photo that she marks, after a restart too', async ({
  launch,
}) => {
  const first = await launch();
  const pictures = ['base.jpg', 'large.jpg'].map((name) =>
    Array.from(readFileSync(path.join(__dirname, '..', 'fixtures', 'photos', name))),
  );
  await first.window.evaluate(
    async ({ content, bytes }) => {
      const api = Reflect.get(globalThis, 'api') as Api;
      const photos = [];
      for (const picture of bytes) {
        const added = await api.photos.add({ fileName: 'a.jpg', bytes: new Uint8Array(picture) });
        const photo = added.ok ? added.value.photos[0] : undefined;
        if (photo === undefined) throw new Error('The photo was refused.');
        photos.push(photo);
      }
      const made = await api.programs.create({
        content: {
          ...content,
          photos: photos.map((photo, index) => ({
            ...photo,
            altText: index === 0 ? 'Tubs of paper' : 'Hands in a tub',
            caption: '',
            consent: 'hands-or-backs' as const,
          })),
        },
      });
      if (!made.ok) throw new Error(JSON.stringify(made.error));
    },
    {
      content: { ...emptyProgramContent('2026-11-17'), title: 'Dinosaur dig', isStarred: true },
      bytes: pictures,
    },
  );
  await first.window.reload();
  await startYearlyReview(first.window);
  await openFold(first.window, 'Highlights');
  const choice = first.window.getByRole('radiogroup', {
    name: 'Photo that “Dinosaur dig” begins with',
  });
  await expect(choice.getByRole('radio', { name: 'Tubs of paper' })).toBeChecked();
  await choice.getByRole('radio', { name: 'Hands in a tub' }).click();
  await expect(choice.getByRole('radio', { name: 'Hands in a tub' })).toBeChecked();
  expect(await findViolations(first.window)).toEqual([]);
  await first.window.getByRole('link', { name: 'All portfolios' }).click();
  await expect(first.window.getByRole('link', { name: /^Yearly review \d{4}/ })).toBeVisible();
  await first.close();

  const { window } = await launch();
  await window.getByRole('link', { name: 'Portfolio' }).click();
  await window.getByRole('link', { name: /^Yearly review \d{4}/ }).click();
  await openFold(window, 'Highlights');
  await expect(window.getByRole('radio', { name: 'Hands in a tub' })).toBeChecked();
});
