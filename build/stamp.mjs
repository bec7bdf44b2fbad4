// A stamp remembers which inputs made which outputs, so that nothing is made twice.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readJsonObject } from './read-json.mjs';

/**
 * @typedef {object} Stamp
 * @property {string} inputs hash of everything that went in
 * @property {string[]} outputs files that must still be there, relative to the stamp's folder
 */

/**
 * @param {string} stampFile
 * @param {string} inputs
 */
export function isStampCurrent(stampFile, inputs) {
  const stamp = readStamp(stampFile);
  if (stamp?.inputs !== inputs) return false;
  return stamp.outputs.every((output) => existsSync(path.join(path.dirname(stampFile), output)));
}

/**
 * @param {string} stampFile
 * @param {Stamp} stamp
 */
export function writeStamp(stampFile, stamp) {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  const partial = `${stampFile}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(stamp)}\n`);
  renameSync(partial, stampFile);
}

/**
 * An absent or damaged stamp counts as none: the work is done again.
 * @param {string} stampFile
 * @returns {Stamp | undefined}
 */
function readStamp(stampFile) {
  const raw = readJsonObject(stampFile);
  if (typeof raw?.['inputs'] !== 'string' || !Array.isArray(raw['outputs'])) return undefined;
  return { inputs: raw['inputs'], outputs: raw['outputs'].map(String) };
}
