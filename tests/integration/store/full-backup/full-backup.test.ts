import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  openFolderSource,
  openZipSource,
} from '../../../../electron/store/full-backup/backup-source';
import { finishRestore } from '../../../../electron/store/full-backup/finish-restore';
import { inspectBackup } from '../../../../electron/store/full-backup/inspect-backup';
import { keptPattern, namePlaces } from '../../../../electron/store/full-backup/restore-places';
import { stageRestore } from '../../../../electron/store/full-backup/stage-restore';
import { writeFullBackup } from '../../../../electron/store/full-backup/write-full-backup';
import { makeFolder, openTestLibrary, titlesOf } from '../temporary-library';
import { backUp, NOW, quietly } from './back-up';
import { fillFolder, readLibrary } from './rich-folder';

async function stage(zip: string, libraryFolder: string) {
  const source = await openZipSource(zip);
  if (!source.ok) throw new Error(source.error);
  const staged = await stageRestore(source.value, { libraryFolder, now: NOW, ...quietly });
  source.value.close();
  return staged;
}

describe('a full back-up', () => {
  it('brings every byte back, and keeps what was there', async () => {
    const home = makeFolder();
    const [one, other] = [path.join(home, 'one'), path.join(home, 'two', 'library')];
    await fillFolder(one, 'Owls');
    await fillFolder(other, 'Bears');
    const [owls, bears] = [await readLibrary(one), await readLibrary(other)];
    expect(Object.keys(owls).length).toBeGreaterThan(8);
    const zip = path.join(home, 'backup.zip');
    await backUp(one, zip);

    expect((await stage(zip, other)).ok).toBe(true);
    // Nothing has changed until the next start.
    expect(await readLibrary(other)).toEqual(bears);
    const finished = await finishRestore(other);
    expect(finished.outcome).toBe('restored');
    expect(await readLibrary(other)).toEqual(owls);
    const beside = await readdir(path.dirname(other));
    const kept = beside.filter((name) => keptPattern(other).test(name));
    expect(beside.toSorted()).toEqual(['library', ...kept]);
    expect(await readLibrary(path.join(home, 'two', kept[0] ?? ''))).toEqual(bears);
    // The daily back-ups stay with the library in use.
    expect(await readdir(path.join(other, 'backups'))).toEqual(['2026-11-23.zip']);
    const library = await openTestLibrary(other);
    expect(library.notices).toEqual([]);
    expect(titlesOf(library)).toEqual(['Owls', 'Owls again']);
    expect(await finishRestore(other)).toEqual({ outcome: 'none' });
  });

  it('says before what it holds', async () => {
    const folder = path.join(makeFolder(), 'library');
    await fillFolder(folder);
    const zip = path.join(makeFolder(), 'b.zip');
    await backUp(folder, zip);
    const source = await openZipSource(zip);
    if (!source.ok) throw new Error(source.error);
    expect(source.value.manifest?.madeAt).toBe(NOW.toISOString());
    expect(await inspectBackup(source.value)).toEqual({
      ok: true,
      value: {
        programs: 2,
        inTrash: 1,
        reflections: 1,
        writings: 0,
        shares: 0,
        photos: 2,
        handouts: 2,
        firstOn: '2025-01-02',
        lastOn: '2026-11-20',
      },
    });
    source.value.close();
  });

  it('is not written where it is stopped, and leaves nothing', async () => {
    const folder = path.join(makeFolder(), 'library');
    await fillFolder(folder);
    const to = makeFolder();
    const stop = new AbortController();
    const writing = writeFullBackup(path.join(to, 'b.zip'), {
      folder,
      appVersion: '0.1.0',
      madeAt: NOW.toISOString(),
      holdStill: (job) => job(),
      onProgress: () => {
        stop.abort();
      },
      signal: stop.signal,
    });
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(to)).toEqual([]);
  });
});

describe('other things to come back to', () => {
  it('a daily back-up leaves the photos and handouts as they are', async () => {
    const folder = path.join(makeFolder(), 'library');
    await fillFolder(folder);
    const daily = path.join(folder, 'backups', '2026-11-23.zip');
    const before = await readLibrary(folder);
    const library = await openTestLibrary(folder);
    await library.programs.remove(library.programs.listSummaries().map(({ id }) => id));
    await library.close();
    const source = await openZipSource(daily);
    if (!source.ok) throw new Error(source.error);
    const facts = await inspectBackup(source.value);
    expect(facts.ok && facts.value.photos).toBe(0);
    source.value.close();
    expect((await stage(daily, folder)).ok).toBe(true);
    await finishRestore(folder);
    const after = await readLibrary(folder);
    const pictures = (files: Record<string, string>) =>
      Object.entries(files).filter(([name]) => /^(?:photos|handouts)/.test(name));
    expect(pictures(after)).toEqual(pictures(before));
    expect(pictures(after).length).toBe(5);
  });

  it('a library that was kept comes back whole, and can be kept again', async () => {
    const parent = makeFolder();
    const folder = path.join(parent, 'library');
    const kept = path.join(parent, 'library.before-restore-20260101T000000Z');
    await fillFolder(folder, 'Now');
    await fillFolder(kept, 'Before');
    const before = await readLibrary(kept);
    const source = await openFolderSource(kept);
    expect((await stageRestore(source, { libraryFolder: folder, now: NOW, ...quietly })).ok).toBe(
      true,
    );
    await finishRestore(folder);
    expect(await readLibrary(folder)).toEqual(before);
    expect(await readLibrary(kept)).toEqual(before);
  });
});

describe('a restore that the computer broke off', () => {
  /** Every state that two renames and a note can leave behind. */
  it.each([
    ['while it was unpacked', 'Old'],
    ['before the first rename', 'New'],
    ['between the renames', 'New'],
    ['after the second rename', 'New'],
  ])('%s leaves one whole library: %s', async (when, expected) => {
    const parent = makeFolder();
    const folder = path.join(parent, 'library');
    const other = path.join(makeFolder(), 'library');
    await fillFolder(folder, 'Old');
    await fillFolder(other, 'New');
    const wanted = await readLibrary(expected === 'Old' ? folder : other);
    const zip = path.join(makeFolder(), 'b.zip');
    await backUp(other, zip);
    const { staged, journal, journalFile } = namePlaces(folder, NOW);
    if (when === 'while it was unpacked') {
      await mkdir(path.join(staged, 'programs'), { recursive: true });
      await writeFile(path.join(staged, 'programs', '2026-11.json'), '{"half');
    } else {
      expect((await stage(zip, folder)).ok).toBe(true);
      if (when !== 'before the first rename') {
        await rename(folder, path.join(parent, journal.keptAs));
        if (when === 'after the second rename') await rename(staged, folder);
      }
    }
    await finishRestore(folder);
    expect(await readLibrary(folder)).toEqual(wanted);
    const names = (await readdir(parent)).filter((name) => !keptPattern(folder).test(name));
    expect(names).toEqual(['library']);
    await expect(readFile(journalFile)).rejects.toThrow('ENOENT');
    expect((await openTestLibrary(folder)).notices).toEqual([]);
  });
});
