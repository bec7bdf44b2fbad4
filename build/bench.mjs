// npm run bench: runs every tests/bench/*.bench.ts in a Node of its own and prints one table.
import { fork, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { hasDisplay, onDisplay } from './display.mjs';
import { runScript } from './expected-failure.mjs';
import { inProject, projectRoot } from './project-paths.mjs';
import { setUpApp } from './set-up.mjs';

/** @typedef {{ name: string, value: number, unit: string, atMost?: number, atLeast?: number }} Row */

/** Figures are as a user has them: nothing else of ours runs at the same time. */
await runScript(async () => {
  await setUpApp({ forTests: true });
  // Some open the real window: without a screen the whole runs again inside a virtual one.
  if (!hasDisplay()) return runOnVirtualDisplay();
  const wanted = process.argv[2] ?? '';
  const names = readdirSync(inProject('tests', 'bench'))
    .filter((file) => file.endsWith('.bench.ts') && file.includes(wanted))
    .map((file) => path.basename(file, '.ts'))
    .sort();
  if (names.length === 0) {
    console.log('There are no benches.');
    return 1;
  }
  await bundle(names);
  let failures = 0;
  for (const name of names) {
    console.log(name.replace('.bench', ''));
    const isFine = await runBench(inProject('out', 'bench', `${name}.cjs`));
    if (!isFine) failures += 1;
  }
  if (failures > 0) console.log(`${String(failures)} of ${String(names.length)} benches failed.`);
  return failures === 0 ? 0 : 1;
});

function runOnVirtualDisplay() {
  const [command, args] = onDisplay(process.execPath, process.argv.slice(1), false);
  return spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
}

/** @param {string[]} names */
async function bundle(names) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: projectRoot,
    entryPoints: names.map((name) => inProject('tests', 'bench', `${name}.ts`)),
    outdir: inProject('out', 'bench'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['electron', '@myriaddreamin/typst-ts-node-compiler', '@playwright/test'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/**
 * @param {string} file
 * @returns {Promise<boolean>} whether it ran to its end with every figure within its limit
 */
function runBench(file) {
  return new Promise((resolve) => {
    let isWithinLimits = true;
    const child = fork(inProject('build', 'bench-process.mjs'), [file], {
      cwd: projectRoot,
      execArgv: ['--expose-gc', '--enable-source-maps'],
    });
    child.on('message', (/** @type {Row} */ row) => {
      console.log(formatRow(row));
      isWithinLimits &&= isWithinLimit(row);
    });
    child.on('close', (code) => {
      resolve(code === 0 && isWithinLimits);
    });
  });
}

/** @param {Row} row */
function isWithinLimit({ value, atMost = Infinity, atLeast = -Infinity }) {
  return Number.isFinite(value) && value <= atMost && value >= atLeast;
}

/** @param {Row} row */
function formatRow(row) {
  const value = row.value.toLocaleString('en', { maximumSignificantDigits: 3 });
  const bounds = [
    ...(row.atMost === undefined ? [] : [`at most ${String(row.atMost)} ${row.unit}`]),
    ...(row.atLeast === undefined ? [] : [`at least ${String(row.atLeast)} ${row.unit}`]),
  ];
  const limit =
    bounds.length === 0 ? '' : `  ${bounds.join(', ')}: ${isWithinLimit(row) ? 'ok' : 'MISSED'}`;
  return `  ${row.name.padEnd(56)} ${value.padStart(10)} ${row.unit.padEnd(2)}${limit}`;
}
