import { existsSync } from 'node:fs';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createLogText } from '../../../electron/search/log-text';
import type { Library } from '../../../electron/store/library';
import { fromSummaryRow, type SummaryRow } from '../../../shared/programs/summary-rows';
import {
  addProgram,
  contentOf,
  makeFolder,
  openTestLibrary,
  titlesOf,
} from '../store/temporary-library';

const inCache = (folder: string, name: string): string => path.join(folder, 'cache', name);

/** A library as the app opens it, and the lines that it hands to the window. */
async function openApp(folder: string, build = 'this') {
  const library = await openTestLibrary(path.join(folder, 'library'), {
    checked: { file: inCache(folder, 'checked.json'), build },
  });
  return { library, log: createLogText(library) };
}

async function titlesIn(library: Library): Promise<string[]> {
  const texts = await createLogText(library).read();
  const rows = texts.flatMap((text) => JSON.parse(text) as SummaryRow[]);
  return rows.map((row) => fromSummaryRow(row).title);
}

async function makeLog(): Promise<string> {
  const folder = makeFolder();
  const { library } = await openApp(folder);
  await addProgram(library, { title: 'October', heldOn: '2026-10-05' });
  await addProgram(library, { title: 'November', heldOn: '2026-11-05' });
  await library.close();
  return folder;
}

it('is there at the next start, and is the log', async () => {
  const folder = await makeLog();
  const { library, log } = await openApp(folder);
  expect(library.keptLines()).toHaveLength(2);
  expect(await log.read()).toEqual(library.keptLines());
  expect(await titlesIn(library)).toEqual(['November', 'October']);
  await library.warm();
  expect(titlesOf(library)).toEqual(['November', 'October']);
});

it('is let go with the first change, and kept anew', async () => {
  const folder = await makeLog();
  const { library } = await openApp(folder);
  const [first] = library.programs.listSummaries();
  const program = library.programs.get(first?.id ?? '')?.program;
  if (program === undefined) throw new Error('Not there');
  const moved = contentOf({ title: 'Moved', heldOn: '2026-09-01' });
  expect((await library.programs.update(program.id, moved, program.updatedAt)).ok).toBe(true);
  expect(library.keptLines()).toBeNull();
  expect(await titlesIn(library)).toEqual(['October', 'Moved']);
  await library.close();
  const again = await openApp(folder);
  expect(again.library.keptLines()).not.toBeNull();
  expect(await titlesIn(again.library)).toEqual(['October', 'Moved']);
  expect(titlesOf(again.library)).toEqual(['October', 'Moved']);
});

it('gives way to what another computer wrote, before the start and after it', async () => {
  const folder = await makeLog();
  const month = path.join(folder, 'library', 'programs', '2026-10.json');
  const before = await readFile(month, 'utf8');
  await writeFile(month, before.replace('"October"', '"Theirs"'));
  const { library } = await openApp(folder);
  expect(library.keptLines()).toBeNull();
  expect(await titlesIn(library)).toEqual(['November', 'Theirs']);
  await library.close();

  const again = await openApp(folder);
  expect(again.library.keptLines()).not.toBeNull();
  await writeFile(month, before.replace('"October"', '"Theirs again"'));
  expect((await again.library.checkForOutsideChanges()).programs).toBe(true);
  expect(again.library.keptLines()).toBeNull();
  expect(await titlesIn(again.library)).toEqual(['November', 'Theirs again']);
});

it('is of a month that is gone or new no more', async () => {
  const folder = await makeLog();
  const programs = path.join(folder, 'library', 'programs');
  const october = await readFile(path.join(programs, '2026-10.json'), 'utf8');
  await writeFile(
    path.join(programs, '2026-08.json'),
    october.replaceAll('2026-10', '2026-08').replace(/"id":"/g, '"id":"other-'),
  );
  const { library } = await openApp(folder);
  expect(library.keptLines()).toBeNull();
  expect(await titlesIn(library)).toEqual(['November', 'October', 'October']);
});

it('is made again where it is broken, or of another build', async () => {
  const folder = await makeLog();
  const other = await openApp(folder, 'another');
  expect(other.library.keptLines()).toBeNull();
  expect(await titlesIn(other.library)).toEqual(['November', 'October']);
  await other.library.close();

  expect((await openApp(folder, 'another')).library.keptLines()).not.toBeNull();
  await truncate(inCache(folder, 'list.jsonl'), 200);
  const broken = await openApp(folder, 'another');
  expect(broken.library.keptLines()).toBeNull();
  expect(await titlesIn(broken.library)).toEqual(['November', 'October']);
});

it('is made again where a power cut left a hole in it', async () => {
  const folder = await makeLog();
  const file = inCache(folder, 'list.jsonl');
  const kept = await readFile(file, 'utf8');
  await writeFile(file, kept.replace('October', '\0'.repeat(7)));
  const { library } = await openApp(folder);
  expect(library.keptLines()).toBeNull();
  expect(await titlesIn(library)).toEqual(['November', 'October']);
});

it('is not kept by a library that is not asked to', async () => {
  const folder = makeFolder();
  const library = await openTestLibrary(path.join(folder, 'library'));
  await addProgram(library);
  createLogText(library);
  await library.close();
  expect(existsSync(inCache(folder, 'list.jsonl'))).toBe(false);
});
