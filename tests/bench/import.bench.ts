// Bringing in 50,000 rows: how long, how it grows, and how long the main process stands still meanwhile.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { createImportAnswerer } from '../../electron/imports/answer-import-requests';
import { connectImportReader, type ImportReader } from '../../electron/imports/import-reader';
import { createImportsHandlers } from '../../electron/ipc/imports-handlers';
import { openLibrary } from '../../electron/store/library';
import type { AppError } from '../../shared/ipc/app-error';
import type { Result } from '../../shared/result';
import { makeWorkbook } from '../support/make-workbook';
import type { Api } from '../../shared/ipc/api';
import { launchApp } from '../support/launch-app';
import type { Report } from './bench-report';
import { readLongestTurn, watchTurns } from './watch-turns';
import { writeVariedLibrary } from './write-varied-library';

const ROWS = 50_000;
const FEWER_ROWS = 5_000;

/** Stands in for the utility process: a thread of its own that answers the same messages. */
if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const answer = createImportAnswerer();
  port.on('message', (request: unknown) => {
    void answer(request).then((reply) => {
      port.postMessage(reply);
    });
  });
}

function startWorkerReader(): ImportReader {
  const worker = new Worker(__filename);
  return connectImportReader({
    post: (request) => {
      worker.postMessage(request);
    },
    onReply: (listen) => {
      worker.on('message', listen);
    },
    onEnd: (listen) => {
      worker.once('exit', listen);
    },
    end: () => void worker.terminate(),
  });
}

/** Ten years of a busy system: dates, branches, audiences, notes with commas and line ends. */
function writeFile(rows: number): Uint8Array<ArrayBuffer> {
  const lines = ['Event Date,Title,Library,Audiences,Categories,Attendance,Description'];
  for (let row = 0; row < rows; row += 1) {
    const day = new Date(Date.UTC(2012, 0, 1 + (row % 3_650))).toISOString().slice(0, 10);
    const note = `"We read, sang and drew.\nNumber ${String(row)}, and ""bubbles"""`;
    const heads = row % 3 === 0 ? '' : String(row % 60);
    lines.push(
      `${day},Storytime ${String(row)},Branch ${String(row % 25)},"Preschool (ages 3-6), Family",` +
        `"Early Learning & Storytime, Featured",${heads},${note}`,
    );
  }
  return new TextEncoder().encode(lines.join('\n'));
}

function valueOf<T>(answer: Result<T, AppError>): T {
  if (!answer.ok) throw new Error(`Refused: ${answer.error.code}`);
  return answer.value;
}

interface Figures {
  open: number;
  preview: number;
  run: number;
  /** The longest time that the main process answered nothing, in ms. */
  stall: number;
}

/** The same rows as a workbook, as Excel would save it. */
function writeWorkbook(rows: number): Uint8Array<ArrayBuffer> {
  const names = [
    'Event Date',
    'Title',
    'Library',
    'Audiences',
    'Categories',
    'Attendance',
    'Description',
  ];
  const body = Array.from({ length: rows }, (_, row) => [
    { serial: 40_909 + (row % 3_650) },
    `Storytime ${String(row)}`,
    `Branch ${String(row % 25)}`,
    'Preschool (ages 3-6), Family',
    'Early Learning & Storytime, Featured',
    row % 3 === 0 ? null : row % 60,
    `We read, sang and drew.\nNumber ${String(row)}, and "bubbles"`,
  ]);
  return makeWorkbook([{ name: 'Log', rows: [names, ...body] }]);
}

