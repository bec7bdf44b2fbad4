// Before tests that open windows, however they were begun: the bundles are those of the sources.
import { bundleIfChanged } from './bundle.mjs';
import { findElectron } from './electron-runtime.mjs';

// Playwright asks for a default export.
export default async function prepareWindows() {
  const known = process.env['WORTH_SHARING_ELECTRON'];
  if (known === undefined || known === '') {
    process.env['WORTH_SHARING_ELECTRON'] = (await findElectron()).executable;
  }
  await bundleIfChanged();
}
