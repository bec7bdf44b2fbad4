import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ElectronRuntime, findElectron } from '../../../build/electron-runtime.mjs';
import { makeTempFolder, writeFiles } from './temp-folder';

const OFFICIAL = 'node_modules/electron';

/** Stands in for Electron's installer: a real program that leaves a mark and fails or succeeds. */
const failingInstaller = `
  require('node:fs').appendFileSync(__dirname + '/tried', 'x');
  console.error('RequestError: host not found');
  process.exit(1);`;
const workingInstaller = `
  const fs = require('node:fs');
  fs.mkdirSync(__dirname + '/dist');
  fs.writeFileSync(__dirname + '/dist/version', 'v45.0.0');
  fs.writeFileSync(__dirname + '/dist/electron', '');`;

interface Found extends ElectronRuntime {
  readonly said: readonly string[];
}

function makeProject(files: Readonly<Record<string, string>>): string {
  return makeTempFolder({ [`${OFFICIAL}/package.json`]: '{"version":"45.0.0"}', ...files });
}

async function find(
  root: string,
  env: NodeJS.ProcessEnv = {},
  platform: NodeJS.Platform = 'linux',
): Promise<Found> {
  const said: string[] = [];
  const runtime = await findElectron({
    root,
    env,
    platform,
    arch: 'x64',
    say: (line) => said.push(line),
    installFallback: () => Promise.resolve('/cache/electron'),
  });
  return { ...runtime, said };
}

describe('which Electron runs', () => {
  it('is the one that the override names, before all others', async () => {
    const root = makeProject({
      [`${OFFICIAL}/dist/version`]: 'v45.0.0',
      [`${OFFICIAL}/dist/electron`]: '',
      'mine/electron': '',
      'mine/version': '44.1.0',
    });
    const found = await find(root, { ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'mine') });
    expect(found).toMatchObject({ kind: 'override', version: '44.1.0', said: [] });
    expect(found.executable).toBe(path.join(root, 'mine', 'electron'));
  });

  it('says what is wrong with an override that has no Electron', async () => {
    const root = makeProject({});
    await expect(find(root, { ELECTRON_OVERRIDE_DIST_PATH: root })).rejects.toThrow(
      /ELECTRON_OVERRIDE_DIST_PATH is set, but .* is not there/,
    );
  });

  it('is the official one when it is there, without a word', async () => {
    const root = makeProject({
      [`${OFFICIAL}/dist/version`]: '45.0.0',
      [`${OFFICIAL}/dist/electron`]: '',
      [`${OFFICIAL}/install.js`]: failingInstaller,
    });
    expect(await find(root)).toMatchObject({ kind: 'official', said: [] });
    expect(existsSync(path.join(root, OFFICIAL, 'tried'))).toBe(false);
  });

  it('is the official one after its download, also in place of one of another version', async () => {
    const root = makeProject({ [`${OFFICIAL}/install.js`]: workingInstaller });
    expect(await find(root)).toMatchObject({
      kind: 'official',
      version: '45.0.0',
      said: ['Downloading Electron 45.0.0 ...'],
    });
  });

  it('is the fallback, told in one line, when the download fails', async () => {
    const root = makeProject({ [`${OFFICIAL}/install.js`]: failingInstaller });
    const { kind, said } = await find(root);
    expect(kind).toBe('registry-fallback');
    expect(said).toHaveLength(2);
    expect(said[1]).toBe(
      'Electron 45.0.0 cannot be downloaded here (host not found): using the old Electron 25.1.1 from the npm registry, for development and tests only.',
    );
  });

  it('does not try a failed download again at once, unless asked or from another mirror', async () => {
    const root = makeProject({ [`${OFFICIAL}/install.js`]: failingInstaller });
    await find(root);
    expect((await find(root)).said).toHaveLength(1);
    expect((await find(root, { WORTH_SHARING_RETRY_DOWNLOAD: '1' })).said).toHaveLength(2);
    expect((await find(root, { ELECTRON_MIRROR: 'elsewhere' })).said).toHaveLength(2);
  });

  it('tries again after a day', async () => {
    const root = makeProject({ [`${OFFICIAL}/install.js`]: failingInstaller });
    await find(root);
    writeFiles(root, {
      'node_modules/.worth-sharing-electron-download.json': JSON.stringify({
        attempt: '45.0.0 from its own host',
        failure: 'host not found',
        failedAt: '2020-01-01T00:00:00.000Z',
      }),
    });
    expect((await find(root)).said).toHaveLength(2);
  });

  it('is nothing where there is no fallback, with what to do', async () => {
    const root = makeProject({ [`${OFFICIAL}/install.js`]: failingInstaller });
    await expect(find(root, {}, 'darwin')).rejects.toThrow(
      /^Electron 45\.0\.0 could not be downloaded \(host not found\)\.\nConnect to the network/,
    );
  });

  it('asks for the packages when they are not installed', async () => {
    await expect(find(makeTempFolder())).rejects.toThrow(/npm packages are not installed/);
  });
});
