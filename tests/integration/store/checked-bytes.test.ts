import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCheckedBytes } from '../../../electron/store/checked-bytes';
import { monthKind } from '../../../electron/store/month-kind';
import { parseDocument } from '../../../electron/store/read-document';
import {
  addProgram,
  makeFolder,
  monthText,
  openTestLibrary,
  programOf,
  titlesOf,
  writeMonth,
} from './temporary-library';

const NAME = 'programs/2026-11.json';
const kind = monthKind('2026-11');
const cacheOf = (folder: string): string => path.join(folder, 'start-cache', 'checked.json');

/** Not a month: a schema refuses it, so only who does not look can take it for one. */
const noMonth = (title: string): Uint8Array =>
  Buffer.from(JSON.stringify({ version: 2, month: '2026-11', programs: [{ title }] }));

async function openWith(folder: string, build = 'this') {
  const checked = await openCheckedBytes({ file: cacheOf(folder), build });
  return { checked, month: checked.of(NAME, kind) };
}

describe('bytes that were checked before', () => {
  it('are not checked again at the next start of the same build', async () => {
    const folder = makeFolder();
    const first = await openWith(folder);
    first.month.noteWritten(noMonth('Known'));
    await first.checked.close();
    const { month } = await openWith(folder);
    expect(parseDocument(noMonth('Known'), kind, [], month).outcome).toBe('good');
    expect(parseDocument(noMonth('Knowm'), kind, [], month).outcome).toBe('corrupt');
  });

  it('are checked again by another build, and where the file of them is broken', async () => {
    const folder = makeFolder();
    const first = await openWith(folder);
    first.month.noteWritten(noMonth('Known'));
    await first.checked.close();
    const other = await openWith(folder, 'another');
    expect(parseDocument(noMonth('Known'), kind, [], other.month).outcome).toBe('corrupt');
    await writeFile(cacheOf(folder), '{"build":"this","hashes":[');
    const broken = await openWith(folder);
    expect(parseDocument(noMonth('Known'), kind, [], broken.month).outcome).toBe('corrupt');
  });

  it('are those of that document alone', async () => {
    const folder = makeFolder();
    const { checked, month } = await openWith(folder);
    month.noteWritten(noMonth('Known'));
    const december = checked.of('programs/2026-12.json', monthKind('2026-12'));
    expect(december.isKnown(noMonth('Known'))).toBe(false);
  });
});

describe('a library that knows what it wrote', () => {
  const options = (folder: string) => ({ checked: { file: cacheOf(folder), build: 'this' } });

  it('reads the same programs again, and answers and edits them', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder, options(folder));
    const program = await addProgram(library, { title: 'Ours' });
    await library.close();
    expect(readFileSync(cacheOf(folder), 'utf8')).toContain(NAME);
    const again = await openTestLibrary(folder, options(folder));
    expect(again.programs.get(program.id)?.program).toEqual(program);
    expect((await again.programs.remove([program.id])).ok).toBe(true);
    expect(titlesOf(again)).toEqual([]);
  });

  it('still sets aside what was damaged meanwhile', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder, options(folder));
    await addProgram(library, { title: 'Ours' });
    await library.close();
    const text = await readFile(path.join(folder, NAME), 'utf8');
    await writeFile(path.join(folder, NAME), text.replace('"heldOn":"2026-11-20"', '"heldOn":5'));
    const again = await openTestLibrary(folder, options(folder));
    expect(again.notices).toHaveLength(1);
  });

  it('does not learn bytes of another hand, though it reads them', async () => {
    const folder = makeFolder();
    const text = monthText('2026-11', [programOf({ title: 'Theirs' })]);
    await writeMonth(folder, '2026-11', text.replace('{"version"', '{ "version"'));
    const library = await openTestLibrary(folder, options(folder));
    expect(titlesOf(library)).toEqual(['Theirs']);
    await library.close();
    expect(existsSync(cacheOf(folder))).toBe(false);
  });

  it('learns what it read where that is just what it would write', async () => {
    const folder = makeFolder();
    const first = await openTestLibrary(folder);
    await addProgram(first, { title: 'Ours' });
    await first.close();
    // Closing has no patience: it looks at what is left at once.
    await (await openTestLibrary(folder, options(folder))).close();
    expect(readFileSync(cacheOf(folder), 'utf8')).toContain(NAME);
  });
});
