import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFullDisks } from '../store/hard-places';
import { makeFolder } from '../store/temporary-library';

let scripts = '';
beforeAll(() => {
  scripts = mkdtempSync(path.join(tmpdir(), 'worth-sharing-child-'));
  buildSync({
    entryPoints: [path.join(import.meta.dirname, 'import-to-full-disk.ts')],
    outfile: path.join(scripts, 'import.cjs'),
    // The fixtures are found from the folder of the sources.
    define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node18',
    logLevel: 'silent',
  });
});
afterAll(() => {
  rmSync(scripts, { recursive: true, force: true });
});

describe('an import on a disk that fills up', async () => {
  it.each(await listFullDisks())('($name) says exactly what is in the log', async ({ run }) => {
    const { output, errors } = await run(path.join(scripts, 'import.cjs'), makeFolder());
    expect(errors).toBe('');
    // The child prints one line of these.
    const told = JSON.parse(output) as Record<string, unknown>;
    expect(told['code']).toBe('disk-full');
    expect(told).toMatchObject({
      inMemory: told['said'],
      onDisk: told['said'],
      listed: told['said'],
    });
  });
});
