import { MIGRATIONS, type MigrationRegistry } from '../../shared/model/migrations/migration-steps';
import type { LibraryNotice } from '../../shared/ipc/app-status';
import { createBackupRoutine } from './backup-routine';
import { NOTHING_CHECKED, openCheckedBytes, type CheckedBytesOptions } from './checked-bytes';
import { findConflictTarget } from './conflicts/conflict-target';
import { type ConflictShelf, createConflictShelf } from './conflicts/conflict-shelf';
import { openLibraryFiles } from './open-library-files';
import { createMoveLock } from './move-lock';
import { createProgramShelf, type ProgramShelf } from './program-shelf';
import { createReflectionShelf, type ReflectionShelf } from './reflection-shelf';
import { findOutsideChanges, type OutsideChanges } from './outside-changes';
import { createStoredDocument, type StoredDocument } from './stored-document';
import { createWriteGate } from './write-gate';

export type { ProgramSeed } from './add-programs';
export type { StoredDocument } from './stored-document';

export interface LibraryOptions {
  /** Absolute path; made when it is not there. */
  folder: string;
  now: () => Date;
  /** Must answer what `idSchema` takes, and never the same twice. */
  makeId: () => string;
  /** Called when a save found that another program or computer had changed a file, and took that in. */
  onChangedElsewhere?: () => void;
  /** What was checked before is not checked again; without it everything is, at each start. */
  checked?: CheckedBytesOptions;
  /** Only tests of the mechanism pass their own. */
  migrations?: MigrationRegistry;
}

/** Her log on the disk: the only way to it. What it answers as saved is on the disk, fsynced. */
export interface Library {
  readonly folder: string;
  readonly isReadOnly: boolean;
  /** Grows while the library is open. */
  readonly notices: LibraryNotice[];
  readonly programs: ProgramShelf;
  readonly reflections: ReflectionShelf;
  readonly writings: StoredDocument<'writings'>;
  readonly shares: StoredDocument<'shares'>;
  readonly portfolios: StoredDocument<'portfolios'>;
  readonly imports: StoredDocument<'imports'>;
  readonly drafts: StoredDocument<'drafts'>;
  readonly cup: StoredDocument<'cup'>;
  readonly venues: StoredDocument<'venues'>;
  readonly network: StoredDocument<'network'>;
  readonly proposals: StoredDocument<'proposals'>;
  readonly settings: StoredDocument<'settings'>;
  /** Reads again what another program or computer changed. For when the window gets the focus. */
  checkForOutsideChanges(): Promise<OutsideChanges>;
  readonly conflicts: ConflictShelf;
  /** Runs a job while no program is changed: what it reads of them is of one moment. */
  holdStill<V>(job: () => Promise<V>): Promise<V>;
  /** Resolves when no back-up is being made. */
  whenBackedUp(): Promise<void>;
  /** Waits for what is being saved, and for the back-up. */
  close(): Promise<void>;
}

/** Never rejects for what is wrong with the files: see `notices` and `isReadOnly`. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const { folder, now, makeId } = options;
  const gate = createWriteGate();
  const backups = createBackupRoutine(folder, gate, now);
  const migrations = options.migrations ?? MIGRATIONS;
  const checked = options.checked ? await openCheckedBytes(options.checked) : NOTHING_CHECKED;
  const context = { folder, gate, backups, migrations, checked, now };
  const onChangedOutside = (): void => options.onChangedElsewhere?.();
  const { months, documents } = await openLibraryFiles(context, onChangedOutside);
  const lock = createMoveLock();

  await months.removeStrays();
  // Not waited for: the first page must not wait for a zip.
  void backups.ensureToday();

  return {
    folder,
    get isReadOnly() {
      return gate.isReadOnly;
    },
    notices: gate.notices,
    programs: createProgramShelf({
      months,
      lock,
      now,
      makeId,
      async beforeMove() {
        await backups.ensureToday();
        await backups.settle();
      },
    }),
    reflections: createReflectionShelf({ months, lock, now }),
    writings: createStoredDocument(documents.writings),
    shares: createStoredDocument(documents.shares),
    portfolios: createStoredDocument(documents.portfolios),
    imports: createStoredDocument(documents.imports),
    drafts: createStoredDocument(documents.drafts),
    cup: createStoredDocument(documents.cup),
    venues: createStoredDocument(documents.venues),
    network: createStoredDocument(documents.network),
    proposals: createStoredDocument(documents.proposals),
    settings: createStoredDocument(documents.settings),
    checkForOutsideChanges: () => findOutsideChanges(context, months, documents),
    conflicts: createConflictShelf({
      context,
      targetOf: findConflictTarget(months, documents),
      onSettled: () => {
        months.forgetOwners();
      },
    }),
    holdStill: (job) => lock.hold(job),
    whenBackedUp: () => backups.settle(),
    async close() {
      await lock.settle();
      const files = months.months().map((month) => months.file(month));
      await Promise.all([...files, ...Object.values(documents)].map((file) => file.settle()));
      await backups.settle();
      await checked.close();
    },
  };
}
