// Opens the app and waits until it is closed; Chromium's own chatter stays out of the terminal.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { electronFlags } from './electron-flags.mjs';
import { projectRoot } from './project-paths.mjs';

/** What Chromium logs about the machine: no bus, no graphics card. */
const CHATTER = /^\[\d+:\d+\/\d+\.\d+:[A-Z]+:\w+\.\w+\(\d+\)\]/;
const KEPT_LINES = 10;

/**
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 * @param {string[]} args for the app
 * @returns {Promise<number>} exit code
 */
export function openApp(runtime, args) {
  const child = spawn(runtime.executable, [...electronFlags(), projectRoot, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  /** @type {string[]} */
  const hidden = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (CHATTER.test(line)) hidden.push(line);
    else console.error(line);
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const isFine = code === 0 || signal === 'SIGINT' || signal === 'SIGTERM';
      if (!isFine) {
        console.error(hidden.slice(-KEPT_LINES).join('\n'));
        console.error(`The app ended with ${signal ?? `exit code ${String(code)}`}.`);
      }
      resolve(isFine ? 0 : (code ?? 1));
    });
  });
}
