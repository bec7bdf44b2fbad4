// Makes a clone ready to run, in order; each step does nothing when nothing is missing.
import { bundleIfChanged } from './bundle.mjs';
import { assertSandbox } from './chromium-sandbox.mjs';
import { hasDisplay } from './display.mjs';
import { findElectron } from './electron-runtime.mjs';
import { assertNodeVersion } from './node-version.mjs';
import { installNpmPackages } from './npm-packages.mjs';
import { projectRoot } from './project-paths.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

/** Node and npm packages: enough for types, lint and tests without a window. */
export async function setUpPackages() {
  assertNodeVersion();
  await installNpmPackages({ root: projectRoot, say: console.log });
}

/**
 * Everything that opening the app takes.
 * @param {{ forTests?: boolean }} [options] tests also read PDFs and Word files back
 * @returns {Promise<ElectronRuntime>}
 */
export async function setUpApp({ forTests = false } = {}) {
  await setUpPackages();
  const runtime = await findElectron({ say: console.log });
  await ensureSystemPackages({
    executable: runtime.executable,
    needsVirtualDisplay: !hasDisplay(),
    needsPdfPrograms: forTests,
    needsOffice: forTests,
    say: console.log,
  });
  await assertSandbox(runtime.executable);
  await bundleIfChanged();
  return runtime;
}

/** Tests without a window: the packages, and the programs that read PDFs and Word files back. */
export async function setUpChecks() {
  await setUpPackages();
  await ensureSystemPackages({ needsPdfPrograms: true, needsOffice: true, say: console.log });
}
