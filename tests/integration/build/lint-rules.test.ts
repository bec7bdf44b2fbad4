import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = path.resolve(__dirname, '../../..');

/** The names of the rules that a text breaks, as if it were in a file of that name. */
async function brokenRules(file: string, text: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: root,
    // The types of a file that is not there are unknown: only rules without types can be asked.
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: false } },
    },
    ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/'),
  });
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const SYNTAX = 'no-restricted-syntax';
const GLOBALS = 'no-restricted-globals';
const IMPORTS = 'no-restricted-imports';
const ipcMain = `import { ipcMain } from 'electron'; ipcMain.on('x', console.error);`;
const openExternal = `import { shell } from 'electron'; void shell.openExternal('https://x');`;

describe('the rules of the design, as lint', () => {
  it.each([
    ['shared/a.ts', 'export default 1;', SYNTAX],
    ['shared/a.ts', `export * from './b';`, 'house/no-barrel'],
    ['shared/a.ts', `export { b } from './b';`, 'house/no-barrel'],
    ['shared/a.ts', 'export const a = Date.now();', SYNTAX],
    ['shared/a.ts', 'export const a = new Date();', SYNTAX],
    ['shared/a.ts', 'export const a = Math.random();', SYNTAX],
    ['shared/a.ts', 'export const a = crypto.randomUUID();', GLOBALS],
    ['shared/a.ts', 'export const a = process.env;', GLOBALS],
    ['shared/a.ts', `import fs from 'node:fs'; export const a = fs;`, IMPORTS],
    ['shared/a.ts', `import { b } from '../electron/b'; export const a = b;`, IMPORTS],
    ['shared/a.ts', 'try { a(); } catch {}', 'no-empty'],
    ['shared/a.ts', 'try { a(); } catch { /* silence */ }', SYNTAX],
    ['shared/a.ts', 'export const a = 1;\n'.padEnd(300, '\n'), 'max-lines'],
    ['shared/bigName.ts', 'export const a = 1;', 'house/file-name'],
    ['shared/text-utils.ts', 'export const a = 1;', 'house/file-name'],
    ['renderer/a.tsx', 'export const a = <p dangerouslySetInnerHTML={{ __html: b }} />;', SYNTAX],
    ['renderer/a.tsx', 'export const a = window.api;', SYNTAX],
    ['renderer/a.tsx', `void fetch('x');`, GLOBALS],
    ['renderer/a.tsx', `import path from 'node:path'; export const a = path;`, IMPORTS],
    ['electron/a.ts', ipcMain, IMPORTS],
    ['electron/a.ts', openExternal, SYNTAX],
    ['electron/a.ts', `import https from 'node:https'; export const a = https;`, IMPORTS],
    ['electron/a.ts', `import { net } from 'electron'; export const a = net;`, IMPORTS],
    ['electron/a.ts', `void contents.executeJavaScript('1');`, SYNTAX],
    ['electron/a.ts', `import { JSONFilePreset } from 'lowdb/node'; JSONFilePreset();`, IMPORTS],
    ['electron/a.ts', `import { b } from '../renderer/b'; export const a = b;`, IMPORTS],
    ['tests/unit/a.test.ts', `it.skip('x', () => {});`, SYNTAX],
    ['tests/unit/a.test.ts', `describe.only('x', () => {});`, SYNTAX],
    ['tests/e2e/a.e2e.ts', `test.describe.only('x', () => {});`, SYNTAX],
  ])('in %s refuses %s', async (file, text, rule) => {
    expect(await brokenRules(file, text)).toContain(rule);
  });

  it.each([
    ['shared/a.ts', 'export const a = (at: string) => new Date(at);'],
    ['renderer/api.ts', 'export const api = window.api;'],
    ['electron/ipc/register-ipc.ts', ipcMain],
    ['electron/security/open-link.ts', openExternal],
    ['shared/a.ts', `import { b } from './b'; export const a = b;`],
    ['shared/electron-free-word.ts', 'export const a = 1;'],
    ['tests/unit/a.test.ts', `it('x', () => {});`],
  ])('in %s accepts %s', async (file, text) => {
    expect(await brokenRules(file, text)).toEqual([]);
  });
});
