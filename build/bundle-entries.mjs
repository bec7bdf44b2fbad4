// What is bundled into what: the processes' entry points and the files that are copied.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './content-hash.mjs';
import { ExpectedFailure } from './expected-failure.mjs';

/**
 * @typedef {{ from: string, to: string }} FileCopy from: absolute; to: relative to the output folder
 */

/**
 * Main, preload, every process (a file named x-process.ts) and the preloads of other windows
 * (x-preload.ts), by output name.
 * @param {string} root
 * @returns {Record<string, string>}
 */
export function findProcessEntries(root) {
  const electronFolder = path.join(root, 'electron');
  const processes = listFiles(electronFolder).filter((file) =>
    /-(process|preload)\.ts$/.test(file),
  );
  /** @type {Record<string, string>} */
  const entries = {
    main: path.join(electronFolder, 'main.ts'),
    preload: path.join(electronFolder, 'preload.ts'),
  };
  for (const file of processes) {
    const name = path.basename(file, '.ts');
    if (entries[name] !== undefined) {
      throw new ExpectedFailure(
        `Two processes are named ${name}: ${entries[name]} and ${file}.`,
        'Rename one of them: they are bundled into one folder.',
      );
    }
    entries[name] = file;
  }
  return entries;
}

/**
 * The window, every worker (a file named x-worker.ts) and the pages of other windows (an x.ts beside
 * an x.html), by output name.
 * @param {string} root
 * @returns {Record<string, string>}
 */
export function findWindowEntries(root) {
  const files = listFiles(path.join(root, 'renderer'));
  const pages = findPages(root).map((file) => file.replace(/\.html$/, '.ts'));
  const others = files.filter((file) => file.endsWith('-worker.ts') || pages.includes(file));
  return {
    main: path.join(root, 'renderer', 'main.tsx'),
    ...Object.fromEntries(others.map((file) => [path.basename(file, '.ts'), file])),
  };
}

/**
 * @param {string} root
 * @returns {string[]} the pages of other windows
 */
function findPages(root) {
  const window = path.join(root, 'renderer', 'index.html');
  const files = listFiles(path.join(root, 'renderer'));
  return files.filter((file) => file.endsWith('.html') && file !== window);
}

/**
 * @param {string} root
 * @param {{ from: string, to: string }[]} fonts build/fonts.json: from a path inside node_modules
 * @returns {FileCopy[]}
 */
export function findCopies(root, fonts) {
  const typstFolder = path.join(root, 'electron', 'exports', 'typst');
  const copies = [
    { from: path.join(root, 'renderer', 'index.html'), to: 'renderer/index.html' },
    ...findPages(root).map((from) => ({ from, to: `renderer/${path.basename(from)}` })),
    {
      // pdf.js reads the preview of a portfolio in a worker of its own.
      from: path.join(root, 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
      to: 'renderer/pdf-worker.js',
    },
    ...fonts.map((font) => ({
      from: path.join(root, 'node_modules', font.from),
      to: `fonts/${font.to}`,
    })),
    ...listFiles(typstFolder)
      .filter((file) => file.endsWith('.typ'))
      .map((file) => ({ from: file, to: `typst/${path.relative(typstFolder, file)}` })),
  ];
  const missing = copies.find((copy) => !existsSync(copy.from));
  if (missing !== undefined) {
    throw new ExpectedFailure(`The build needs ${missing.from}, which is not there.`);
  }
  return copies;
}
