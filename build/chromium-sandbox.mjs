// Whether Chromium's sandbox can start for this user, and what to do if not.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure } from './expected-failure.mjs';
import { runCommand } from './run-command.mjs';

const SETUID = 0o4000;

/**
 * The sandbox needs user namespaces, or its program set up by root. Root runs without it.
 * @param {string} executable Electron's program
 */
export async function assertSandbox(executable) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const sandbox = path.join(path.dirname(executable), 'chrome-sandbox');
  if (!existsSync(sandbox) || isSetUp(sandbox)) return;
  const result = await runCommand('unshare', ['--user', '--map-root-user', 'true']);
  if (result.code === 0) return;
  throw new ExpectedFailure(
    "Chromium's sandbox cannot start: this system gives ordinary users no namespaces.",
    `Run this once, then try again: sudo chown root:root ${sandbox} && sudo chmod 4755 ${sandbox}`,
  );
}

/** @param {string} sandbox */
function isSetUp(sandbox) {
  const { uid, mode } = statSync(sandbox);
  return uid === 0 && (mode & SETUID) !== 0;
}
