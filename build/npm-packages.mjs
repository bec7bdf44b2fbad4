// Installs the locked npm packages when they are missing or the lock file changed.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { hashFiles } from './content-hash.mjs';
import { ExpectedFailure } from './expected-failure.mjs';
import { isObject, readJsonObject } from './read-json.mjs';
import { pickTellingLine, runNpm } from './run-command.mjs';
import { isStampCurrent, writeStamp } from './stamp.mjs';

/** A few packages that must be there: a half-deleted node_modules is installed anew. */
const WITNESSES = ['electron/package.json', 'esbuild/package.json', 'typescript/package.json'];

/** @param {string} root */
export function isInstallNeeded(root) {
  const inputs = hashLock(root);
  if (isStampCurrent(findStamp(root), inputs)) return false;
  if (!isInstalledByHand(root)) return true;
  writeStamp(findStamp(root), { inputs, outputs: WITNESSES });
  return false;
}

/**
 * @param {object} options
 * @param {string} options.root
 * @param {(line: string) => void} options.say
 */
export async function installNpmPackages({ root, say }) {
  if (!isInstallNeeded(root)) return;
  say('Installing the npm packages (about a minute) ...');
  const result = await runNpm(['ci', '--loglevel=error'], { cwd: root });
  if (result.code !== 0) {
    throw new ExpectedFailure(
      `npm ci failed: ${pickTellingLine(result.output, NPM_REASON).replace(/^npm error /, '')}`,
      'Check the network and the disk, then run this again; npm ci alone shows all of it.',
    );
  }
  writeStamp(findStamp(root), { inputs: hashLock(root), outputs: WITNESSES });
}

/** npm's own last lines point to a log file: the first line with a reason says more. */
const NPM_REASON =
  /npm error (?!code|errno|syscall|path|network|A complete log)\S|ENOSPC|no space left/i;

/** @param {string} root */
function findStamp(root) {
  return path.join(root, 'node_modules', '.worth-sharing-stamp');
}

/** @param {string} root */
function hashLock(root) {
  const lock = path.join(root, 'package-lock.json');
  if (!existsSync(lock)) {
    throw new ExpectedFailure(
      `package-lock.json is missing in ${root}.`,
      'Restore it from git, then run this again.',
    );
  }
  return hashFiles(root, [lock]);
}

/**
 * Whether somebody's own `npm ci` or `npm install` left just what is locked: npm lists what it
 * installed in node_modules/.package-lock.json. Optional packages may be for other systems.
 * @param {string} root
 */
function isInstalledByHand(root) {
  const installed = readVersions(path.join(root, 'node_modules', '.package-lock.json'));
  const locked = readVersions(path.join(root, 'package-lock.json'));
  const isSame = [...locked].every(
    ([place, entry]) => entry.isOptional || installed.get(place)?.version === entry.version,
  );
  return isSame && WITNESSES.every((file) => existsSync(path.join(root, 'node_modules', file)));
}

/**
 * @param {string} lockFile
 * @returns {Map<string, { version: unknown, isOptional: boolean }>} by folder; empty if unreadable
 */
function readVersions(lockFile) {
  const packages = readJsonObject(lockFile)?.['packages'];
  /** @type {Map<string, { version: unknown, isOptional: boolean }>} */
  const versions = new Map();
  for (const [place, entry] of Object.entries(isObject(packages) ? packages : {})) {
    if (place === '' || !isObject(entry)) continue;
    versions.set(place, { version: entry['version'], isOptional: entry['optional'] === true });
  }
  return versions;
}
