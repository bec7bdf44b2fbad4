// Bundles main, preload, utility processes and renderer into out/app, if anything changed.
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findCopies, findProcessEntries, findWindowEntries } from './bundle-entries.mjs';
import { hashFiles, listFiles } from './content-hash.mjs';
import { ExpectedFailure, runScript } from './expected-failure.mjs';
import { projectRoot } from './project-paths.mjs';
import { isObject } from './read-json.mjs';
import { isStampCurrent, writeStamp } from './stamp.mjs';

/** Never bundled: Electron's own module, and the native Typst compiler. */
const EXTERNAL = ['electron', '@myriaddreamin/typst-ts-node-compiler'];
const INPUTS = ['electron', 'renderer', 'shared', 'build/fonts.json', 'package-lock.json'];
const SCRIPTS = ['build/bundle.mjs', 'build/bundle-entries.mjs'];

/**
 * @typedef {object} BundleOptions
 * @property {string} [root] the project's folder
 * @property {boolean} [forPackage] minified, into out/package/app; no bundle names its source map
 */

/**
 * @param {BundleOptions} [options]
 * @returns {Promise<boolean>} whether anything was built
 */
export async function bundleIfChanged({ root = projectRoot, forPackage = false } = {}) {
  const parent = path.join(root, 'out', ...(forPackage ? ['package'] : []));
  const outFolder = path.join(parent, 'app');
  const stampFile = path.join(parent, 'app.stamp.json');
  const files = [...INPUTS, ...SCRIPTS].flatMap((place) => listFiles(path.join(root, place)));
  const inputs = hashFiles(root, files);
  if (isStampCurrent(stampFile, inputs)) return false;

  const partial = `${outFolder}.partial-${process.pid}`;
  try {
    await buildInto(root, partial, forPackage, inputs);
    replaceFolder(partial, outFolder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  const outputs = listFiles(outFolder).map((file) => path.relative(path.dirname(stampFile), file));
  writeStamp(stampFile, { inputs, outputs });
  return true;
}

/**
 * @param {string} root
 * @param {string} outFolder
 * @param {boolean} forPackage
 * @param {string} build what tells this build from any other
 */
async function buildInto(root, outFolder, forPackage, build) {
  // Imported here: this file is read before node_modules exists.
  const esbuild = await import('esbuild');
  const copies = findCopies(root, readFonts(root));
  /** @type {import('esbuild').BuildOptions} */
  const both = {
    absWorkingDir: root,
    bundle: true,
    jsx: 'automatic',
    minify: forPackage,
    sourcemap: forPackage ? 'external' : 'linked',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.WORTH_SHARING_BUILD': JSON.stringify(build),
    },
    legalComments: 'none',
    logLevel: 'silent',
  };
  try {
    await Promise.all([
      esbuild.build({
        ...both,
        entryPoints: findProcessEntries(root),
        outdir: outFolder,
        outExtension: { '.js': '.cjs' },
        platform: 'node',
        format: 'cjs',
        target: 'node18.15',
        external: EXTERNAL,
      }),
      esbuild.build({
        ...both,
        entryPoints: findWindowEntries(root),
        outdir: path.join(outFolder, 'renderer'),
        assetNames: 'assets/[name]-[hash]',
        platform: 'browser',
        format: 'iife',
        target: 'chrome114',
        // Served beside the window, from the fonts of the portfolio.
        external: ['/fonts/*'],
        loader: {
          '.ttf': 'file',
          '.otf': 'file',
          '.woff2': 'file',
          '.svg': 'file',
          '.png': 'file',
        },
      }),
    ]);
  } catch (error) {
    throw explainBuildFailure(error, esbuild.formatMessagesSync);
  }
  for (const { from, to } of copies) {
    const target = path.join(outFolder, to);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(from, target);
  }
}

/**
 * @param {string} root
 * @returns {{ from: string, to: string }[]}
 */
function readFonts(root) {
  /** @type {unknown} */
  const raw = JSON.parse(readFileSync(path.join(root, 'build', 'fonts.json'), 'utf8'));
  return (Array.isArray(raw) ? raw : []).map((font) => {
    if (isObject(font) && typeof font['from'] === 'string' && typeof font['to'] === 'string') {
      return { from: font['from'], to: font['to'] };
    }
    throw new ExpectedFailure('build/fonts.json: each font is { "from": "...", "to": "..." }.');
  });
}

/**
 * @param {unknown} error
 * @param {typeof import('esbuild').formatMessagesSync} format
 */
function explainBuildFailure(error, format) {
  if (!isBuildFailure(error)) return error;
  const messages = format(error.errors, { kind: 'error', color: false });
  return new ExpectedFailure(`The build failed:\n${messages.join('').trimEnd()}`);
}

/**
 * @param {unknown} error
 * @returns {error is import('esbuild').BuildFailure}
 */
function isBuildFailure(error) {
  return error instanceof Error && 'errors' in error;
}

/**
 * Swaps the finished folder in, so that an app or a test that reads the old one never sees half.
 * @param {string} finished
 * @param {string} target
 */
function replaceFolder(finished, target) {
  const old = `${target}.old-${process.pid}`;
  try {
    renameSync(target, old);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  renameSync(finished, target);
  rmSync(old, { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    const isBuilt = await bundleIfChanged({ forPackage: process.argv.includes('--for-package') });
    console.log(isBuilt ? 'Built out/app.' : 'out/app is up to date.');
    return 0;
  });
}
