import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { MigrationRegistry } from '../../shared/model/migrations/migration-steps';
import type { BackupRoutine } from './backup-routine';
import type { CheckedBytes, CheckedDocument } from './checked-bytes';
import { listBackups, readFromBackup } from './backups';
import { describeDiskError, isSystemError } from './disk-error';
import { createDocumentFile, type DocumentFile } from './document-file';
import type { DocumentKind } from './document-kind';
import { createJsonAdapter, writeDocument } from './json-adapter';
import { parseDocument, readDocument, type Reading } from './read-document';
import { rereadDocument } from './reread-document';
import { copyAside, moveAside, nameBeside } from './set-aside';
import type { WriteGate } from './write-gate';

/** What all documents of an open library share. */
export interface LibraryContext {
  folder: string;
  gate: WriteGate;
  backups: BackupRoutine;
  migrations: MigrationRegistry;
  checked: CheckedBytes;
  now: () => Date;
}

/** A document's way from an unknown file to an open document: look at all, mend, then open. */
export interface DocumentSlot<T> {
  readonly name: string;
  /** Reads the file and changes nothing. `older`: it needs a migration. */
  look(): Promise<'fine' | 'older' | 'newer'>;
  /** Restores what can't be read and writes what was migrated; says so in notices. Never rejects. */
  mend(): Promise<void>;
  open(onChangedOutside: () => void): DocumentFile<T>;
}

/** `name` is relative to the library, with forward slashes. */
export function createDocumentSlot<T>(
  context: LibraryContext,
  name: string,
  kind: DocumentKind<T>,
  checked?: CheckedDocument<T>,
): DocumentSlot<T> {
  const { folder, gate, now } = context;
  const filePath = path.join(folder, name);
  const steps = context.migrations[kind.name];
  let reading: Reading<T> = { outcome: 'absent', stamp: null };

  async function write(document: T): Promise<void> {
    const stamp = await writeDocument(filePath, kind, document, checked);
    reading = { outcome: 'good', document, isMigrated: false, stamp };
  }

  /** The newest back-up that has a good one of this document. */
  async function findInBackups(): Promise<{ document: T; backedUpOn: string } | null> {
    for (const backup of await listBackups(folder)) {
      const bytes = await readFromBackup(backup, name);
      const parsed = bytes === null ? null : parseDocument(bytes, kind, steps);
      if (parsed?.outcome !== 'good') continue;
      return { document: parsed.document, backedUpOn: backup.madeOn };
    }
    return null;
  }

  /** From the newest good back-up, with what can still be read of the file itself, which is kept. */
  async function recover(): Promise<void> {
    // A sync tool that writes in place may be half through.
    await wait(150);
    reading = await readDocument(filePath, kind, steps);
    if (reading.outcome !== 'corrupt') return;

    const backup = await findInBackups();
    const base = backup?.document ?? kind.makeEmpty();
    const salvaged = kind.salvage(new TextDecoder().decode(await readFile(filePath)), base);
    const hasRows = !isDeepStrictEqual(salvaged, kind.makeEmpty());
    const setAside = backup !== null || hasRows ? copyAside : moveAside;
    const setAsideAs = nameBeside(name, await setAside(filePath, now()));
    const document = kind.schema.parse(salvaged);
    // Without a stamp: should the disk be full now, the next save that succeeds writes it.
    reading = { outcome: 'good', document, isMigrated: false, stamp: null };
    if (backup !== null || hasRows) await write(document);
    gate.notify(
      backup === null
        ? {
            kind: 'corrupt-set-aside',
            document: name,
            setAsideAs,
            canRestore: (await listBackups(folder)).length > 0,
          }
        : {
            kind: 'restored-from-backup',
            document: name,
            backedUpOn: backup.backedUpOn,
            setAsideAs,
          },
    );
  }

  return {
    name,

    async look() {
      reading = await readDocument(filePath, kind, steps, checked);
      if (reading.outcome === 'newer') return 'newer';
      return reading.outcome === 'good' && reading.isMigrated ? 'older' : 'fine';
    },

    async mend() {
      try {
        if (reading.outcome === 'unreadable') {
          gate.notify({ kind: 'unreadable', document: name, system: reading.system });
        } else if (reading.outcome === 'corrupt' && gate.isReadOnly) {
          gate.notify({ kind: 'unreadable', document: name, system: 'damaged' });
        } else if (reading.outcome === 'corrupt') {
          await recover();
        } else if (reading.outcome === 'good' && reading.isMigrated && !gate.isReadOnly) {
          await write(reading.document);
        }
      } catch (error) {
        // Left as it was: each save reads the file first, and fails with the reason.
        describeDiskError(error);
        const system = isSystemError(error) ? error.code : '';
        gate.notify({ kind: 'unreadable', document: name, system });
      }
    },

    open(onChangedOutside) {
      const isGood = reading.outcome === 'good';
      // Without the stamp of a file that was read, the first save has to read it before it writes.
      const stamp = isGood ? reading.stamp : null;
      const adapter = createJsonAdapter(filePath, kind, steps, stamp, checked);
      return createDocumentFile({
        kind,
        adapter,
        gate,
        document: () => (reading.outcome === 'good' ? reading.document : kind.makeEmpty()),
        beforeSave: () => context.backups.ensureToday(),
        reread: (low) => rereadDocument(low, { folder, name, gate, now }),
        onChangedOutside,
      });
    },
  };
}
