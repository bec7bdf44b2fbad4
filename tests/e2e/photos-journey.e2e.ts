import { readClipboard } from '../support/read-clipboard';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Api } from '../../shared/ipc/api';
import { emptyProgramContent } from '../../shared/model/program';
import { checkStoredPhoto } from '../../shared/photos/check-stored-photo';
import { contentOf } from '../../shared/programs/content-of';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';
import { answerOpenDialog, answerSaveDialog, copyPng, dropFiles } from '../support/give-files';

const fixture = (name: string): string => path.resolve(__dirname, '../fixtures/photos', name);

/** Photos and handouts of the newest program, as they are on the disk. */
function readNewest(window: Page) {
  return window.evaluate(async () => {
    const api = Reflect.get(globalThis, 'api') as Api;
    const listed = await api.programs.list({});
    const id = listed.ok ? listed.value[0]?.id : undefined;
    const got = id === undefined ? undefined : await api.programs.get({ id });
    if (got?.ok !== true) throw new Error('No program');
    return got.value.program;
  });
}

test('photos come in by dialog, paste and drop, are described, and are still there after a restart', async ({
  launch,
  userDataDir,
}) => {
  const { app, window, close } = await launch();
  await window.evaluate(() => {
    globalThis.location.hash = '#/program-form';
  });
  await window.getByLabel('What was it called?').fill('Dinosaur dig');

  // By dialog, with one that can't come in: the other one does.
  await window.getByRole('button', { name: 'Photos' }).click();
  await answerOpenDialog(app, [fixture('phone-gps-orientation-6.jpg'), fixture('iphone.heic')]);
  await window.getByRole('button', { name: 'Choose photos' }).click();
  const photos = window.getByRole('list', { name: 'Photos' });
  await expect(photos.getByRole('listitem')).toHaveCount(1);
  const refused = window.getByRole('alert');
  await expect(refused).toContainText('iphone.heic');
  await expect(refused).toContainText('Settings, Camera, Formats, Most Compatible');
  await refused.getByRole('button', { name: 'All right' }).click();
  await expect(refused).toHaveCount(0);

  // Pasted with the keys; dropped with a broken one and a flyer.
  await copyPng(window, fixture('words-transparent.png'));
  await window.getByRole('heading', { level: 1 }).focus();
  await window.keyboard.press('ControlOrMeta+v');
  await expect(photos.getByRole('listitem')).toHaveCount(2);
  const flyer = path.join(userDataDir, 'flyer.pdf');
  await writeFile(flyer, '%PDF-1.4 a flyer');
  await dropFiles(window, [fixture('base.webp'), fixture('not-a-picture.jpg'), flyer]);
  await expect(photos.getByRole('listitem')).toHaveCount(3);
  await expect(refused).toContainText('not-a-picture.jpg It is not a picture');
  await expect(window.getByText('1 file is kept with the handouts.')).toBeVisible();
  await refused.getByRole('button', { name: 'All right' }).click();

  // The same one again is there already.
  await dropFiles(window, [fixture('base.webp')]);
  await expect(window.getByText('1 photo was there already.')).toBeVisible();
  await expect(photos.getByRole('listitem')).toHaveCount(3);

  // Many at once can be stopped.
  await answerOpenDialog(
    app,
    Array.from({ length: 80 }, () => fixture('large.jpg')),
  );
  await window.getByRole('button', { name: 'Choose photos' }).click();
  await window.getByRole('button', { name: 'Stop' }).click();
  await expect(window.getByText(/^Stopped; \d+ files were left out\.$/)).toBeVisible();
  await expect(photos.getByRole('listitem')).toHaveCount(4);
  await window.getByRole('button', { name: 'Take away photo 4' }).click();
  await expect(photos.getByRole('listitem')).toHaveCount(3);

  const first = window.getByRole('listitem', { name: 'Photo 1' });
  await first.getByLabel('What does it show?').fill('Four fields of colour');
  await first.getByLabel('Caption, if you like').fill('The mat');
  await expect(first).toContainText('It stays in your log, for you alone');
  await first.getByRole('radio', { name: 'No people' }).click();
  await expect(first).toContainText('Nobody is in it');
  expect(await findViolations(window)).toEqual([]);

  // Moved, taken away, and put back where it was.
  await first.getByRole('button', { name: 'Move photo 1 back' }).click();
  await expect(
    window.getByRole('listitem', { name: 'Photo 2' }).getByLabel('What does it show?'),
  ).toHaveValue('Four fields of colour');
  await expect(window.getByRole('button', { name: 'Move photo 2 back' })).toBeFocused();
  await window.getByRole('button', { name: 'Take away photo 2' }).click();
  await expect(photos.getByRole('listitem')).toHaveCount(2);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  const second = window.getByRole('listitem', { name: 'Photo 2' });
  await expect(second.getByLabel('What does it show?')).toHaveValue('Four fields of colour');

  await window.getByRole('button', { name: /^Handouts/ }).click();
  const handouts = window.getByRole('list', { name: 'Handouts' });
  await handouts.getByRole('button', { name: 'Take away flyer.pdf' }).click();
  await expect(handouts).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(handouts).toContainText('flyer.pdf');

  await window.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Dinosaur dig');
  await expect(window.getByText('2 photos stay in your log until you say who')).toBeVisible();
  await close();

  const again = await launch();
  const saved = await readNewest(again.window);
  expect(saved.photos.map(({ altText, caption, consent }) => [altText, caption, consent])).toEqual([
    ['', '', 'none-recorded'],
    ['Four fields of colour', 'The mat', 'no-people'],
    ['', '', 'none-recorded'],
  ]);
  const names = saved.photos.map(({ photoId }) => `${photoId}.jpg`);
  // The file of the one that was taken away stays too, so that undo costs nothing.
  const files = await readdir(path.join(userDataDir, 'library/photos'));
  expect(files).toEqual(expect.arrayContaining(names));
  expect(files).toHaveLength(4);

  // On the page: a strip, a large view that the keys turn, the flyer as a copy, and more by a drop.
  await again.window.getByRole('link', { name: /Dinosaur dig/ }).click();
  await again.window.getByRole('button', { name: 'Look at photo 2: Four fields' }).click();
  const large = again.window.getByRole('dialog');
  await expect(large.getByRole('img', { name: 'Four fields of colour' })).toBeVisible();
  await expect(large).toContainText('2 of 3');
  await large.getByRole('button', { name: 'The next one' }).click();
  await expect(large).toContainText('3 of 3');
  expect(await findViolations(again.window)).toEqual([]);
  await again.window.keyboard.press('Escape');
  await expect(large).toHaveCount(0);
  const copy = path.join(userDataDir, 'copy.pdf');
  await answerSaveDialog(again.app, copy);
  await again.window.getByRole('button', { name: 'Save a copy of flyer.pdf' }).click();
  await expect(again.window.getByText('Saved as “copy.pdf”.')).toBeVisible();
  expect(await readFile(copy, 'utf8')).toBe('%PDF-1.4 a flyer');
  await dropFiles(again.window, [fixture('film.gif'), fixture('large.jpg')]);
  await expect(again.window.getByText('2 photos are in.')).toBeVisible();
  expect((await readNewest(again.window)).photos).toHaveLength(5);
});

