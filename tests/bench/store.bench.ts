import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { openLibrary, type Library } from '../../electron/store/library';
import {
  emptyMonthDocument,
  type MonthDocument,
} from '../../shared/model/documents/month-document';
import { contentOf } from '../../shared/programs/content-of';
import type { Report } from './bench-report';
import { makeProgram, makeReflection } from './make-programs';

const SIZES = [1_000, 10_000, 50_000] as const;
/** All sizes in the same 30 years, so that a month's document grows with the log: the hard case. */
const MONTHS = 360;
const SAVES = 301;
const OLD_SAVES = 101;
/** A plain save of everything takes long, and varies little. */
const PLAIN_SAVES = 7;
const OPENINGS = 5;

interface Plain {
  programs: MonthDocument['programs'];
  reflections: MonthDocument['reflections'];
}

interface Measured {
  size: number;
  library: Library;
  plain: Low<Plain>;
  saves: number[];
  oldSaves: number[];
  plainSaves: number[];
  openings: number[];
  plainOpenings: number[];
}

/** Save and open, beside everything in one plain lowdb file: in turns, so that all meet the same noise. */
export async function run(report: Report): Promise<void> {
  const root = mkdtempSync(path.join(tmpdir(), 'worth-sharing-bench-'));
  try {
    const all: Measured[] = [];
    for (const size of SIZES) all.push(await open(root, size));
    // The day's back-up and the compiler's warming up are not a save.
    for (const one of all) await warmUp(one);
    for (let round = 0; round < SAVES; round += 1) {
      for (const one of all) one.saves.push(await saveRecent(one, round));
    }
    for (let round = 0; round < OLD_SAVES; round += 1) {
      for (const one of all) one.oldSaves.push(await saveOld(one, round));
    }
    for (let round = 0; round < PLAIN_SAVES; round += 1) {
      for (const one of all) one.plainSaves.push(await time(() => savePlain(one, round)));
    }
    for (let round = 0; round < OPENINGS; round += 1) {
      for (const one of all) await openAgain(root, one);
    }
    tell(all, report);
    for (const one of all) await one.library.close();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function optionsOf(root: string, size: number) {
  return {
    folder: path.join(root, String(size)),
    now: () => new Date(),
    makeId: () => crypto.randomUUID(),
  };
}

const plainPath = (root: string, size: number) => path.join(root, `${String(size)}.json`);

async function open(root: string, size: number): Promise<Measured> {
  const everything = writeLibrary(root, size);
  const library = await openLibrary(optionsOf(root, size));
  if (library.programs.listSummaries().length !== size) throw new Error('Not all were read');
  await library.whenBackedUp();
  const plain = new Low<Plain>(new JSONFile(plainPath(root, size)), everything);
  return {
    size,
    library,
    plain,
    saves: [],
    oldSaves: [],
    plainSaves: [],
    openings: [],
    plainOpenings: [],
  };
}

/** The same programs as a library and as one plain file. */
function writeLibrary(root: string, size: number): Plain {
  const documents = new Map<string, MonthDocument>();
  for (let index = 0; index < size; index += 1) {
    const program = makeProgram(index, MONTHS);
    const month = program.heldOn.slice(0, 7);
    const document = documents.get(month) ?? emptyMonthDocument(month);
    document.programs.push(program);
    document.reflections.push(makeReflection(program, index));
    documents.set(month, document);
  }
  const folder = path.join(root, String(size), 'programs');
  mkdirSync(folder, { recursive: true });
  for (const [month, document] of documents) {
    writeFileSync(path.join(folder, `${month}.json`), JSON.stringify(document));
  }
  const all = [...documents.values()];
  const plain = {
    programs: all.flatMap((document) => document.programs),
    reflections: all.flatMap((document) => document.reflections),
  };
  writeFileSync(plainPath(root, size), JSON.stringify(plain));
  return plain;
}

async function warmUp(one: Measured): Promise<void> {
  for (let round = 0; round < 36; round += 1) await saveRecent(one, round);
  await one.library.whenBackedUp();
}

/** An edit of one program of the newest twelve months, as she makes them. */
function saveRecent(one: Measured, round: number): Promise<number> {
  return saveOne(one, MONTHS - 12 + (round % 12), round);
}

/** An edit of one program in a month that was not touched since the library was opened. */
function saveOld(one: Measured, round: number): Promise<number> {
  return saveOne(one, round * 3, round);
}

async function saveOne({ library }: Measured, index: number, round: number): Promise<number> {
  const details = library.programs.get(`program-${String(index)}`);
  if (details === undefined) throw new Error(`Program ${String(index)} is not there`);
  const { id, updatedAt } = details.program;
  const content = { ...contentOf(details.program), branch: String(round) };
  return time(async () => {
    const saved = await library.programs.update(id, content, updatedAt);
    if (!saved.ok) throw new Error(saved.error.code);
  });
}

async function savePlain({ plain }: Measured, round: number): Promise<void> {
  await plain.update(({ programs }) => {
    const program = programs[round * 17];
    if (program !== undefined) program.branch = String(round);
  });
}

async function openAgain(root: string, one: Measured): Promise<void> {
  let again: Library | undefined;
  one.openings.push(
    await time(async () => {
      again = await openLibrary(optionsOf(root, one.size));
    }),
  );
  await again?.close();
  const plain = new Low<Plain>(new JSONFile(plainPath(root, one.size)), {
    programs: [],
    reflections: [],
  });
  one.plainOpenings.push(await time(() => plain.read()));
}

async function time(step: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await step();
  return performance.now() - start;
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function tell(all: readonly Measured[], report: Report): void {
  const nameOf = (size: number) => size.toLocaleString('en-US');
  for (const one of all) {
    const at = `at ${nameOf(one.size)} programs`;
    report({ name: `save ${at}`, value: medianOf(one.saves), unit: 'ms' });
    report({
      name: `save ${at} / one plain file`,
      value: medianOf(one.saves) / medianOf(one.plainSaves),
      unit: 'x',
    });
    report({ name: `open ${at}`, value: medianOf(one.openings), unit: 'ms' });
    report({
      name: `open ${at} / one plain file`,
      value: medianOf(one.openings) / medianOf(one.plainOpenings),
      unit: 'x',
    });
  }
  const [smallest, largest] = [all[0], all.at(-1)];
  if (smallest === undefined || largest === undefined) return;
  report({
    name: `save at ${nameOf(largest.size)} / save at ${nameOf(smallest.size)}`,
    value: medianOf(largest.saves) / medianOf(smallest.saves),
    unit: 'x',
    atMost: 2,
  });
  report({
    name: 'the same, in months not touched since opening',
    value: medianOf(largest.oldSaves) / medianOf(smallest.oldSaves),
    unit: 'x',
  });
  report({
    name: `save in one plain file at ${nameOf(largest.size)} / at ${nameOf(smallest.size)}`,
    value: medianOf(largest.plainSaves) / medianOf(smallest.plainSaves),
    unit: 'x',
  });
}
