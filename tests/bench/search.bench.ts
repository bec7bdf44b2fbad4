// The full-text index by itself, and followed from a library by a thread that stands in for its process.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { createSearchAnswerer } from '../../electron/search/answer-search-requests';
import { createLogSearch, type LogSearch } from '../../electron/search/log-search';
import type { SearchLine } from '../../electron/search/search-line';
import { openLibrary } from '../../electron/store/library';
import { filterPrograms } from '../../shared/programs/filter-programs';
import { summariseProgram } from '../../shared/programs/summarise-program';
import { toSearchDocument } from '../../shared/search/search-document';
import { createSearchIndex, type SearchIndex } from '../../shared/search/search-index';
import type { Report } from './bench-report';
import { makeVariedProgram, makeVariedReflection } from './make-varied-log';
import { QUERIES } from './search-queries';
import { writeVariedLibrary } from './write-varied-library';

const MONTHS = 360;
const ROUNDS = 7;

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const answer = createSearchAnswerer();
  port.on('message', (request: unknown) => {
    void answer(request).then((reply) => {
      port.postMessage(reply);
    });
  });
}

function startWorkerLine(): SearchLine {
  const worker = new Worker(__filename);
  return {
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
  };
}

function percentile(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? Number.NaN;
}

function buildIndex(size: number): { index: SearchIndex; took: number } {
  const documents = Array.from({ length: size }, (_, at) => {
    const program = makeVariedProgram(at, MONTHS);
    return toSearchDocument({ program, reflection: makeVariedReflection(program, at) }, [], {});
  });
  const start = performance.now();
  const index = createSearchIndex();
  for (const document of documents) index.put(document);
  return { index, took: performance.now() - start };
}

function timeQueries(find: (query: string) => unknown): number[] {
  for (const query of QUERIES) find(query);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) {
      const start = performance.now();
      find(query);
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** The index in the process that asks: what is left is the library's own work. */
function benchIndex(size: number, atMost: number, report: Report): number {
  const name = size.toLocaleString('en-US');
  const { index, took } = buildIndex(size);
  report({ name: `index ${name} programs`, value: took / 1000, unit: 's' });
  const kept = JSON.stringify(index.save());
  report({ name: `  kept for the next start`, value: kept.length / 1e6, unit: 'MB' });
  const start = performance.now();
  const again = createSearchIndex(JSON.parse(kept));
  report({ name: `  read from it`, value: (performance.now() - start) / 1000, unit: 's' });
  if (again.size !== size) throw new Error('Not all were read');
  const times = timeQueries((query) => again.find(query));
  const p95 = percentile(times, 0.95);
  report({ name: `  search, middle`, value: percentile(times, 0.5), unit: 'ms' });
  report({ name: `  search, p95`, value: p95, unit: 'ms', atMost });
  const summaries = Array.from({ length: size }, (_, at) =>
    summariseProgram(makeVariedProgram(at, MONTHS), undefined),
  );
  const scans = timeQueries((query) => filterPrograms(summaries, query));
  report({
    name: `  the scan that answers before, p95`,
    value: percentile(scans, 0.95),
    unit: 'ms',
  });
  return p95;
}

async function whenReady(search: LogSearch): Promise<void> {
  while (!search.state().isReady) await wait(5);
}

/** From asking in the main process to its answer, with the index in another thread. */
async function benchLibrary(size: number, atMost: number, report: Report): Promise<void> {
  const name = size.toLocaleString('en-US');
  const folder = mkdtempSync(path.join(tmpdir(), 'worth-sharing-bench-'));
  await writeVariedLibrary(folder, size, MONTHS);
  const library = await openLibrary({
    folder,
    now: () => new Date(),
    makeId: () => crypto.randomUUID(),
  });
  await library.whenBackedUp();
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const search = createLogSearch({
    library,
    indexFile: path.join(folder, 'cache', 'index.json'),
    startLine: startWorkerLine,
    onReady: () => undefined,
  });
  try {
    loop.enable();
    const start = performance.now();
    search.start();
    await whenReady(search);
    loop.disable();
    report({
      name: `${name} programs: ready after`,
      value: (performance.now() - start) / 1000,
      unit: 's',
    });
    report({
      name: `  longest stall of the main process meanwhile`,
      value: loop.max / 1e6,
      unit: 'ms',
      atMost: 50,
    });
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const query of QUERIES) {
        const asked = performance.now();
        await search.find(query);
        times.push(performance.now() - asked);
      }
    }
    report({
      name: `  search from the main process, p95`,
      value: percentile(times, 0.95),
      unit: 'ms',
      atMost,
    });
  } finally {
    search.close();
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function run(report: Report): Promise<void> {
  const less = benchIndex(10_000, 16, report);
  const more = benchIndex(50_000, 50, report);
  report({ name: 'search at 50,000 / at 10,000, p95', value: more / less, unit: 'x', atMost: 10 });
  await benchLibrary(10_000, 16, report);
  await benchLibrary(50_000, 50, report);
}
