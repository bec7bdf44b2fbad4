// npm run package: the app for this system, checked; with the old runtime only when told so.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundleIfChanged } from './bundle.mjs';
import { ExpectedFailure, runScript } from './expected-failure.mjs';
import { inProject, projectRoot } from './project-paths.mjs';
import { setUpApp } from './set-up.mjs';

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

const OPT_IN = '--old-runtime-not-for-users';

await runScript(async () => {
  const isDir = process.argv.includes('--dir');
  const isOldAllowed = process.argv.includes(OPT_IN);
  const runtime = await setUpApp();
  const isForUsers = runtime.kind !== 'registry-fallback';
  if (!isForUsers && !(isDir && isOldAllowed)) {
    throw new ExpectedFailure(
      `A package for users needs the current Electron, which can't be had here (only ${runtime.version}): run this where it can be downloaded.`,
      `To test packaging alone: npm run package -- --dir ${OPT_IN}`,
    );
  }
  const outFolder = inProject('release', ...(isForUsers ? [] : ['not-for-users']));
  await bundleIfChanged({ forPackage: true });
  const dist = takeCleanDist(runtime);
  try {
    await pack({ runtime, dist, outFolder, isForUsers, isDir });
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
  await check(outFolder);
  return 0;
});

/**
 * A copy to pack from: without our own default app, which a package must not carry.
 * @param {ElectronRuntime} runtime
 */
function takeCleanDist({ executable, kind }) {
  const source = kind === 'registry-fallback' ? path.dirname(executable) : findDist(executable);
  const copy = inProject('out', 'package', 'electron');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(path.dirname(copy), { recursive: true });
  cpSync(source, copy, { recursive: true, verbatimSymlinks: true });
  rmSync(path.join(copy, 'resources', 'app'), { recursive: true, force: true });
  return copy;
}

/**
 * The folder that an Electron was unpacked into; on macOS its program lies deep inside.
 * @param {string} executable
 */
function findDist(executable) {
  let folder = path.dirname(executable);
  while (!existsSync(path.join(folder, 'version'))) {
    const parent = path.dirname(folder);
    if (parent === folder) return path.dirname(executable);
    folder = parent;
  }
  return folder;
}

/**
 * @param {object} options
 * @param {ElectronRuntime} options.runtime
 * @param {string} options.dist
 * @param {string} options.outFolder
 * @param {boolean} options.isForUsers
 * @param {boolean} options.isDir
 */
async function pack({ runtime, dist, outFolder, isForUsers, isDir }) {
  // Imported here: this file is read before node_modules exists.
  const { build } = await import('electron-builder');
  const { describePackage } = await import('./package/electron-builder.config.mjs');
  rmSync(outFolder, { recursive: true, force: true });
  await build({
    projectDir: projectRoot,
    dir: isDir,
    config: describePackage({
      electronDist: dist,
      electronVersion: runtime.version,
      outFolder,
      isForUsers,
    }),
  });
}

/** @param {string} outFolder */
async function check(outFolder) {
  const { findPackagedApp } = await import('./package/packaged-app.mjs');
  const { assertArchiveContent } = await import('./package/packaged-files.mjs');
  const { assertFuses } = await import('./package/packaged-fuses.mjs');
  const { smokeTest } = await import('./package/smoke-test.mjs');
  const { executable, archive } = findPackagedApp(outFolder);
  const files = assertArchiveContent(archive);
  console.log(`${path.relative(projectRoot, archive)}: ${files.length} files, all ours`);
  const fuses = await assertFuses(executable);
  console.log(`Fuses read back: ${fuses.join(', ')}`);
  await smokeTest(executable);
  console.log(`${path.relative(projectRoot, executable)} started and drew its window`);
}
