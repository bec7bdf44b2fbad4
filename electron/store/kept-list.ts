import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The lines of the log as they were handed to the window, kept for the next start: while every byte
 * of the months is the same, the list can be shown before any of them is parsed (docs/adr/0014).
 */
export interface KeptList {
  /** `null` where they are of another state of the log, or where there are none. */
  textsOf(state: string | null): string[] | null;
  keep(state: string | null, texts: readonly string[]): Promise<void>;
}

/** @param file absolute; in a folder for what can be made again. JSON has no line ends: a text a line. */
export async function openKeptList(file: string): Promise<KeptList> {
  let [keptState = '', ...texts] = await readLines(file);
  return {
    textsOf: (state) => (state !== null && state === keptState ? texts : null),

    async keep(state, next) {
      if (state === null || state === keptState) return;
      if (!(await write(file, [state, ...next]))) return;
      keptState = state;
      texts = [...next];
    },
  };
}

async function readLines(file: string): Promise<string[]> {
  try {
    const lines = (await readFile(file, 'utf8')).split('\n');
    // Cut short by a power cut, it has not this end.
    return lines.pop() === 'end' ? lines : [];
  } catch {
    return [];
  }
}

/** Not fsynced: a broken one is made again. It holds her words: for her eyes only, like the library. */
async function write(file: string, lines: readonly string[]): Promise<boolean> {
  const partial = `${file}.${String(process.pid)}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(partial, [...lines, 'end'].join('\n'), { mode: 0o600 });
    await rename(partial, file);
    return true;
  } catch {
    await rm(partial, { force: true }).catch(() => undefined);
    return false;
  }
}

/** For a library that keeps nothing between two starts. */
export const NO_KEPT_LIST: KeptList = {
  textsOf: () => null,
  keep: () => Promise.resolve(),
};
