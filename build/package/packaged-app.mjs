// Where electron-builder puts the unpacked app of this system.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure } from '../expected-failure.mjs';

/**
 * @param {string} outFolder
 * @param {NodeJS.Platform} [platform]
 * @returns {{ executable: string, archive: string }}
 */
export function findPackagedApp(outFolder, platform = process.platform) {
  for (const folder of readdirSync(outFolder).map((name) => path.join(outFolder, name))) {
    const found = platform === 'darwin' ? lookInMac(folder) : lookIn(folder, platform);
    if (found !== undefined) return found;
  }
  throw new ExpectedFailure(`No unpacked app was found in ${outFolder}.`);
}

/**
 * @param {string} folder
 * @param {NodeJS.Platform} platform
 */
function lookIn(folder, platform) {
  const archive = path.join(folder, 'resources', 'app.asar');
  if (!existsSync(archive)) return undefined;
  const pattern = platform === 'win32' ? /^Worth Sharing.*\.exe$/ : /^worth-sharing[a-z-]*$/;
  const program = readdirSync(folder).find((name) => pattern.test(name));
  return program === undefined ? undefined : { executable: path.join(folder, program), archive };
}

/** @param {string} folder e.g. release/mac-arm64 */
function lookInMac(folder) {
  if (!path.basename(folder).startsWith('mac')) return undefined;
  const bundle = readdirSync(folder).find((name) => name.endsWith('.app'));
  if (bundle === undefined) return undefined;
  const contents = path.join(folder, bundle, 'Contents');
  return {
    executable: path.join(contents, 'MacOS', path.basename(bundle, '.app')),
    archive: path.join(contents, 'Resources', 'app.asar'),
  };
}
