import { createHash } from 'node:crypto';
import { readCacheText, writeCacheText } from './cache-file';

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
      if (!(await writeCacheText(file, withDigest([state, ...next].join('\n'))))) return;
      keptState = state;
      texts = [...next];
    },
  };
}

async function readLines(file: string): Promise<string[]> {
  const [digest, ...lines] = ((await readCacheText(file)) ?? '').split('\n');
  const text = lines.join('\n');
  // It is not fsynced: after a power cut it may be cut short, or blank in its middle.
  return digest === digestOf(text) ? lines : [];
}

const withDigest = (text: string): string => `${digestOf(text)}\n${text}`;
const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** For a library that keeps nothing between two starts. */
export const NO_KEPT_LIST: KeptList = {
  textsOf: () => null,
  keep: () => Promise.resolve(),
};
