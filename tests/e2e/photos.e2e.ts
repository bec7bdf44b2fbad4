import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Api } from '../../shared/ipc/api';
import { checkStoredPhoto } from '../../shared/photos/check-stored-photo';
import { isMetadata, listJpegSegments } from '../../shared/photos/jpeg-segments';
import { expect, test } from '../support/app-test';

const FIXTURES = path.resolve(__dirname, '../fixtures/photos');

/** Gives a fixture to the app as if it had been dropped. */
async function addFixture(window: Page, name: string) {
  const bytes = [...(await readFile(path.join(FIXTURES, name)))];
  return window.evaluate(
    async ({ fileName, content }) => {
      const api = Reflect.get(globalThis, 'api') as Api;
      const added = await api.photos.add({ fileName, bytes: new Uint8Array(content) });
      if (!added.ok) throw new Error(JSON.stringify(added.error));
      return added.value;
    },
    { fileName: name, content: bytes },
  );
}

/** The colours in the middle of the four quarters, as the window shows the picture: tl, tr, bl, br. */
function readQuarters(window: Page, address: string): Promise<string[]> {
  return window.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const name = (x: number, y: number): string => {
      const [r = 0, g = 0, b = 0] =
        context?.getImageData(image.naturalWidth * x, image.naturalHeight * y, 1, 1).data ?? [];
      if (r > 150 && g > 150 && b > 150) return 'white';
      if (r > 150 && g > 150) return 'yellow';
      if (r > g && r > b) return 'red';
      return g > b ? 'green' : 'blue';
    };
    return [name(0.25, 0.25), name(0.75, 0.25), name(0.25, 0.75), name(0.75, 0.75)];
  }, address);
}

test('a picture is stored upright, smaller, and without a word of what was in it', async ({
  launch,
  userDataDir,
}) => {
  const { app, window } = await launch();
  const folder = path.join(userDataDir, 'library', 'photos');
  const added = await addFixture(window, 'phone-gps-orientation-6.jpg');
  expect(added.refused).toEqual([]);
  const [photo] = added.photos;
  expect(photo).toMatchObject({ width: 300, height: 400 });
  const photoId = photo?.photoId ?? '';
  expect(await readdir(folder)).toEqual([`${photoId}.jpg`]);

  const stored = await readFile(path.join(folder, `${photoId}.jpg`));
  expect(checkStoredPhoto(stored)).toEqual({ width: 300, height: 400 });
  const segments = listJpegSegments(stored) ?? [];
  expect(segments.length).toBeGreaterThan(5);
  expect(segments.filter(({ marker }) => isMetadata(marker))).toEqual([]);
  const original = await readFile(path.join(FIXTURES, 'phone-gps-orientation-6.jpg'), 'latin1');
  for (const word of ['SECRET', 'Exif', 'GPS', 'ns.adobe', 'Photoshop']) {
    expect(original).toContain(word);
    expect(stored.toString('latin1')).not.toContain(word);
  }
  const upright = ['blue', 'red', 'yellow', 'green'];
  expect(await readQuarters(window, `/photos/${photoId}`)).toEqual(upright);
  expect(await readQuarters(window, `/thumbs/${photoId}`)).toEqual(upright);

  // The same picture again is the same file.
  expect((await addFixture(window, 'phone-gps-orientation-6.jpg')).photos).toEqual(added.photos);
  expect(await readdir(folder)).toEqual([`${photoId}.jpg`]);

  const sizes: Record<string, unknown> = {};
  for (const name of ['base.webp', 'film.gif', 'large.jpg', 'words-transparent.png']) {
    const { photos, refused } = await addFixture(window, name);
    expect.soft(refused, name).toEqual([]);
    sizes[name] = [photos[0]?.width, photos[0]?.height];
    if (name === 'words-transparent.png') {
      const quarters = await readQuarters(window, `/photos/${photos[0]?.photoId ?? ''}`);
      expect(quarters).toEqual(['white', 'red', 'white', 'red']);
    }
  }
  expect(sizes).toEqual({
    'base.webp': [400, 300],
    'film.gif': [40, 30],
    'large.jpg': [2048, 1365],
    'words-transparent.png': [32, 16],
  });
  for (const name of await readdir(folder)) {
    expect(checkStoredPhoto(await readFile(path.join(folder, name))), name).not.toBeNull();
  }

  const reasons: Record<string, unknown> = {};
  const bad = [
    'iphone.heic',
    'cut.jpg',
    'broken.png',
    'bomb.png',
    'not-a-picture.jpg',
    'empty.jpg',
  ];
  for (const name of bad) {
    const { photos, refused } = await addFixture(window, name);
    expect.soft(photos, name).toEqual([]);
    reasons[name] = refused[0]?.refusal.reason;
  }
  expect(reasons).toEqual({
    'iphone.heic': 'heic',
    'cut.jpg': 'broken',
    'broken.png': 'broken',
    'bomb.png': 'too-many-pixels',
    'not-a-picture.jpg': 'no-picture',
    'empty.jpg': 'empty',
  });

  // Only hashes are served, and pictures are decoded where nothing of the app can be reached.
  const statuses = await app.evaluate(async ({ net }, hash) => {
    const ask = async (url: string): Promise<number> => (await net.fetch(url)).status;
    return Promise.all([
      ask(`app://worth-sharing/photos/${hash}`),
      ask(`app://worth-sharing/photos/${hash}.jpg`),
      ask(`app://worth-sharing/photos/../library/photos/${hash}`),
      ask(`app://worth-sharing/photos/${'0'.repeat(64)}`),
      ask(`app://worth-sharing/photos/%2e%2e/settings.json`),
      ask(`app://other/photos/${hash}`),
    ]);
  }, photoId);
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404]);
  const press = app.windows().find((one) => one.url().startsWith('app://photo-press/'));
  const inside = await press?.evaluate(() => [
    typeof Reflect.get(globalThis, 'api'),
    typeof Reflect.get(globalThis, 'require'),
    globalThis.origin,
  ]);
  expect(inside).toEqual(['undefined', 'undefined', 'app://photo-press']);

  // A picture that ends the process in which it is decoded ends nothing else: the next one comes in.
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().startsWith('app://photo-press/'))
      ?.webContents.forcefullyCrashRenderer();
  });
  await expect
    .poll(() => app.windows().filter((one) => one.url().startsWith('app://photo-press/')).length)
    .toBe(0);
  expect((await addFixture(window, 'base.jpg')).photos).toHaveLength(1);
});
