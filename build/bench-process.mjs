// The process of one bench: loads the bundled file, runs it, sends its rows to bench.mjs.
import { createRequire } from 'node:module';

/** @typedef {{ run: (report: (row: unknown) => void) => Promise<void> }} Bench */

/** @type {(file: string) => Bench} */
const load = createRequire(import.meta.url);
const bench = load(String(process.argv[2]));
await bench.run((row) => process.send?.(row));
process.disconnect();
