import type { LibraryDocumentName } from '../../shared/model/documents/library-documents';
import type { MigrationRegistry } from '../../shared/model/migrations/migration-steps';
import type { LibraryNotice } from '../../shared/ipc/app-status';
import type { ProgramShelf } from './program-shelf';
import type { ReflectionShelf } from './reflection-shelf';
import type { StoredDocument } from './stored-document';

export type { ProgramSeed } from './program-shelf';
export type { StoredDocument } from './stored-document';

export interface LibraryOptions {
  /** Absolute path; made when it is not there. */
  folder: string;
  now: () => Date;
  /** Must answer what `idSchema` takes, and never the same twice. */
  makeId: () => string;
  /** Called when a save found that another program or computer had changed a file, and took that in. */
  onChangedElsewhere?: () => void;
  /** Only tests of the mechanism pass their own. */
  migrations?: MigrationRegistry;
}

/** What the check of the files found and read again. */
export interface OutsideChanges {
  programs: boolean;
  documents: LibraryDocumentName[];
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
  readonly settings: StoredDocument<'settings'>;
  /** Reads again what another program or computer changed. For when the window gets the focus. */
  checkForOutsideChanges(): Promise<OutsideChanges>;
  /** Resolves when no back-up is being made. */
  whenBackedUp(): Promise<void>;
  /** Waits for what is being saved, and for the back-up. */
  close(): Promise<void>;
}

/** Never rejects for what is wrong with the files: see `notices` and `isReadOnly`. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  throw new Error(`Not there yet: ${options.folder}`);
}
