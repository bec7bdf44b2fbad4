/** Something that she should know about her library, said once, with a way out. */
export type LibraryNotice =
  | { kind: 'corrupt-set-aside'; document: string; setAsideAs: string; canRestore: boolean }
  | { kind: 'newer-version'; document: string }
  | { kind: 'no-permission' }
  /** A back-up took its place at this start; what was there before is kept under this name. */
  | { kind: 'library-restored'; keptAs: string }
  /** The system refused (`system` is its short code), so the library is the one from before. */
  | { kind: 'restore-failed'; system: string }
  /** `backedUpOn` is a day; the unreadable file is kept as `setAsideAs`. */
  | { kind: 'restored-from-backup'; document: string; backedUpOn: string; setAsideAs: string }
  /** The system would not let us read it (`system` is its short code, such as EIO, or `damaged`); it is left alone. */
  | { kind: 'unreadable'; document: string; system: string }
  /** A second copy that a sync tool made of a document; it is not read. */
  | { kind: 'conflict-copy'; document: string; fileName: string };

export interface AppStatus {
  version: string;
  isReadOnly: boolean;
  notices: LibraryNotice[];
  /** Today in her time zone, `YYYY-MM-DD`. */
  today: string;
  platform: 'mac' | 'windows' | 'linux';
}
