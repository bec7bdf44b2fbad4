// The steps of `npm test` and `npm run check`: how each is run and where its figures are.
import path from 'node:path';
import { onDisplay } from './display.mjs';
import { inProject } from './project-paths.mjs';

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

/**
 * @typedef {object} TestStep
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {'vitest' | 'playwright'} [runner] whose report counts tests
 * @property {string} [report] absolute path of that report
 * @property {NodeJS.ProcessEnv} [env] beside the process's own
 */

/**
 * @param {string} name
 * @param {string} script path inside node_modules
 * @param {string[]} args
 * @returns {TestStep}
 */
function nodeStep(name, script, args) {
  return { name, command: process.execPath, args: [inProject('node_modules', script), ...args] };
}

/**
 * @param {string} project
 * @returns {TestStep}
 */
function vitestStep(project) {
  const report = inProject('out', 'test', `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const step = nodeStep(project, path.join('vitest', 'vitest.mjs'), [
    'run',
    `--project=${project}`,
    ...reporters,
  ]);
  return { ...step, runner: 'vitest', report };
}

/**
 * Two lanes for two cores. Lint comes after types: its memory goes by what they write.
 * @param {{ hasEndurance?: boolean }} [options] also what takes a minute by itself
 * @returns {TestStep[][]}
 */
export function checkLanes({ hasEndurance = false } = {}) {
  const lint = { name: 'lint', command: process.execPath, args: [inProject('build', 'lint.mjs')] };
  return [
    [nodeStep('types', path.join('typescript', 'bin', 'tsc'), ['-b']), lint],
    [
      nodeStep('format', path.join('prettier', 'bin', 'prettier.cjs'), [
        ...['--check', '.', '--cache', '--cache-strategy', 'content'],
        ...['--cache-location', inProject('out', 'format', 'cache')],
      ]),
      vitestStep('unit'),
      vitestStep('integration'),
      ...(hasEndurance ? [vitestStep('endurance')] : []),
    ],
  ];
}

/**
 * Packs the app, reads fuses and archive back and starts it.
 * @param {ElectronRuntime} runtime
 * @returns {TestStep}
 */
export function packageStep(runtime) {
  const optIn = runtime.kind === 'registry-fallback' ? ['--old-runtime-not-for-users'] : [];
  const args = [inProject('build', 'package.mjs'), '--dir', ...optIn];
  return { name: 'package', command: process.execPath, args };
}

/**
 * @param {ElectronRuntime} runtime
 * @returns {TestStep}
 */
export function endToEndStep(runtime) {
  const cli = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const [command, args] = onDisplay(process.execPath, [cli, 'test']);
  return {
    name: 'e2e',
    command,
    args,
    runner: 'playwright',
    report: inProject('out', 'test', 'e2e.json'),
    env: { WORTH_SHARING_ELECTRON: runtime.executable },
  };
}
