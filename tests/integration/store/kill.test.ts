import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIBRARY_DOCUMENT_KINDS } from '../../../electron/store/library-document-kinds';
import { listLibraryFiles, monthFileName } from '../../../electron/store/library-files';
import { monthKind } from '../../../electron/store/month-kind';
import { readDocument } from '../../../electron/store/read-document';
import { bundleScript, type ChildScript } from './start-child';
import { makeFolder, openTestLibrary } from './temporary-library';

const KILLS = 200;
const SEED = 20261123;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

let script: ChildScript;
beforeAll(() => {
  script = bundleScript('save-until-killed');
});
afterAll(() => {
  script.remove();
});

it(
  `loses no acknowledged save and leaves no unreadable file when killed ${String(KILLS)} times`,
  { timeout: 240_000 },
  async () => {
    const folder = makeFolder();
    const random = makeRandom(SEED);
    const acknowledged = new Map<string, number>();
    let saves = 0;
    let next = startChild(folder);

    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = next;
      // It loads while this one saves.
      next = startChild(folder);
      // Most of them between saves and within them, some while the library is being opened.
      const isOpening = random() < 0.15;
      const lines = await saveAndKill(child, saves * 4, isOpening, random() * 40);
      for (const line of lines) {
        const [thing = '', id = '', count = ''] = line.split(' ');
        acknowledged.set(`${thing} ${id}`, Number(count));
      }
      saves += lines.length;
      const found = await readCounts(folder);
      const lost = [...acknowledged].filter(([key, count]) => (found.get(key) ?? -1) < count);
      expect(lost).toEqual([]);
    }
    next.process.kill('SIGKILL');

    // The killing hit the saving, not only the starting.
    expect(saves).toBeGreaterThan(KILLS);
    const library = await openTestLibrary(folder);
    expect(library.notices).toEqual([]);
    const ids = new Set([...acknowledged.keys()].map((key) => key.split(' ')[1]));
    ids.delete('program:new');
    const kept = new Set(library.programs.listAll().map(({ program }) => program.id));
    expect([...ids].filter((id) => id !== undefined && !kept.has(id))).toEqual([]);
    expect((await readdir(path.join(folder, 'programs'))).filter((name) => name.includes('tmp')))
      // Swept at opening.
      .toEqual([]);
  },
);

interface StartedChild {
  process: Child;
  output: () => string;
  errors: () => string;
}

function startChild(folder: string): StartedChild {
  const child: Child = spawn(process.execPath, [script.file, folder], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return { process: child, output: () => output, errors: () => errors };
}

/**
 * Lets a child save from `firstCount` on and kills it so many milliseconds after it was told to
 * (`isOpening`) or after its first save. Answers what it acknowledged.
 */
async function saveAndKill(
  child: StartedChild,
  firstCount: number,
  isOpening: boolean,
  milliseconds: number,
): Promise<string[]> {
  const closed = once(child.process, 'close');
  const linesOf = () => child.output().split('\n').slice(0, -1);
  const hear = async (lines: number) => {
    while (linesOf().length < lines) {
      await Promise.race([once(child.process.stdout, 'data'), closed]);
      if (child.process.exitCode !== null) throw new Error(child.errors());
    }
  };
  await hear(1);
  child.process.stdin.write(`${String(firstCount)}\n`);
  if (!isOpening) await hear(2);
  await wait(milliseconds);
  child.process.kill('SIGKILL');
  await closed;
  // A line that was cut by the kill was not said.
  return linesOf().slice(1);
}

/** The highest count that the disk has of each thing; fails when a file can't be read. */
async function readCounts(folder: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  function count(key: string, value: string): void {
    counts.set(key, Math.max(counts.get(key) ?? -1, Number(value)));
  }
  const { months } = await listLibraryFiles(folder);
  for (const month of months) {
    const filePath = path.join(folder, monthFileName(month));
    const reading = await readDocument(filePath, monthKind(month), []);
    if (reading.outcome !== 'good') throw new Error(`${filePath} is ${reading.outcome}`);
    for (const { id, title } of reading.document.programs) count(`program ${id}`, title);
    for (const { programId, answers } of reading.document.reflections) {
      for (const { text } of answers) count(`answer ${programId}`, text);
    }
  }
  const drafts = await readDocument(
    path.join(folder, 'drafts.json'),
    LIBRARY_DOCUMENT_KINDS.drafts,
    [],
  );
  if (drafts.outcome === 'absent') return counts;
  if (drafts.outcome !== 'good') throw new Error(`drafts.json is ${drafts.outcome}`);
  for (const { key, text } of drafts.document.drafts) count(`draft ${key}`, text);
  return counts;
}

/** Mulberry32: the same delays in each run. Answers numbers from 0 to below 1. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
