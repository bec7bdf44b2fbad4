import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInstallNeeded } from '../../../build/npm-packages.mjs';
import { makeTempFolder, writeFiles } from './temp-folder';

const witnesses = {
  'node_modules/electron/package.json': '{}',
  'node_modules/esbuild/package.json': '{}',
  'node_modules/typescript/package.json': '{}',
};

function lockOf(version: string): string {
  return JSON.stringify({
    packages: {
      '': { name: 'app' },
      'node_modules/esbuild': { version },
      'node_modules/esbuild-for-another-system': { version, optional: true },
    },
  });
}

function installedOf(version: string): string {
  return JSON.stringify({ packages: { 'node_modules/esbuild': { version } } });
}

describe('whether npm packages must be installed', () => {
  it('is so in a fresh clone', () => {
    expect(isInstallNeeded(makeTempFolder({ 'package-lock.json': lockOf('1.0.0') }))).toBe(true);
  });

  it('is not so after an install by hand of just what is locked', () => {
    const root = makeTempFolder({
      ...witnesses,
      'package-lock.json': lockOf('1.0.0'),
      'node_modules/.package-lock.json': installedOf('1.0.0'),
    });
    expect(isInstallNeeded(root)).toBe(false);
  });

  it('is so when the lock file changed since', () => {
    const root = makeTempFolder({
      ...witnesses,
      'package-lock.json': lockOf('1.0.0'),
      'node_modules/.package-lock.json': installedOf('1.0.0'),
    });
    expect(isInstallNeeded(root)).toBe(false);
    writeFiles(root, { 'package-lock.json': lockOf('1.0.1') });
    expect(isInstallNeeded(root)).toBe(true);
  });

  it('is so when node_modules was half deleted', () => {
    const root = makeTempFolder({
      ...witnesses,
      'package-lock.json': lockOf('1.0.0'),
      'node_modules/.package-lock.json': installedOf('1.0.0'),
    });
    expect(isInstallNeeded(root)).toBe(false);
    rmSync(path.join(root, 'node_modules', 'electron'), { recursive: true });
    expect(isInstallNeeded(root)).toBe(true);
  });

  it('says so when there is no lock file', () => {
    expect(() => isInstallNeeded(makeTempFolder())).toThrow(/package-lock\.json is missing/);
  });
});
