import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { countLog } from '../../electron/numbers/count-log';
import { openLibrary } from '../../electron/store/library';
import {
  emptyMonthDocument,
  type MonthDocument,
} from '../../shared/model/documents/month-document';
import type { Report } from './bench-report';
import { makeProgram } from './make-programs';

const SIZES = [10_000, 50_000] as const;
/** Thirty years of log. */
const MONTHS = 360;
const ROUNDS = 9;
const TODAY = '2025-12-31';

const YEAR = { from: '2025-01-01', to: '2025-12-31', branch: null, series: null };
const CAREER = { ...YEAR, from: '1996-01-01' };

/** The numbers of a year and of a career, and for how long everything else waits meanwhile. */
export async function run(report: Report): Promise<void> {
  const root = mkdtempSync(path.join(tmpdir(), 'worth-sharing-numbers-'));
  try {
    for (const size of SIZES) await measure(path.join(root, String(size)), size, report);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function measure(folder: string, size: number, report: Report): Promise<void> {
  writeLibrary(folder, size);
  const library = await openLibrary({
    folder,
    now: () => new Date(),
    makeId: () => crypto.randomUUID(),
  });
  await library.whenBackedUp();
  await countLog(library.programs, YEAR, TODAY);
  const at = `at ${size.toLocaleString('en-US')} programs`;
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  // The first delay is counted from the enabling.
  await wait(20);
  loop.reset();
  const years: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    years.push(await time(() => countLog(library.programs, YEAR, TODAY)));
  }
  const careers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    careers.push(await time(() => countLog(library.programs, CAREER, TODAY)));
  }
  loop.disable();
  const lists: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    lists.push(await time(() => Promise.resolve(library.programs.listAll())));
  }
  report({ name: `a year ${at}`, value: middle(years), unit: 'ms' });
  report({ name: `thirty years ${at}`, value: middle(careers), unit: 'ms' });
  report({ name: `of which the list of the log ${at}`, value: middle(lists), unit: 'ms' });
  report({
    name: `a year / the list of the log ${at}`,
    value: middle(years) / middle(lists),
    unit: 'x',
    atMost: 8,
  });
  report({ name: `longest stall meanwhile ${at}`, value: loop.max / 1e6, unit: 'ms' });
  await library.close();
}

function writeLibrary(root: string, size: number): void {
  const documents = new Map<string, MonthDocument>();
  for (let index = 0; index < size; index += 1) {
    const program = makeProgram(index, MONTHS);
    const month = program.heldOn.slice(0, 7);
    const document = documents.get(month) ?? emptyMonthDocument(month);
    document.programs.push(program);
    documents.set(month, document);
  }
  const folder = path.join(root, 'programs');
  mkdirSync(folder, { recursive: true });
  for (const [month, document] of documents) {
    writeFileSync(path.join(folder, `${month}.json`), JSON.stringify(document));
  }
}

async function time(step: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await step();
  return performance.now() - start;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
