// Starts the packaged app once, with a throw-away folder, and waits until its window has drawn.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onDisplay } from '../display.mjs';
import { electronFlags } from '../electron-flags.mjs';
import { ExpectedFailure } from '../expected-failure.mjs';
import { pickTellingLine, runCommand } from '../run-command.mjs';

const LIMIT_MS = 60_000;

/** @param {string} executable */
export async function smokeTest(executable) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'worth-sharing-smoke-'));
  try {
    const flags = [...electronFlags(), `--user-data-dir=${folder}`, '--smoke-test'];
    const [command, args] = onDisplay(executable, flags);
    const result = await runCommand(command, args, { limitMs: LIMIT_MS });
    if (result.code === 0) return;
    throw new ExpectedFailure(
      `The packaged app did not start (exit code ${result.code}): ${pickTellingLine(result.output)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
