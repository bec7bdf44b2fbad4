/** Why a back-up is not restored. */
export type BackupRefusal =
  /** No zip, or one of something else. */
  | 'not-a-backup'
  /** Cut, or its bytes are not those that were written. */
  | 'damaged'
  /** Names that lead out of the folder, links, the same name twice, a password. */
  | 'unsafe'
  /** It would unpack to far more than it is. */
  | 'swollen'
  | 'newer-version';
