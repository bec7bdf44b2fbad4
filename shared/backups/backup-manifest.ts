import { z } from 'zod';
import { instantSchema } from '../model/id';

/** The last entry of a full back-up: what else is in it. */
export const MANIFEST_NAME = 'worth-sharing-backup.json';
export const BACKUP_FORMAT = 'worth-sharing-backup';
/** Goes up when an older app could not restore it. */
export const BACKUP_VERSION = 1;

export const backupManifestSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  madeAt: instantSchema,
  appVersion: z.string().max(40),
  files: z.array(
    z.strictObject({
      /** Relative to the library, with forward slashes. */
      name: z.string().min(1).max(400),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type BackupManifest = z.infer<typeof backupManifestSchema>;

/** Any version of the manifest, to tell a newer one from no manifest at all. */
export const anyManifestSchema = z.looseObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().min(1),
});
