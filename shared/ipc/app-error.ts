import type { BackupRefusal } from '../backups/backup-refusal';

/** What may be gone by the time that it is asked for. */
export type MissingThing =
  | 'program'
  | 'writing'
  | 'proposal'
  | 'share'
  | 'portfolio'
  | 'import'
  | 'file'
  | 'stick'
  | 'answer'
  | 'venue'
  | 'photo';

/** Why a file can't be opened: the last ones are of spreadsheets. */
export type UnreadableReason =
  | 'missing'
  | 'no-permission'
  | 'not-text'
  | 'old-workbook'
  | 'locked-workbook'
  | 'broken-workbook'
  | 'swollen-workbook';

/** Every failure that the app expects. `renderer/state/describe-error.ts` has a sentence and a way out for each. */
export type AppError =
  | { code: 'not-found'; thing: MissingThing }
  /** It changed (another window, another computer in a synced folder) since it was opened. */
  | { code: 'changed-elsewhere' }
  /** A request that does not fit its schema: `fields` are paths into the request. */
  | { code: 'invalid-input'; fields: string[] }
  /** The sender was not our own page. */
  | { code: 'forbidden' }
  /** The library was written by a newer version, or its folder may not be written to. */
  | { code: 'read-only'; reason: 'newer-version' | 'no-permission' }
  | { code: 'disk-full' }
  /** `system` is the system's short code, such as EIO. */
  | { code: 'disk-failed'; system: string }
  | { code: 'file-unreadable'; fileName: string; reason: UnreadableReason }
  | { code: 'file-empty'; fileName: string }
  | { code: 'file-too-large'; fileName: string; limitMegabytes: number }
  /** A back-up that is not restored; nothing was changed. */
  | { code: 'backup-refused'; fileName: string; reason: BackupRefusal }
  /** She closed a dialog or pressed Cancel. Never shown as an error. */
  | { code: 'cancelled' }
  | { code: 'layout-failed'; message: string }
  /** A bug; the log has the same incident id, and no user text. */
  | { code: 'unexpected'; incidentId: string };
