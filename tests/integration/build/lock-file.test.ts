import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJsonObject } from '../../../build/read-json.mjs';

const root = path.resolve(__dirname, '../../..');
const lockText = readFileSync(path.join(root, 'package-lock.json'), 'utf8');

interface LockedPackage {
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(lockText) as { packages: Record<string, LockedPackage> };

describe('the lock file', () => {
  it('names no host', () => {
    expect(lockText).not.toMatch(/"resolved"/);
    expect(readFileSync(path.join(root, '.npmrc'), 'utf8')).not.toMatch(/\/\//);
  });

  // npm ci refuses a lock file without them, and npm install leaves out those that the registry
  // at hand does not have: then their entries have to be written by hand.
  it('has the native Typst package of every system', () => {
    const typst = packages['node_modules/@myriaddreamin/typst-ts-node-compiler'];
    const names = Object.keys(typst?.optionalDependencies ?? {});
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });

  it('has no package that asks for a newer Node than we do, but Electron and its installer', () => {
    expect(readJsonObject(path.join(root, 'package.json'))?.['engines']).toEqual({
      node: '>=20.19',
    });
    const asking = Object.entries(packages)
      .filter(([, { engines }]) => /^>= ?(2[1-9]|[3-9]\d)/.test(engines?.['node'] ?? ''))
      .map(([place]) => place);
    expect(asking).toEqual([
      'node_modules/@electron-internal/extract-zip',
      'node_modules/@electron/get',
      'node_modules/electron',
    ]);
  });
});
