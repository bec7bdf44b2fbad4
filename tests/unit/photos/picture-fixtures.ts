import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../../fixtures/photos');

/** A picture of tests/fixtures/photos; what is in it is written down in make-fixtures.mjs there. */
export function readPicture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FOLDER, name)));
}

export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Some bytes put in at a place. */
export function insert(bytes: Uint8Array, at: number, more: readonly number[]): Uint8Array {
  return new Uint8Array([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
}
