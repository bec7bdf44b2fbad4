// One hash for the content of many files: what tells whether there is anything to do.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * All files below a folder (or the file itself; nothing if it is absent), sorted.
 * @param {string} place absolute
 * @returns {string[]} absolute paths
 */
export function listFiles(place) {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Hash of names and contents; a renamed, added or removed file changes it too.
 * @param {string} root names are taken relative to it
 * @param {string[]} files absolute
 */
export function hashFiles(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = createHash('sha256').update(readFileSync(file)).digest('hex');
    hash.update(`${path.relative(root, file).split(path.sep).join('/')}\0${content}\n`);
  }
  return hash.digest('hex');
}
