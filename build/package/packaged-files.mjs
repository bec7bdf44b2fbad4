// Looks into the packaged archive: nothing is in it but the bundles and the Typst package.
import { closeSync, openSync, readSync } from 'node:fs';
import { ExpectedFailure } from '../expected-failure.mjs';
import { isObject } from '../read-json.mjs';

const EXPECTED = /^(package\.json$|out\/app\/|node_modules\/@myriaddreamin\/)/;
const NEEDED = [
  'package.json',
  'out/app/main.cjs',
  'out/app/preload.cjs',
  'out/app/renderer/main.js',
];

/**
 * @param {string} archive path of app.asar
 * @returns {string[]} its files
 */
export function assertArchiveContent(archive) {
  const files = listArchive(archive);
  const stranger = files.find((file) => !EXPECTED.test(file) || file.endsWith('.map'));
  if (stranger !== undefined) {
    throw new ExpectedFailure(`${archive} holds ${stranger}, which does not belong there.`);
  }
  const missing = NEEDED.find((file) => !files.includes(file));
  if (missing !== undefined) throw new ExpectedFailure(`${archive} lacks ${missing}.`);
  return files;
}

/**
 * An asar archive begins with four 32-bit numbers, the last of which is the length of the JSON
 * that follows: a tree of `files`.
 * @param {string} archive
 */
export function listArchive(archive) {
  const file = openSync(archive, 'r');
  try {
    const sizes = Buffer.alloc(16);
    readSync(file, sizes, 0, 16, 0);
    const header = Buffer.alloc(sizes.readUInt32LE(12));
    readSync(file, header, 0, header.length, 16);
    /** @type {unknown} */
    const tree = JSON.parse(header.toString('utf8'));
    return [...walk(tree, '')];
  } finally {
    closeSync(file);
  }
}

/**
 * @param {unknown} node
 * @param {string} place
 * @returns {Generator<string>}
 */
function* walk(node, place) {
  if (!isObject(node)) return;
  if (!isObject(node['files'])) {
    yield place;
    return;
  }
  for (const [name, child] of Object.entries(node['files'])) {
    yield* walk(child, place === '' ? name : `${place}/${name}`);
  }
}
