// Reads a JSON file whose content may be anything.
import { readFileSync } from 'node:fs';

/**
 * @param {string} file
 * @returns {Record<string, unknown> | undefined} undefined when it is absent, damaged or no object
 */
export function readJsonObject(file) {
  try {
    /** @type {unknown} */
    const raw = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(raw) ? raw : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
