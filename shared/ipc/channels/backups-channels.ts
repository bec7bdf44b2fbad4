import { z } from 'zod';
import type { BackupChoice, BackupContents, SavedBackup } from '../../backups/backup-contents';
import { channel, nothing, tokenSchema } from './channel';

const choiceSchema = z.strictObject({
  kind: z.enum(['daily', 'kept']),
  name: z.string().min(1).max(200),
});

export const backupsChannels = {
  /** The daily ones and the libraries that were kept, newest first. */
  list: channel<BackupChoice[]>()(nothing),
  /** Asks where to save, then writes everything into one zip. */
  save: channel<SavedBackup>()(nothing),
  cancel: channel<null>()(nothing),
  /** Shows what was saved last in the system's file manager. */
  showSaved: channel<null>()(nothing),
  /** Asks for a zip and looks into it; nothing is changed. */
  choose: channel<BackupContents>()(nothing),
  /** Looks into one of the list. */
  look: channel<BackupContents>()(choiceSchema),
  /** Unpacks it beside the library; then the app starts anew with it. */
  restore: channel<null>()(z.strictObject({ token: tokenSchema })),
  /** Puts a kept library into the system's own trash. */
  discard: channel<null>()(z.strictObject({ name: z.string().min(1).max(200) })),
} as const;
