import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addPictures } from '../../../electron/photos/add-pictures';
import { hashBytes } from '../../../electron/photos/hashed-files';
import { createPhotoLibrary } from '../../../electron/photos/photo-library';
import type { PressJob } from '../../../electron/photos/photo-press';
import { checkStoredPhoto } from '../../../shared/photos/check-stored-photo';
import { stripMetadata } from '../../../shared/photos/strip-metadata';
import { makeFolder } from '../store/temporary-library';
import { readPicture } from '../../unit/photos/picture-fixtures';

const FIXTURES = path.resolve(__dirname, '../../fixtures/photos');
const base = readPicture('base.jpg');

/** What comes back from the process that decodes is not trusted: here it is anything at all. */
function openPhotos(answer: (job: PressJob) => Uint8Array | null) {
  const folder = makeFolder();
  const jobs: PressJob[] = [];
  const photos = createPhotoLibrary({
    libraryFolder: folder,
    cacheFolder: path.join(folder, 'cache'),
    press: {
      press: (job) => {
        jobs.push(job);
        return Promise.resolve(answer(job));
      },
      close: () => undefined,
    },
  });
  return { folder, photos, jobs };
}

describe('taking a picture in', () => {
  it('stores what the press made without its metadata', async () => {
    const { photos } = openPhotos(() => readPicture('phone-gps-orientation-6.jpg'));
    const added = await photos.addPhoto(readPicture('base.webp'));
    if (!added.ok) throw new Error(added.error.reason);
    expect(added.value).toMatchObject({ width: 400, height: 300 });
    const stored = await photos.readPhoto(added.value.photoId);
    expect(stored === null ? null : checkStoredPhoto(stored)).toEqual({ width: 400, height: 300 });
    expect(stored).toEqual(Buffer.from(stripMetadata(base) ?? []));
  });

  it.each([
    ['nothing', null],
    ['another format', readPicture('words-transparent.png')],
    ['half a picture', readPicture('cut.jpg')],
    ['one that is too large', readPicture('large.jpg')],
    ['a letter', readPicture('not-a-picture.jpg')],
  ])('stores nothing when the press answers %s', async (_what, answer) => {
    const { folder, photos } = openPhotos(() => answer);
    expect(await photos.addPhoto(base)).toEqual({ ok: false, error: { reason: 'broken' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not even ask the press for what is no picture or too large to decode', async () => {
    const { photos, jobs } = openPhotos(() => base);
    for (const name of ['bomb.png', 'iphone.heic', 'not-a-picture.jpg', 'empty.jpg']) {
      expect((await photos.addPhoto(readPicture(name))).ok).toBe(false);
    }
    expect(jobs).toEqual([]);
  });

  it('goes on after a bad file, says which, and stops where she stops', async () => {
    const { photos } = openPhotos(() => base);
    const paths = ['base.jpg', 'iphone.heic', 'gone.jpg', 'base.webp', 'film.gif'].map((name) => ({
      path: path.join(FIXTURES, name),
    }));
    const done: number[] = [];
    const added = await addPictures(photos, paths, {
      onProgress: (count) => done.push(count),
      isCancelled: () => done.length >= 3,
    });
    // Two are under way at a time: one more than those that are done may still come in.
    expect(done).toEqual([1, 2, 3, 4]);
    expect(added).toMatchObject({
      ok: true,
      value: {
        refused: [
          { fileName: 'iphone.heic', refusal: { reason: 'heic' } },
          { fileName: 'gone.jpg', refusal: { reason: 'unreadable' } },
        ],
        left: 1,
      },
    });
    expect(added.ok ? added.value.photos : []).toHaveLength(2);
  });

  it('tells of a disk that does not take it', async () => {
    const { folder, photos } = openPhotos(() => base);
    await writeFile(path.join(folder, 'photos'), 'a file where the folder should be');
    const added = await addPictures(photos, [{ fileName: 'a.jpg', bytes: base }]);
    expect(added).toMatchObject({ ok: false, error: { code: 'disk-failed' } });
  });
});

describe('smaller copies', () => {
  /** Pictures that differ by a byte of their picture, so that each is a file of its own. */
  async function addMany(photos: ReturnType<typeof openPhotos>['photos'], count: number) {
    const clean = stripMetadata(base) ?? new Uint8Array();
    const hashes: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const one = new Uint8Array(clean);
      one.set([index & 0x7f, index >> 7], clean.length - 20);
      hashes.push(await photos.photos.write(one));
    }
    return hashes;
  }

  it('makes each once, two at a time, with progress, and leaves out what is missing', async () => {
    const { folder, photos, jobs } = openPhotos((job) => job.bytes);
    const hashes = await addMany(photos, 40);
    const done: string[] = [];
    const wanted = [...hashes, ...hashes, 'f'.repeat(64)];
    const prepared = await photos.preparePrints(wanted, 800, {
      onProgress: (count, total) => done.push(`${String(count)}/${String(total)}`),
    });
    expect(prepared.size).toBe(40);
    expect(done.at(-1)).toBe('41/41');
    expect(jobs).toHaveLength(40);
    expect(new Set(jobs.map(({ maxSide }) => maxSide))).toEqual(new Set([800]));
    expect(await readdir(path.join(folder, 'cache', '800'))).toHaveLength(40);

    await photos.preparePrints(hashes, 800);
    expect(jobs).toHaveLength(40);
    expect(await photos.photoForPrint(hashes[0] ?? '', 800)).not.toBeNull();
    expect(jobs).toHaveLength(40);
  });

  it('makes a copy again that was cut short or deleted', async () => {
    const { photos, jobs } = openPhotos((job) => job.bytes);
    const [hash = ''] = await addMany(photos, 1);
    const file = (await photos.pathForPrint(hash, 600)) ?? '';
    await writeFile(file, base.subarray(0, 300));
    // The stand-in for the press makes it no smaller: the copy is the photo.
    expect(hashBytes((await photos.photoForPrint(hash, 600)) ?? new Uint8Array())).toBe(hash);
    await rm(file);
    expect(await photos.photoForPrint(hash, 600)).not.toBeNull();
    expect(jobs).toHaveLength(3);
  });

  it('lets the copies of photos go that are gone', async () => {
    const { folder, photos } = openPhotos((job) => job.bytes);
    const [kept = '', gone = ''] = await addMany(photos, 2);
    await photos.preparePrints([kept, gone], 700);
    await photos.readThumb(gone);
    await rm(path.join(folder, 'photos', `${gone}.jpg`));
    await photos.pruneCopies();
    expect(await readdir(path.join(folder, 'cache', '700'))).toEqual([`${kept}.jpg`]);
    expect(await readdir(path.join(folder, 'cache', '480'))).toEqual([]);
  });

  it('stops between two photos when it is cancelled', async () => {
    const { photos, jobs } = openPhotos((job) => job.bytes);
    const hashes = await addMany(photos, 20);
    const prepared = await photos.preparePrints(hashes, 500, {
      isCancelled: () => jobs.length >= 6,
    });
    expect(prepared.size).toBeGreaterThanOrEqual(6);
    expect(prepared.size).toBeLessThan(10);
  });
});
