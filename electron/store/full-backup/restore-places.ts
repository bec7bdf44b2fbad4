import path from 'node:path';
import { z } from 'zod';

/** Names beside the library, so that nothing of it leads elsewhere. */
const besideSchema = z.string().regex(/^[^/\\]{1,200}$/);

/** What the next start has to do: put `staged` in the library's place, and keep the library as `keptAs`. */
export const restoreJournalSchema = z.strictObject({
  version: z.literal(1),
  staged: besideSchema,
  keptAs: besideSchema,
});

export type RestoreJournal = z.infer<typeof restoreJournalSchema>;

export interface RestorePlaces {
  parent: string;
  journalFile: string;
  staged: string;
  journal: RestoreJournal;
}

export function journalPath(libraryFolder: string): string {
  return `${libraryFolder}.restore.json`;
}

/** `library.before-restore-20261123T185035Z`: a library that was kept. */
export function keptPattern(libraryFolder: string): RegExp {
  const name = path.basename(libraryFolder).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${name}\\.before-restore-(\\d{8}T\\d{6}Z)$`);
}

export function namePlaces(libraryFolder: string, now: Date): RestorePlaces {
  const parent = path.dirname(libraryFolder);
  const name = path.basename(libraryFolder);
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const journal = {
    version: 1 as const,
    staged: `${name}.restoring-${stamp}`,
    keptAs: `${name}.before-restore-${stamp}`,
  };
  return {
    parent,
    journalFile: journalPath(libraryFolder),
    staged: path.join(parent, journal.staged),
    journal,
  };
}
