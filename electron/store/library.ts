import path from 'node:path';
import { MIGRATIONS, type MigrationRegistry } from '../../shared/model/migrations/migration-steps';
import type { LibraryNotice } from '../../shared/ipc/app-status';
import { createBackupRoutine } from './backup-routine';
import { NOTHING_CHECKED, openCheckedBytes, type CheckedBytesOptions } from './checked-bytes';
import { findConflictTarget } from './conflicts/conflict-target';
import { type ConflictShelf, createConflictShelf } from './conflicts/conflict-shelf';
import { NO_KEPT_LIST, openKeptList } from './kept-list';
import { monthFileName } from './library-files';
import { openLibraryFiles } from './open-library-files';
import { createMoveLock } from './move-lock';
import { createProgramShelf, type ProgramShelf } from './program-shelf';
import { createReflectionShelf, type ReflectionShelf } from './reflection-shelf';
import { findOutsideChanges, type OutsideChanges } from './outside-changes';
import { createStoredDocument, type StoredDocument } from './stored-document';
import { warmMonths } from './warm-months';
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
  /** The lines of the log, kept from an earlier start, where they are of what is on the disk now. */
  keptLines(): string[] | null;
  /** Keeps them for the next start. No program is changed while they are read. */
  keepLines(readLines: () => Promise<readonly string[]>): Promise<void>;
  /** What is to be done while everything is still open. */
  beforeClose(run: () => Promise<void>): void;
  /** Parses, in stretches, the months that nobody has looked at yet: then nobody waits for it. */
  warm(): Promise<void>;
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
  const [checked, keptList] = options.checked
    ? await Promise.all([
        openCheckedBytes(options.checked),
        openKeptList(path.join(path.dirname(options.checked.file), 'list.jsonl')),
      ])
    : [NOTHING_CHECKED, NO_KEPT_LIST];
  const context = { folder, gate, backups, migrations, checked, now };
  const onChangedOutside = (): void => options.onChangedElsewhere?.();
  const { months, documents } = await openLibraryFiles(context, onChangedOutside);
  const lock = createMoveLock();
  const state = (): string | null => checked.stateOf(months.months().map(monthFileName));
  const closers: (() => Promise<void>)[] = [];
  let warming: Promise<void> | null = null;

  // A list is kept of months without strays alone: where it fits them, there are none.
  if (keptList.textsOf(state()) === null) await months.removeStrays();
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
    keptLines: () => keptList.textsOf(state()),
    keepLines: (readLines) =>
      lock.hold(async () => {
        const before = state();
        const texts = await readLines();
        // What another computer changed meanwhile may be in some of them only.
        if (before === state()) await keptList.keep(before, texts);
      }),
    beforeClose: (run) => void closers.push(run),
    warm: () => (warming ??= warmMonths(months)),
    async close() {
      await lock.settle();
      const files = months.months().map((month) => months.file(month));
      await Promise.all([...files, ...Object.values(documents)].map((file) => file.settle()));
      await backups.settle();
      await checked.close();
      for (const run of closers) await run();
    },
  };
}