async function importRows(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  rows: number,
): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worth-sharing-bench-'));
  let lastId = 0;
  const makeId = (): string => `id-${String((lastId += 1))}`;
  const now = (): Date => new Date('2026-11-23T12:00:00.000Z');
  const library = await openLibrary({ folder, now, makeId });
  try {
    const handlers = createImportsHandlers({
      library,
      now,
      makeId,
      chooseFile: () => Promise.resolve(null),
      startReader: startWorkerReader,
      sendEvent: () => undefined,
    });
    const loop = monitorEventLoopDelay({ resolution: 1 });
    loop.enable();
    const start = performance.now();
    const opened = valueOf(await handlers.open({ fileName, bytes }));
    const { token, mapping } = opened;
    const afterOpen = performance.now();
    valueOf(await handlers.preview({ token, mapping: { ...mapping, leaveOut: [] } }));
    const afterPreview = performance.now();
    const { added } = valueOf(await handlers.run({ token, mapping }));
    const end = performance.now();
    loop.disable();
    if (added !== rows) throw new Error(`${String(added)} of ${String(rows)} came in.`);
    return {
      open: afterOpen - start,
      preview: afterPreview - afterOpen,
      run: end - afterPreview,
      stall: loop.max / 1e6,
    };
  } finally {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In the real app, from the file in the window to the last program in its list. */
async function importInWindow(report: Report): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worth-sharing-bench-'));
  // A log that has begun: its page is there, and all that changes is how much is in it.
  await writeVariedLibrary(path.join(folder, 'library'), 1, 1);
  const launched = await launchApp({ userDataDir: folder });
  try {
    const { app, window } = launched;
    await window.waitForSelector('[data-program]');
    await window.evaluate(
      async (text) => {
        const api = Reflect.get(globalThis, 'api') as Api;
        const bytes = new TextEncoder().encode(text);
        const opened = await api.imports.open({ fileName: 'big.csv', bytes });
        if (!opened.ok) throw new Error('Not opened');
        Reflect.set(globalThis, 'opened', opened.value);
      },
      new TextDecoder().decode(writeFile(ROWS)),
    );
    await app.evaluate(watchTurns);
    await window.evaluate(watchTurns);
    const start = performance.now();
    await window.evaluate(async () => {
      const api = Reflect.get(globalThis, 'api') as Api;
      const { token, mapping } = Reflect.get(globalThis, 'opened') as {
        token: string;
        mapping: Parameters<Api['imports']['run']>[0]['mapping'];
      };
      const ran = await api.imports.run({ token, mapping });
      if (!ran.ok) throw new Error('Not brought in');
    });
    await window.getByText('50,001 programs').waitFor();
    report({
      name: 'brought in and in the list, in the real window',
      value: (performance.now() - start) / 1000,
      unit: 's',
    });
    for (const [name, value] of [
      ['main process', await app.evaluate(readLongestTurn)],
      ['window', await window.evaluate(readLongestTurn)],
    ] as const) {
      report({ name: `  longest stall of the ${name}`, value, unit: 'ms', atMost: 50 });
    }
  } finally {
    await launched.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function run(report: Report): Promise<void> {
  await importInWindow(report);
  await importRows('big.csv', writeFile(FEWER_ROWS), FEWER_ROWS);
  const fewer = await importRows('big.csv', writeFile(FEWER_ROWS), FEWER_ROWS);
  const all = await importRows('big.csv', writeFile(ROWS), ROWS);
  const workbook = await importRows('big.xlsx', writeWorkbook(ROWS), ROWS);
  const total = (figures: Figures): number => figures.open + figures.preview + figures.run;
  report({ name: 'open and guess 50,000 rows', value: all.open / 1000, unit: 's' });
  report({ name: 'read them again after a changed choice', value: all.preview / 1000, unit: 's' });
  report({ name: 'bring them in, fsynced', value: all.run / 1000, unit: 's' });
  report({
    name: '50,000 rows / 5,000 rows (ten times the work)',
    value: total(all) / total(fewer),
    unit: 'x',
    atMost: 15,
  });
  report({
    name: 'open and guess 50,000 rows of a workbook',
    value: workbook.open / 1000,
    unit: 's',
  });
  report({
    name: 'all of it, a workbook / a CSV file of the same rows',
    value: total(workbook) / total(all),
    unit: 'x',
    atMost: 4,
  });
  const stall = Math.max(all.stall, workbook.stall);
  report({
    name: 'longest stall of the main process meanwhile',
    value: stall,
    unit: 'ms',
    atMost: 50,
  });
  report({ name: 'memory at its end', value: process.memoryUsage().rss / 1e6, unit: 'MB' });
}
