import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Low } from 'lowdb';
import type { AppError } from '../../shared/ipc/app-error';
import { fail, succeed, type Result } from '../../shared/result';
import { UnreadableDocument } from './json-adapter';
import { copyAside, nameBeside } from './set-aside';
import type { WriteGate } from './write-gate';

/** A sync tool that writes in place may be half through. */
const ATTEMPTS = 4;

export interface RereadParts {
  folder: string;
  /** Relative to the folder, with forward slashes. */
  name: string;
  gate: WriteGate;
  now: () => Date;
}

/**
 * Takes in a file that somebody else changed while it was open here. When it can't be read it is
 * kept aside, and what the memory holds, which was on the disk before, is written back.
 */
export async function rereadDocument<T>(
  low: Low<T>,
  parts: RereadParts,
): Promise<Result<null, AppError>> {
  const { folder, name, gate } = parts;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await low.read();
      return succeed(null);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      const { reading } = error;
      if (reading.outcome === 'newer') {
        gate.makeReadOnly('newer-version');
        gate.notify({ kind: 'newer-version', document: name });
        return fail({ code: 'read-only', reason: 'newer-version' });
      }
      if (reading.outcome === 'unreadable') return fail(reading.error);
      if (attempt < ATTEMPTS) {
        await wait(60 * attempt);
        continue;
      }
      if (gate.isReadOnly) return succeed(null);
      const aside = await copyAside(path.join(folder, name), parts.now());
      await low.write();
      const setAsideAs = nameBeside(name, aside);
      gate.notify({ kind: 'corrupt-set-aside', document: name, setAsideAs, canRestore: false });
      return succeed(null);
    }
  }
}
