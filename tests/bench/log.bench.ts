// The log in the real window: opening, finding, scrolling, memory, and who stands still while the index is built.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Api } from '../../shared/ipc/api';
import { launchApp, type LaunchedApp } from '../support/launch-app';
import type { Report } from './bench-report';
import { QUERIES } from './search-queries';
import { readLongestTurn, watchTurns } from './watch-turns';
import { writeVariedLibrary } from './write-varied-library';

const OPENINGS = 5;
const MONTHS = 360;

const percentile = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? Number.NaN;
const middle = (times: readonly number[]): number => percentile(times, 0.5);

async function makeLibrary(programs: number): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'worth-sharing-log-bench-'));
  if (programs > 0) await writeVariedLibrary(path.join(folder, 'library'), programs, MONTHS);
  return folder;
}

async function timeStart(folder: string, isEmpty: boolean): Promise<number> {
  const start = performance.now();
  const launched = await launchApp({ userDataDir: folder });
  await launched.window.waitForSelector(isEmpty ? 'main h2' : '[data-program]');
  const took = performance.now() - start;
  await launched.close();
  return took;
}

async function whenIndexed({ window }: LaunchedApp): Promise<void> {
  for (;;) {
    const isReady = await window.evaluate(async () => {
      const api = Reflect.get(globalThis, 'api') as Api;
      const state = await api.search.state({});
      return state.ok && state.value.isReady;
    });
    if (isReady) return;
    await wait(100);
  }
}

/** From the window to the index and back, as she has it. */
async function timeSearches({ window }: LaunchedApp): Promise<number[]> {
  return window.evaluate(async (queries) => {
    const api = Reflect.get(globalThis, 'api') as Api;
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      for (const query of queries) {
        const start = performance.now();
        const found = await api.search.find({ query });
        if (!found.ok || found.value.status !== 'found') throw new Error('Not found');
        if (round > 0) times.push(performance.now() - start);
      }
    }
    return times;
  }, QUERIES);
}

/** Time of each frame while the list is scrolled by most of a screen in each. */
async function timeFrames({ window }: LaunchedApp): Promise<number[]> {
  await window.waitForSelector('[data-program]');
  return window.evaluate(async () => {
    const list = document.querySelector('[role="list"][aria-label^="Programs"]')?.parentElement;
    if (list === null || list === undefined) throw new Error('No list');
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    let last = await frame();
    for (let step = 0; step < 200; step += 1) {
      // From its end to its start again, so that a short list moves in every frame too.
      const isAtEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 1;
      list.scrollTop = isAtEnd ? 0 : list.scrollTop + 600;
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times;
  });
}

/** Megabytes of all processes together. */
async function readMemory({ app }: LaunchedApp): Promise<number> {
  return app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().reduce((sum, one) => sum + one.memory.workingSetSize / 1024, 0),
  );
}

async function benchOpening(empty: string, full: string, report: Report): Promise<void> {
  const starts = { empty: [] as number[], full: [] as number[] };
  // The first start of a new version checks every file; those after it only what has changed, and
  // show the list that the one before kept.
  const [firstEmpty, firstFull] = [await timeStart(empty, true), await timeStart(full, false)];
  await timeStart(full, false);
  report({
    name: 'first start of a version, 10,000: more than an empty library takes',
    value: firstFull - firstEmpty,
    unit: 'ms',
  });
  for (let round = 0; round < OPENINGS; round += 1) {
    starts.empty.push(await timeStart(empty, true));
    starts.full.push(await timeStart(full, false));
  }
  report({ name: 'start to an empty log', value: middle(starts.empty), unit: 'ms' });
  report({ name: 'start to a usable list of 10,000', value: middle(starts.full), unit: 'ms' });
  report({
    name: '  more than an empty library takes',
    value: middle(starts.full) - middle(starts.empty),
    unit: 'ms',
    atMost: 300,
  });
}

async function benchWindow(
  folder: string,
  name: string,
  atMost: number,
  report: Report,
): Promise<number[]> {
  await rm(path.join(folder, 'search-cache'), { recursive: true, force: true });
  const launched = await launchApp({ userDataDir: folder });
  try {
    await launched.window.waitForSelector('[data-program]');
    await launched.app.evaluate(watchTurns);
    await launched.window.evaluate(watchTurns);
    const start = performance.now();
    await whenIndexed(launched);
    report({
      name: `${name} programs: index built after`,
      value: (performance.now() - start) / 1000,
      unit: 's',
    });
    const [inMain, inWindow] = [
      await launched.app.evaluate(readLongestTurn),
      await launched.window.evaluate(readLongestTurn),
    ];
    report({
      name: '  longest stall of the main process meanwhile',
      value: inMain,
      unit: 'ms',
      atMost: 50,
    });
    report({
      name: '  longest stall of the window meanwhile',
      value: inWindow,
      unit: 'ms',
      atMost: 50,
    });
    const times = await timeSearches(launched);
    report({
      name: '  search, window to index and back, middle',
      value: middle(times),
      unit: 'ms',
    });
    report({
      name: '  search, window to index and back, p95',
      value: percentile(times, 0.95),
      unit: 'ms',
      atMost,
    });
    report({ name: '  memory of all processes', value: await readMemory(launched), unit: 'MB' });
    return await timeFrames(launched);
  } finally {
    await launched.close();
  }
}

export async function run(report: Report): Promise<void> {
  const [empty, few, many, most] = [
    await makeLibrary(0),
    await makeLibrary(100),
    await makeLibrary(10_000),
    await makeLibrary(50_000),
  ];
  try {
    await benchOpening(empty, many, report);
    const fewFrames = await benchWindow(few, '100', 16, report);
    const manyFrames = await benchWindow(many, '10,000', 16, report);
    await benchWindow(most, '50,000', 50, report);
    report({
      name: 'frames while scrolling 10,000, middle',
      value: middle(manyFrames),
      unit: 'ms',
    });
    report({
      name: 'frames while scrolling 10,000, p95',
      value: percentile(manyFrames, 0.95),
      unit: 'ms',
    });
    report({
      name: 'frames of 10,000 / of 100, p95',
      value: percentile(manyFrames, 0.95) / percentile(fewFrames, 0.95),
      unit: 'x',
      atMost: 1.5,
    });
  } finally {
    await Promise.all(
      [empty, few, many, most].map((folder) => rm(folder, { recursive: true, force: true })),
    );
  }
}
