import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZipSource } from '../../../../electron/store/full-backup/backup-source';
import { inspectBackup } from '../../../../electron/store/full-backup/inspect-backup';
import { stageRestore } from '../../../../electron/store/full-backup/stage-restore';
import { emptyMonthDocument } from '../../../../shared/model/documents/month-document';
import { makeFolder } from '../temporary-library';
import { backUp } from './back-up';
import { fillFolder, readLibrary } from './rich-folder';

const MONTH = strToU8(JSON.stringify(emptyMonthDocument('2026-11')));
const LINK = 0o120_777;

async function look(bytes: Uint8Array) {
  const file = path.join(makeFolder(), 'b.zip');
  await writeFile(file, bytes);
  const source = await openZipSource(file);
  if (!source.ok) return source.error;
  const facts = await inspectBackup(source.value);
  source.value.close();
  return facts.ok ? 'fine' : facts.error;
}

function zipWith(more: Zippable): Uint8Array {
  return zipSync({ 'programs/2026-11.json': MONTH, ...more });
}

/** The same zip with another name in both of its places: names that fflate itself would not write. */
function renameIn(zip: Uint8Array, from: string, to: string): Uint8Array {
  expect(to).toHaveLength(from.length);
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at);
  return bytes;
}

describe('a zip that is not to be trusted', () => {
  it.each([
    ['leads up', 'aa/bb.json', '../b.json'],
    ['leads up from inside', 'photos/xx/b.jpg', 'photos/../b.jpg'],
    ['is absolute', 'aetc/passwd', '/etc/passwd'],
    ['has a drive', 'cc/evil.json', 'C:/vil.json'],
    ['has backslashes', 'aa/bb.json', '..\\bb.json'],
    ['has a device', 'photos/abc.jpg', 'photos/con.jpg'],
  ])('is refused where a name %s', async (_what, from, to) => {
    const given = to.padEnd(from.length, 'x').slice(0, from.length);
    expect(await look(renameIn(zipWith({ [from]: strToU8('x') }), from, given))).toBe('unsafe');
  });

  it('is refused where it holds a link or a name twice', async () => {
    const link = zipWith({
      'photos/a.jpg': [strToU8('/etc/passwd'), { os: 3, attrs: LINK << 16 }],
    });
    expect(await look(link)).toBe('unsafe');
    const twice = zipWith({ 'photos/a.jpg': strToU8('1'), 'photos/b.jpg': strToU8('2') });
    expect(await look(renameIn(twice, 'photos/b.jpg', 'photos/A.jpg'))).toBe('unsafe');
  });

  it('is refused where it would swell', async () => {
    const bomb = zipSync(
      { 'programs/2026-11.json': MONTH, 'photos/a.jpg': new Uint8Array(210 * 1024 * 1024) },
      { level: 9 },
    );
    expect(await look(bomb)).toBe('swollen');
  });

  it('is refused where it is newer, cut, of something else, or no zip', async () => {
    const newer = strToU8(JSON.stringify({ ...emptyMonthDocument('2026-11'), version: 99 }));
    expect(await look(zipSync({ 'programs/2026-11.json': newer }))).toBe('newer-version');
    const manifest = { format: 'worth-sharing-backup', version: 2, files: 'all new' };
    const newZip = zipWith({ 'worth-sharing-backup.json': strToU8(JSON.stringify(manifest)) });
    expect(await look(newZip)).toBe('newer-version');
    expect(await look(zipWith({}).slice(0, 60))).toBe('not-a-backup');
    expect(await look(zipSync({ 'programs/2026-11.json': strToU8('{"version":2') }))).toBe(
      'damaged',
    );
    expect(await look(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toBe('not-a-backup');
    expect(await look(strToU8('just text'))).toBe('not-a-backup');
    expect(await look(zipWith({}))).toBe('fine');
  });
});

describe('a back-up whose bytes were changed', () => {
  it('never takes the place of the library, and leaves nothing beside it', async () => {
    const parent = makeFolder();
    const folder = path.join(parent, 'library');
    await fillFolder(folder);
    const before = await readLibrary(folder);
    const zip = path.join(makeFolder(), 'b.zip');
    await backUp(folder, zip);
    const bytes = await readFile(zip);
    const photo = Object.keys(before).find((name) => /^photos.[0-9a-f]+\.jpg$/.test(name)) ?? '';
    // A photo is stored as it is: one of its bytes is turned over, and the zip is still a zip.
    const at = bytes.indexOf(Buffer.from(before[photo] ?? '', 'latin1'));
    expect(at).toBeGreaterThan(0);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await writeFile(zip, bytes);
    const source = await openZipSource(zip);
    if (!source.ok) throw new Error(source.error);
    const staged = await stageRestore(source.value, {
      libraryFolder: folder,
      now: new Date(),
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    source.value.close();
    expect(staged).toEqual({ ok: false, error: 'damaged' });
    expect(await readLibrary(folder)).toEqual(before);
    expect(await readdir(parent)).toEqual(['library']);
  });
});
