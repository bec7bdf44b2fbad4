// Downloads the official Electron with its own installer, and remembers when that can't be done.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readJsonObject } from './read-json.mjs';
import { pickTellingLine, runCommand } from './run-command.mjs';

const HOUR_MS = 60 * 60 * 1000;
const REMEMBER_MS = 24 * HOUR_MS;
const LIMIT_MS = 15 * 60 * 1000;

/**
 * @param {object} options
 * @param {string} options.root
 * @param {NodeJS.ProcessEnv} options.env ELECTRON_MIRROR is respected by the installer;
 *   WORTH_SHARING_RETRY_DOWNLOAD tries again although it failed within a day
 * @param {string} options.version
 * @param {(line: string) => void} options.say
 * @returns {Promise<string | undefined>} why it failed, in a few words; undefined when it worked
 */
export async function downloadOfficialElectron({ root, env, version, say }) {
  const memory = path.join(root, 'node_modules', '.worth-sharing-electron-download.json');
  const attempt = `${version} from ${env['ELECTRON_MIRROR'] ?? 'its own host'}`;
  const remembered = env['WORTH_SHARING_RETRY_DOWNLOAD'] ? undefined : recall(memory, attempt);
  if (remembered !== undefined) return remembered;

  say(`Downloading Electron ${version} ...`);
  const installer = path.join(root, 'node_modules', 'electron', 'install.js');
  const result = await runCommand(process.execPath, [installer], {
    cwd: root,
    env,
    limitMs: LIMIT_MS,
  });
  if (result.code === 0) return undefined;
  const failure = shorten(pickTellingLine(result.output));
  mkdirSync(path.dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify({ attempt, failure, failedAt: new Date().toISOString() }));
  return failure;
}

/**
 * @param {string} memory
 * @param {string} attempt
 * @returns {string | undefined}
 */
function recall(memory, attempt) {
  const raw = readJsonObject(memory);
  if (raw?.['attempt'] !== attempt) return undefined;
  const ageMs = Date.now() - Date.parse(String(raw['failedAt']));
  return ageMs >= 0 && ageMs < REMEMBER_MS ? String(raw['failure']) : undefined;
}

/** @param {string} line */
function shorten(line) {
  const text = line.replace(/^\w*Error: /, '');
  return text.length > 100 ? `${text.slice(0, 100)}...` : text;
}
