import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleIfChanged } from '../../../build/bundle.mjs';
import { makeTempFolder, writeFiles } from './temp-folder';

const repository = path.resolve(__dirname, '../../..');

function makeProject(files: Readonly<Record<string, string>> = {}): string {
  const root = makeTempFolder({
    'package-lock.json': '{}',
    'build/fonts.json': '[]',
    'electron/main.ts': `import { app } from 'electron'; void app.whenReady();`,
    'electron/preload.ts': `export const isPreload: boolean = true;`,
    'electron/imports/import-process.ts': `console.log('import ' + process.env.NODE_ENV);`,
    'electron/exports/typst-process.ts': `console.log('typst');`,
    'electron/exports/typst/portfolio.typ': `= Portfolio`,
    'renderer/index.html': '<!doctype html>',
    'renderer/main.tsx': `import styles from './a.module.css'; document.body.className = styles.big;`,
    'renderer/a.module.css': '.big { color: red }',
    ...files,
  });
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  return root;
}

describe('the bundler', () => {
  it('makes main, preload, every utility process, the renderer and the copies', async () => {
    const root = makeProject({
      'build/fonts.json': '[{ "from": "react/package.json", "to": "Serif.ttf" }]',
    });
    expect(await bundleIfChanged({ root })).toBe(true);
    const app = path.join(root, 'out', 'app');
    const expected = ['main.cjs', 'preload.cjs', 'import-process.cjs', 'typst-process.cjs'];
    expected.push('renderer/main.js', 'renderer/main.css', 'renderer/index.html');
    expected.push('fonts/Serif.ttf', 'typst/portfolio.typ', 'main.cjs.map');
    expect(expected.filter((file) => !existsSync(path.join(app, file)))).toEqual([]);
    expect(readFileSync(path.join(app, 'main.cjs'), 'utf8')).toMatch(/require\("electron"\)/);
    const output = execFileSync(process.execPath, [path.join(app, 'import-process.cjs')]);
    expect(output.toString()).toBe('import production\n');
  });

  it('makes workers, the pages of other windows and their preloads', async () => {
    const root = makeProject({
      'electron/photos/press-preload.ts': `export const isPreload: boolean = true;`,
      'renderer/photos/press.html': '<!doctype html>',
      'renderer/photos/press.ts': `new Worker('press-worker.js');`,
      'renderer/photos/press-worker.ts': `postMessage('ready');`,
      'renderer/photos/other.ts': `export const isNoEntry: boolean = true;`,
    });
    await bundleIfChanged({ root });
    const app = path.join(root, 'out', 'app');
    const made = (file: string): boolean => existsSync(path.join(app, file));
    const expected = ['press-preload.cjs', 'renderer/press.html'];
    expected.push('renderer/press.js', 'renderer/press-worker.js');
    expect(expected.filter((file) => !made(file))).toEqual([]);
    expect(made('renderer/other.js')).toBe(false);
  });

  it('does nothing while nothing changed, and all of it when anything did', async () => {
    const root = makeProject();
    expect(await bundleIfChanged({ root })).toBe(true);
    expect(await bundleIfChanged({ root })).toBe(false);
    writeFiles(root, { 'shared/new.ts': 'export const x = 1;' });
    expect(await bundleIfChanged({ root })).toBe(true);
    writeFiles(root, { 'package-lock.json': '{ }' });
    expect(await bundleIfChanged({ root })).toBe(true);
    rmSync(path.join(root, 'out', 'app', 'preload.cjs'));
    expect(await bundleIfChanged({ root })).toBe(true);
    expect(await bundleIfChanged({ root })).toBe(false);
  });

  it('leaves nothing of a file that is gone', async () => {
    const root = makeProject();
    await bundleIfChanged({ root });
    rmSync(path.join(root, 'electron', 'imports', 'import-process.ts'));
    await bundleIfChanged({ root });
    expect(existsSync(path.join(root, 'out', 'app', 'import-process.cjs'))).toBe(false);
  });

  it('keeps the package build, without source map links, beside the other one', async () => {
    const root = makeProject();
    await bundleIfChanged({ root });
    expect(await bundleIfChanged({ root, forPackage: true })).toBe(true);
    expect(await bundleIfChanged({ root })).toBe(false);
    const bundle = path.join(root, 'out', 'package', 'app', 'renderer', 'main.js');
    expect(readFileSync(bundle, 'utf8')).not.toMatch(/sourceMappingURL/);
  });

  it('says where the mistake is, and keeps the last good build', async () => {
    const root = makeProject();
    await bundleIfChanged({ root });
    writeFiles(root, { 'renderer/main.tsx': `import './not-there';` });
    await expect(bundleIfChanged({ root })).rejects.toThrow(
      /^The build failed:[^]*not-there[^]*renderer\/main\.tsx:1:7/,
    );
    expect(existsSync(path.join(root, 'out', 'app', 'main.cjs'))).toBe(true);
    await expect(bundleIfChanged({ root })).rejects.toThrow(/^The build failed/);
  });

  it('refuses two processes of one name, and a font that is not there', async () => {
    const twins = makeProject({ 'electron/search/import-process.ts': '' });
    await expect(bundleIfChanged({ root: twins })).rejects.toThrow(/named import-process/);
    const fontless = makeProject({ 'build/fonts.json': '[{ "from": "no/a.ttf", "to": "a.ttf" }]' });
    await expect(bundleIfChanged({ root: fontless })).rejects.toThrow(/which is not there/);
  });
});
