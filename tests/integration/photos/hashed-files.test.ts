import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHashedFiles, hashBytes } from '../../../electron/photos/hashed-files';
import { tidyFiles } from '../../../electron/photos/tidy-files';
import { addProgram, makeFolder, openTestLibrary } from '../store/temporary-library';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const DAY_MS = 86_400_000;
const NOW = new Date('2026-11-23T18:50:35.000Z');
const later = (days: number): Date => new Date(NOW.getTime() + days * DAY_MS);

async function age(file: string, days: number): Promise<void> {
  await utimes(file, later(-days), later(-days));
}

describe('files named by their hash', () => {
  it('keeps the same bytes once, reads them back, and lists them', async () => {
    const folder = makeFolder();
    const files = createHashedFiles(folder, 'photos', '.jpg');
    const hash = await files.write(bytesOf('one'));
    expect(hash).toBe(hashBytes(bytesOf('one')));
    expect(await files.write(bytesOf('one'))).toBe(hash);
    const other = await files.write(bytesOf('two'));
    expect(await readdir(path.join(folder, 'photos'))).toHaveLength(2);
    expect(await files.read(hash)).toEqual(Buffer.from('one'));
    const names = [hash, other].toSorted().map((one) => `photos/${one}.jpg`);
    expect(await files.list()).toEqual(names);
  });

  it('answers nothing for what is missing, damaged, or no hash at all', async () => {
    const folder = makeFolder();
    const files = createHashedFiles(folder, 'photos', '.jpg');
    const hash = await files.write(bytesOf('whole'));
    const file = path.join(folder, 'photos', `${hash}.jpg`);
    await writeFile(path.join(folder, 'settings.json'), '{}');
    expect(await files.read('../settings.json')).toBeNull();
    expect(await files.read('a'.repeat(64))).toBeNull();
    await writeFile(file, 'wh');
    expect(await files.read(hash)).toBeNull();
    // Half a file of a synced folder is written again.
    await files.write(bytesOf('whole'));
    expect(await readFile(file, 'utf8')).toBe('whole');
  });

  it('sets aside what nothing refers to, gives it back, and removes it after 30 days', async () => {
    const folder = makeFolder();
    const files = createHashedFiles(folder, 'photos', '.jpg');
    const hash = await files.write(bytesOf('left'));
    const place = path.join(folder, 'photos', `${hash}.jpg`);
    await files.tidy(new Set(), NOW);
    // It came in just now: its program may still be on its way.
    expect(await files.list()).toHaveLength(1);

    await age(place, 800);
    await files.tidy(new Set(), NOW);
    expect(await files.list()).toEqual([]);
    // Undo needs nothing more: it can still be read, and is put back by the next tidying.
    expect(await files.read(hash)).toEqual(Buffer.from('left'));
    await files.tidy(new Set([hash]), NOW);
    expect(await files.list()).toEqual([`photos/${hash}.jpg`]);

    await age(place, 800);
    await files.tidy(new Set(), NOW);
    await files.tidy(new Set(), later(29));
    expect(await files.read(hash)).toEqual(Buffer.from('left'));
    await files.tidy(new Set(), later(31));
    expect(await files.read(hash)).toBeNull();
  });
});

describe('tidying the files of a library', () => {
  it('leaves what a program, one in the trash, or a draft refers to', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const photos = createHashedFiles(folder, 'photos', '.jpg');
    const handouts = createHashedFiles(folder, 'handouts', '');
    const written = await Promise.all(
      ['shown', 'in the trash', 'in a draft', 'left'].map((text) => photos.write(bytesOf(text))),
    );
    const [shown = '', trashed = '', drafted = '', left = ''] = written;
    const flyer = await handouts.write(bytesOf('flyer'));
    const photoOf = (photoId: string) => ({
      photoId,
      width: 4,
      height: 3,
      altText: '',
      caption: '',
      consent: 'none-recorded' as const,
    });
    await addProgram(library, {
      photos: [photoOf(shown)],
      handouts: [{ fileId: flyer, fileName: 'flyer.pdf', bytes: 5 }],
    });
    const gone = await addProgram(library, { photos: [photoOf(trashed)] });
    await library.programs.remove([gone.id]);
    await library.drafts.update((current) => ({
      ...current,
      drafts: [
        {
          key: 'program:new',
          text: JSON.stringify({ photos: [photoOf(drafted)] }),
          savedAt: NOW.toISOString(),
        },
      ],
    }));
    for (const hash of written) await age(path.join(folder, 'photos', `${hash}.jpg`), 9);
    await age(path.join(folder, 'handouts', flyer), 9);

    await tidyFiles(library, { photos, handouts }, NOW);
    const kept = [shown, trashed, drafted].toSorted().map((hash) => `photos/${hash}.jpg`);
    expect(await photos.list()).toEqual(kept);
    expect(await handouts.list()).toEqual([`handouts/${flyer}`]);
    expect(await photos.read(left)).not.toBeNull();
  });

  it('touches nothing while a document of the library can not be read', async () => {
    const folder = makeFolder();
    await mkdir(path.join(folder, 'programs'), { recursive: true });
    await writeFile(path.join(folder, 'programs', '2026-10.json'), '{ broken');
    const library = await openTestLibrary(folder);
    const photos = createHashedFiles(folder, 'photos', '.jpg');
    const handouts = createHashedFiles(folder, 'handouts', '');
    const hash = await photos.write(bytesOf('of the broken month'));
    await age(path.join(folder, 'photos', `${hash}.jpg`), 9);
    await tidyFiles(library, { photos, handouts }, NOW);
    expect(await photos.list()).toEqual([`photos/${hash}.jpg`]);
  });
});
