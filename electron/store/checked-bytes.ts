import { createHash } from 'node:crypto';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { readCacheFile, writeCacheFile } from './cache-file';
import type { DocumentKind } from './document-kind';

/**
 * Which bytes are known to be good: this very build of the app read them with its schema once, or
 * wrote them. Reading a career of months is mostly that check, so at the next start what has not
 * changed by a byte is not checked again (docs/adr/0014).
 */
export interface CheckedBytes {
  of<T>(name: string, kind: Pick<DocumentKind<T>, 'toBytes'>): CheckedDocument<T>;
  /**
   * Says what these documents hold, in few letters: another for any other byte of any of them. `null`
   * where it is not known of each.
   */
  stateOf(names: readonly string[]): string | null;
  /** Keeps for the next start what was learned. */
  close(): Promise<void>;
}

/** The same for one document. */
export interface CheckedDocument<T> {
  isKnown(bytes: Uint8Array): boolean;
  /** They were read as this document; whether they are just what would be written is seen later. */
  noteRead(bytes: Uint8Array, document: T): void;
  noteWritten(bytes: Uint8Array): void;
}

export interface CheckedBytesOptions {
  /** Absolute; in a folder for what can be made again. */
  file: string;
  /** Another for every build: its schemas may be others. */
  build: string;
}

/** While she looks at her first page there is better to do. */
const PATIENCE_MILLISECONDS = 4_000;
/** What is not learned in this time when she quits is learned another day. */
const CLOSING_MILLISECONDS = 250;

const keptSchema = z.strictObject({ build: z.string(), hashes: z.record(z.string(), z.string()) });

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

export async function openCheckedBytes({
  file,
  build,
}: CheckedBytesOptions): Promise<CheckedBytes> {
  const kept = keptSchema.safeParse(await readCacheFile(file));
  const isOfThisBuild = kept.success && kept.data.build === build;
  const known = new Map(isOfThisBuild ? Object.entries(kept.data.hashes) : []);
  /** Read with the schema, and to be compared with what would be written. */
  const unsure = new Map<string, { hash: string; write: () => Uint8Array }>();
  /** Those whose bytes on the disk are the known ones: seen so since the library was opened. */
  const seen = new Set<string>();
  const closing = new AbortController();
  let isKept = true;
  let learning: Promise<void> | null = null;

  function learn(name: string, hash: string): void {
    known.set(name, hash);
    seen.add(name);
    isKept = false;
  }

  /** One by one, so that nobody waits for it. What was changed or sorted by a schema is not learned. */
  async function lookAtUnsure(isLate: () => boolean): Promise<void> {
    for (const [name, { hash, write }] of unsure) {
      unsure.delete(name);
      if (hashOf(write()) === hash) learn(name, hash);
      await setImmediate();
      if (isLate()) return;
    }
  }

  async function keep(): Promise<void> {
    if (isKept) return;
    isKept = true;
    await writeCacheFile(file, { build, hashes: Object.fromEntries(known) });
  }

  async function learnInPeace(): Promise<void> {
    try {
      await wait(PATIENCE_MILLISECONDS, undefined, { ref: false, signal: closing.signal });
    } catch {
      return;
    }
    await lookAtUnsure(() => closing.signal.aborted);
    await keep();
    learning = null;
  }

  return {
    of: (name, kind) => ({
      isKnown(bytes) {
        const isKnown = known.get(name) === hashOf(bytes);
        if (isKnown) seen.add(name);
        else seen.delete(name);
        return isKnown;
      },
      noteRead(bytes, document) {
        unsure.set(name, { hash: hashOf(bytes), write: () => kind.toBytes(document) });
        learning ??= learnInPeace();
      },
      noteWritten(bytes) {
        unsure.delete(name);
        learn(name, hashOf(bytes));
        learning ??= learnInPeace();
      },
    }),

    stateOf(names) {
      if (!names.every((name) => seen.has(name))) return null;
      const lines = names.toSorted().map((name) => `${name} ${known.get(name) ?? ''}`);
      return hashOf(Buffer.from([build, ...lines].join('\n')));
    },

    async close() {
      closing.abort();
      await learning;
      const start = performance.now();
      await lookAtUnsure(() => performance.now() - start > CLOSING_MILLISECONDS);
      await keep();
    },
  };
}

/** For a library whose bytes are checked at each start. */
export const NOTHING_CHECKED: CheckedBytes = {
  of: () => ({
    isKnown: () => false,
    noteRead: () => undefined,
    noteWritten: () => undefined,
  }),
  stateOf: () => null,
  close: () => Promise.resolve(),
};
