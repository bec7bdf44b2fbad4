import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { monthDocumentSchema } from '../../../shared/model/documents/month-document';
import {
  addProgram,
  makeFolder,
  monthText,
  openTestLibrary,
  programOf,
  readFolder,
  writeMonth,
} from './temporary-library';

const listZips = (folder: string) => readdir(path.join(folder, 'backups'));
const dayOf = (day: number) => new Date(2026, 10, day, 12);

async function unzip(folder: string, name: string): Promise<Record<string, string>> {
  const entries = unzipSync(await readFile(path.join(folder, 'backups', name)));
  return Object.fromEntries(
    Object.entries(entries).map(([entry, bytes]) => [entry, new TextDecoder().decode(bytes)]),
  );
}

describe('the daily back-up', () => {
  it('holds every document as it was when the library was opened', async () => {
    const folder = makeFolder();
    const title = 'Cuentos 故事 👩🏽‍🏫';
    await writeMonth(folder, '2026-10', monthText('2026-10', []));
    await writeMonth(folder, '2026-11', monthText('2026-11', [programOf({ title })]));
    await writeFile(path.join(folder, 'drafts.json'), '{"version":1,"drafts":[]}');
    const before = await readFolder(folder);
    const library = await openTestLibrary(folder, { now: () => dayOf(23) });
    await addProgram(library);
    await library.whenBackedUp();
    const bytes = await unzip(folder, '2026-11-23.zip');
    expect(Object.keys(bytes).toSorted()).toEqual(Object.keys(before).toSorted());
    expect(JSON.parse(bytes['programs/2026-11.json'] ?? '')).toMatchObject({
      programs: [{ title }],
    });
  });

  it('can be opened by other programs', async () => {
    const folder = makeFolder();
    await writeMonth(folder, '2026-11', monthText('2026-11', [programOf()]));
    await (await openTestLibrary(folder, { now: () => dayOf(23) })).close();
    const script =
      'import sys, zipfile; sys.exit(zipfile.ZipFile(sys.argv[1]).testzip() is not None)';
    const zip = path.join(folder, 'backups', '2026-11-23.zip');
    // Node's own check is the other test; this one is by another's code where there is one.
    const { status, error } = spawnSync('python3', ['-c', script, zip]);
    expect(error === undefined ? status : 0).toBe(0);
  });

  it('is made once a day, also while the library stays open', async () => {
    const folder = makeFolder();
    let now = dayOf(22);
    const library = await openTestLibrary(folder, { now: () => now });
    // The first save has nothing before it to keep.
    await addProgram(library, { title: 'One' });
    await addProgram(library, { title: 'Two' });
    await library.whenBackedUp();
    expect(await listZips(folder)).toEqual(['2026-11-22.zip']);
    const first = await unzip(folder, '2026-11-22.zip');
    await addProgram(library, { title: 'Three' });
    now = dayOf(23);
    await addProgram(library, { title: 'Four' });
    await library.close();
    expect(await listZips(folder)).toEqual(['2026-11-22.zip', '2026-11-23.zip']);
    expect(await unzip(folder, '2026-11-22.zip')).toEqual(first);
    const [two, three] = [first, await unzip(folder, '2026-11-23.zip')].map((entries) =>
      monthDocumentSchema.parse(JSON.parse(entries['programs/2026-11.json'] ?? '')),
    );
    expect(two?.programs).toHaveLength(1);
    expect(three?.programs).toHaveLength(3);
  });

  it('is kept for ten days that the app was used; those before migrations for good', async () => {
    const folder = makeFolder();
    await writeMonth(folder, '2026-11', monthText('2026-11', [programOf()]));
    await mkdir(path.join(folder, 'backups'));
    await writeFile(path.join(folder, 'backups', '2020-01-01-before-migration.zip'), 'old');
    await writeFile(path.join(folder, 'backups', 'hers.zip'), 'her own');
    for (let day = 1; day <= 13; day += 1) {
      await (await openTestLibrary(folder, { now: () => dayOf(day) })).close();
    }
    const zips = await listZips(folder);
    expect(zips).toHaveLength(12);
    expect(zips.slice(0, 2)).toEqual(['2020-01-01-before-migration.zip', '2026-11-04.zip']);
    expect(zips.slice(-2)).toEqual(['2026-11-13.zip', 'hers.zip']);
  });

  it('is not made again when it is there', async () => {
    const folder = makeFolder();
    await writeMonth(folder, '2026-11', monthText('2026-11', [programOf()]));
    await (await openTestLibrary(folder, { now: () => dayOf(23) })).close();
    const zip = path.join(folder, 'backups', '2026-11-23.zip');
    await utimes(zip, 0, 0);
    const library = await openTestLibrary(folder, { now: () => dayOf(23) });
    await addProgram(library);
    await library.close();
    expect((await stat(zip)).mtimeMs).toBe(0);
  });
});
