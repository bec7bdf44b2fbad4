import { createHash } from 'node:crypto';
import { chmodSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertIntegrity } from '../../../build/registry-electron/fetch.mjs';
import { findCacheFolder } from '../../../build/registry-electron/install.mjs';
import { makeTempFolder } from './temp-folder';

describe('the fallback Electron', () => {
  it('is refused when it is not the pinned file', async () => {
    const folder = makeTempFolder({ 'desktop.tgz': 'something else' });
    await expect(assertIntegrity(path.join(folder, 'desktop.tgz'))).rejects.toThrow(
      /^desktop\.tgz is not the file that is pinned \(its sha512 differs\): not used\./,
    );
  });

  it('is accepted by its sha512', async () => {
    const folder = makeTempFolder({ 'desktop.tgz': 'the real one' });
    const digest = createHash('sha512').update('the real one').digest('base64');
    await expect(
      assertIntegrity(path.join(folder, 'desktop.tgz'), `sha512-${digest}`),
    ).resolves.toBeUndefined();
  });

  it('is kept in the user cache, for the next clone', () => {
    const folder = makeTempFolder();
    const cache = findCacheFolder(path.join(folder, 'clone'), { XDG_CACHE_HOME: folder });
    expect(cache).toBe(path.join(folder, 'worth-sharing'));
    expect(existsSync(cache)).toBe(true);
  });

  it('is kept in the clone where there can be no user cache', () => {
    const folder = makeTempFolder({ 'a-file': '' });
    chmodSync(folder, 0o755);
    const cache = findCacheFolder(path.join(folder, 'clone'), {
      XDG_CACHE_HOME: path.join(folder, 'a-file'),
    });
    expect(cache).toBe(path.join(folder, 'clone', 'node_modules', '.cache', 'worth-sharing'));
    expect(existsSync(cache)).toBe(true);
  });
});
