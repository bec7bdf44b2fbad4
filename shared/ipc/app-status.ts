/** Something that she should know about her library, said once, with a way out. */
export type LibraryNotice =
  | { kind: 'corrupt-set-aside'; document: string; setAsideAs: string; canRestore: boolean }
  | { kind: 'newer-version'; document: string }
  | { kind: 'no-permission' }
  | { kind: 'restored-from-backup'; document: string; backedUpOn: string };

export interface AppStatus {
  version: string;
  isReadOnly: boolean;
  notices: LibraryNotice[];
  /** Today in her time zone, `YYYY-MM-DD`. */
  today: string;
  platform: 'mac' | 'windows' | 'linux';
}
