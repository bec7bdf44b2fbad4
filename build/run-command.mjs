// Runs another program and waits for it.
import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandResult
 * @property {number} code exit code; 127 when the program is not there, 128 when a signal ended it
 * @property {string} output stdout and stderr, in the order in which they came; empty when shown
 *
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [show] true: straight to the terminal; false (default): kept in `output`
 * @property {number} [limitMs] ends the program after this time
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, options = {}) {
  const { cwd, env, show = false, limitMs } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...plainOutside(show), ...(env ?? process.env) },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      timeout: limitMs,
      shell: process.platform === 'win32' && command === 'npm',
    });
    /** @type {Buffer[]} */
    const chunks = [];
    /** @param {Buffer} chunk */
    const keep = (chunk) => chunks.push(chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => {
      resolve({ code: 127, output: error.message });
    });
    child.on('close', (code, signal) => {
      const ending = signal === null ? '' : `\n${command} was ended by ${signal}`;
      resolve({ code: code ?? 128, output: Buffer.concat(chunks).toString('utf8') + ending });
    });
  });
}

/**
 * Colours only for a terminal: kept output may end in a file.
 * @param {boolean} isShown
 * @returns {NodeJS.ProcessEnv}
 */
function plainOutside(isShown) {
  return isShown && process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };
}

/**
 * Runs npm: the one that runs this script, if npm does.
 * @param {string[]} args
 * @param {CommandOptions} [options]
 */
export function runNpm(args, options) {
  const npmScript = process.env['npm_execpath'];
  return npmScript?.endsWith('.js')
    ? runCommand(process.execPath, [npmScript, ...args], options)
    : runCommand('npm', args, options);
}

/**
 * The line of a program's output that says most about its failure.
 * @param {string} output
 * @param {RegExp} [telling] lines that are preferred
 */
export function pickTellingLine(output, telling = /error|fail|E:|cannot|not found|no space/i) {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.find((line) => telling.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
}
