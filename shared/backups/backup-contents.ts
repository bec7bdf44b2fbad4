import type { LibraryFacts } from './library-facts';

/** Where a library can come back from, by a name that never is a path. */
export interface BackupChoice {
  kind: 'daily' | 'kept';
  name: string;
  /** The day it was made, or for a kept library the day it was put aside. */
  madeOn: string;
}

/** A back-up as she sees it before anything is changed. */
export interface BackupContents {
  token: string;
  /** `full` has the photos and handouts in it; with `daily` those of today stay. */
  kind: 'full' | 'daily' | 'kept';
  fileName: string;
  /** Instant, or day where only that is known; `null` where the zip does not say. */
  madeAt: string | null;
  facts: LibraryFacts;
  /** What is in the library now. */
  now: LibraryFacts;
  /** Bytes of all that would be unpacked. */
  bytes: number;
}

export interface SavedBackup {
  fileName: string;
  files: number;
  bytes: number;
}
