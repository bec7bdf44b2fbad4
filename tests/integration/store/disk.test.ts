import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeDiskError } from '../../../electron/store/disk-error';
import { listFullDisks, listReadOnlyFolders } from './hard-places';
import { bundleScript, type ChildScript } from './start-child';
import {
  addProgram,
  contentOf,
  makeFolder,
  monthText,
  openTestLibrary,
  programOf,
  readFolder,
  titlesOf,
  writeMonth,
} from './temporary-library';

const scripts: ChildScript[] = [];
let fullDisk: ChildScript;
let readOnly: ChildScript;
beforeAll(() => {
  fullDisk = bundleScript('save-to-full-disk');
  readOnly = bundleScript('save-to-read-only');
  scripts.push(fullDisk, readOnly);
});
afterAll(() => {
  for (const script of scripts) script.remove();
});

describe('a full disk', async () => {
  it.each(await listFullDisks())('($name) refuses the save and loses nothing', async ({ run }) => {
    const { output, errors } = await run(fullDisk.file, makeFolder());
    expect(errors).toBe('');
    const full = { code: 'disk-full' };
    expect(JSON.parse(output)).toEqual({
      results: [
        ['small', 'saved'],
        ['large', full],
        ['edit', full],
        ['batch', full],
        ['after', 'saved'],
      ],
      titlesInMemory: ['Small'],
      titlesOnDisk: ['After', 'Small'],
      notices: [],
    });
  });
});

describe('a library that may not be written to', async () => {
  it.each(await listReadOnlyFolders())('($name) opens read-only', async ({ run }) => {
    const folder = makeFolder();
    await writeMonth(folder, '2026-11', monthText('2026-11', [programOf()]));
    await writeMonth(folder, '2026-10', '{"cut');
    const before = await readFolder(folder);
    await chmod(path.join(folder, 'programs'), 0o555);
    await chmod(folder, 0o555);
    try {
      const { output, errors } = await run(readOnly.file, folder);
      expect(errors).toBe('');
      const refused = { code: 'read-only', reason: 'no-permission' };
      expect(JSON.parse(output)).toEqual({
        isReadOnly: true,
        notices: [
          { kind: 'no-permission' },
          { kind: 'unreadable', document: 'programs/2026-10.json', system: 'damaged' },
        ],
        titles: ['Bilingual storytime'],
        errors: [refused, refused],
        checked: { programs: false, documents: [] },
      });
      expect(await readFolder(folder)).toEqual(before);
    } finally {
      await chmod(folder, 0o755);
      await chmod(path.join(folder, 'programs'), 0o755);
    }
  });
});

it('a place that is a file, not a folder, opens empty and read-only', async () => {
  const folder = path.join(makeFolder(), 'library');
  await writeFile(folder, 'A file');
  const library = await openTestLibrary(folder);
  expect(library.isReadOnly).toBe(true);
  expect(library.notices).toHaveLength(1);
});

it('a failed save moves neither memory nor disk, and the next one succeeds', async () => {
  const folder = makeFolder();
  const library = await openTestLibrary(folder);
  const program = await addProgram(library);
  await library.whenBackedUp();
  // A folder stands where the new month's document has to go: a real EISDIR or ENOTEMPTY.
  await mkdir(path.join(folder, 'programs', '2026-12.json', 'x'), { recursive: true });
  const edit = contentOf({ title: 'Moved', heldOn: '2026-12-01' });
  const moved = await library.programs.update(program.id, edit, program.updatedAt);
  expect(moved.ok).toBe(false);
  expect(library.programs.get(program.id)?.program).toEqual(program);
  const kept = contentOf({ title: 'Kept' });
  expect(await library.programs.update(program.id, kept, program.updatedAt)).toMatchObject({
    ok: true,
  });
  expect(titlesOf(library)).toEqual(['Kept']);
});

describe('a system error', () => {
  const systemError = (code: string) => Object.assign(new Error(code), { code });

  it.each([
    ['ENOSPC', { code: 'disk-full' }],
    ['EDQUOT', { code: 'disk-full' }],
    ['EFBIG', { code: 'disk-full' }],
    ['EACCES', { code: 'read-only', reason: 'no-permission' }],
    ['EPERM', { code: 'read-only', reason: 'no-permission' }],
    ['EROFS', { code: 'read-only', reason: 'no-permission' }],
    ['EIO', { code: 'disk-failed', system: 'EIO' }],
  ])('%s is told as it is', (code, described) => {
    expect(describeDiskError(systemError(code))).toEqual(described);
  });

  it('that is none is a bug, and stays one', () => {
    const bug = new TypeError('x is not a function');
    expect(() => describeDiskError(bug)).toThrow(bug);
    const programming = systemError('ERR_INVALID_ARG_TYPE');
    expect(() => describeDiskError(programming)).toThrow(programming);
  });
});