test('without consent a photo stays; with it, it goes along with a writing and out', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  const pictures = await Promise.all(
    ['base.jpg', 'large.jpg'].map(async (name) => [...(await readFile(fixture(name)))]),
  );
  const content = { ...emptyProgramContent('2026-11-17'), title: 'Dinosaur dig' };
  const writingId = await window.evaluate(
    async ({ files, program }) => {
      const api = Reflect.get(globalThis, 'api') as Api;
      const said = { altText: '', caption: '', consent: 'none-recorded' as const };
      const photos = [];
      for (const bytes of files) {
        const added = await api.photos.add({ fileName: 'a', bytes: new Uint8Array(bytes) });
        if (added.ok) photos.push(...added.value.photos.map((photo) => ({ ...photo, ...said })));
      }
      const [first, ...others] = photos;
      if (first === undefined) throw new Error('No photo came in');
      const withWords = { ...first, altText: 'Four fields', consent: 'no-people' as const };
      const created = await api.programs.create({
        content: { ...program, photos: [withWords, ...others] },
      });
      if (!created.ok) throw new Error('No program');
      const programIds = [created.value.id];
      const writing = await api.writings.create({ venueId: 'guest-post', programIds });
      if (!writing.ok) throw new Error('No writing');
      return writing.value.id;
    },
    { files: pictures, program: content },
  );
  await window.reload();
  await window.evaluate((id) => {
    globalThis.location.hash = `#/writing?writingId=${id}`;
  }, writingId);

  await window.getByRole('button', { name: 'Choose from its programs' }).click();
  const sheet = window.getByRole('dialog');
  await expect(sheet).toContainText('Stays in your log: nobody has said yet who is in it.');
  await expect(sheet.getByRole('button', { name: /Photo 2/ })).toBeDisabled();
  await sheet.getByRole('button', { name: 'Photo 1: Four fields' }).click();
  expect(await findViolations(window)).toEqual([]);
  await sheet.getByRole('button', { name: 'Done' }).click();
  const along = window.getByRole('list', { name: 'Photos that go along' });
  await expect(along.getByRole('listitem')).toHaveCount(1);
  await along.getByLabel('What does it show?').fill('');
  await expect(along).toContainText('Photo 1 has no words for someone who can’t see it.');
  await along.getByLabel('What does it show?').fill('A mat of four colours');
  await expect(along).not.toContainText('has no words');

  const out = path.join(userDataDir, 'out');
  await mkdir(out);
  await answerOpenDialog(app, [out]);
  await window.getByRole('button', { name: 'Save the photos' }).click();
  await expect(window.getByText('1 photo saved in “out”.')).toBeVisible();
  const [name = ''] = await readdir(out);
  expect(name).toMatch(/^photo-1-[0-9a-f]{8}\.jpg$/);
  expect(checkStoredPhoto(await readFile(path.join(out, name)))).toEqual({
    width: 400,
    height: 300,
  });
  await window.getByRole('button', { name: 'Copy the words for photo 1' }).click();
  await expect
    .poll(async () => (await readClipboard(app)).text)
    .toBe(await window.getByRole('textbox', { name: 'What does it show?' }).last().inputValue());
  await window.getByRole('button', { name: 'Copy photo 1' }).click();
  await expect(window.getByText('The photo is on the clipboard.')).toBeVisible();

  // She takes the consent back: what was chosen is kept from leaving, in the window and in main.
  const program = await readNewest(window);
  const taken = program.photos.map((one) => ({ ...one, consent: 'none-recorded' as const }));
  const refused = await window.evaluate(
    async ({ id, change }) => {
      const api = Reflect.get(globalThis, 'api') as Api;
      const updated = await api.programs.update(change);
      if (!updated.ok) throw new Error('Not saved');
      const writing = await api.writings.get({ id });
      return {
        kept: writing.ok ? writing.value.photos.map(({ altText }) => altText) : [],
        saved: await api.photos.saveOfWriting({ writingId: id }),
      };
    },
    {
      id: writingId,
      change: {
        id: program.id,
        content: { ...contentOf(program), photos: taken },
        updatedAt: program.updatedAt,
      },
    },
  );
  expect(refused.kept).toEqual(['A mat of four colours']);
  expect(refused.saved).toEqual({ ok: false, error: { code: 'not-found', thing: 'photo' } });
  await window.reload();
  await expect(along).toContainText('Photo 1 can’t go along until you say who is in it.');
  await expect(window.getByRole('button', { name: 'Copy photo 1' })).toBeDisabled();
  await expect(window.getByRole('button', { name: 'Save the photos' })).toHaveCount(0);
  await along.getByRole('button', { name: 'Say who is in it' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Edit');
});
