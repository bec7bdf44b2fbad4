import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';
import { isSafeEntryName } from '../../../shared/backups/check-entry-name';
import type { BackupRefusal } from '../../../shared/backups/backup-refusal';
import { fail, type Result, succeed } from '../../../shared/result';
import { isSystemError } from '../disk-error';

const MOST_ENTRIES = 500_000;
/** JSON of one shape shrinks a lot; a bomb shrinks a thousand times. */
const MOST_SWELLING = 200;
const ALWAYS_FINE = 200 * 1024 * 1024;
/** The kind of a file in the upper half of Unix's attributes. */
const KIND = 0o170_000;
const LINK = 0o120_000;
const FOLDER = 0o040_000;

/** A zip whose entries were all looked at: names that stay inside, sizes that are possible. */
export interface BackupZip {
  entries: { name: string; bytes: number }[];
  /** Bytes of all entries. */
  total: number;
  /** Rejects where it is cut or holds another number of bytes than it says. */
  stream(name: string): Promise<Readable>;
  close(): void;
}

class Refused extends Error {
  constructor(readonly reason: BackupRefusal) {
    super(reason);
  }
}

function openZip(filePath: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(
      filePath,
      // Names are checked here: yauzl's own check throws without saying what kind of wrong it is.
      { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: true },
      (error, zip) => {
        if (error === null) resolve(zip);
        else reject(error);
      },
    );
  });
}

function checkEntry(entry: Entry, known: ReadonlySet<string>): void {
  const mode = (entry.externalFileAttributes >>> 16) & KIND;
  const isEncrypted = (entry.generalPurposeBitFlag & 1) === 1;
  const isOdd = mode === LINK || isEncrypted || !isSafeEntryName(entry.fileName);
  // Two names that only differ in their letters are one file on Windows and the Mac.
  if (isOdd || known.has(entry.fileName.toLowerCase())) throw new Refused('unsafe');
}

function isFolder(entry: Entry): boolean {
  return entry.fileName.endsWith('/') || ((entry.externalFileAttributes >>> 16) & KIND) === FOLDER;
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    const known = new Set<string>();
    zip.on('error', reject);
    zip.on('end', () => {
      resolve(entries);
    });
    zip.on('entry', (entry: Entry) => {
      try {
        // A folder needs no entry; its name must be as safe as that of a file.
        if (isFolder(entry)) {
          if (!isSafeEntryName(entry.fileName.replace(/\/$/, ''))) throw new Refused('unsafe');
        } else {
          checkEntry(entry, known);
          known.add(entry.fileName.toLowerCase());
          entries.push(entry);
        }
        if (entries.length > MOST_ENTRIES) throw new Refused('swollen');
        zip.readEntry();
      } catch (problem) {
        reject(problem instanceof Error ? problem : new Error('Refused'));
      }
    });
    zip.readEntry();
  });
}

function checkSwelling(entries: readonly Entry[]): number {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  if (total > ALWAYS_FINE && total > packed * MOST_SWELLING) throw new Refused('swollen');
  return total;
}

/** Expected: what yauzl and zlib throw at a zip that is wrong. The system's errors are thrown on. */
function explain(problem: unknown): BackupRefusal {
  if (problem instanceof Refused) return problem.reason;
  if (isSystemError(problem) && /^E[A-Z0-9]+$/.test(problem.code)) throw problem;
  const message = problem instanceof Error ? problem.message : '';
  if (/relative path|absolute path|invalid characters/.test(message)) return 'unsafe';
  return /end of central directory|not a zip/i.test(message) ? 'not-a-backup' : 'damaged';
}

/** Opens a zip and looks at all its entries; unpacks none. Rejects with the system's error. */
export async function openBackupZip(filePath: string): Promise<Result<BackupZip, BackupRefusal>> {
  let zip: ZipFile | null = null;
  try {
    zip = await openZip(filePath);
    const opened = zip;
    const entries = await listEntries(opened);
    const total = checkSwelling(entries);
    const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
    return succeed({
      entries: entries.map(({ fileName, uncompressedSize }) => ({
        name: fileName,
        bytes: uncompressedSize,
      })),
      total,
      stream: (name) =>
        new Promise((resolve, reject) => {
          const entry = byName.get(name);
          if (entry === undefined) {
            reject(new Refused('damaged'));
            return;
          }
          opened.openReadStream(entry, (error, stream) => {
            if (error === null) resolve(stream);
            else reject(error);
          });
        }),
      close: () => {
        opened.close();
      },
    });
  } catch (problem) {
    zip?.close();
    return fail(explain(problem));
  }
}
