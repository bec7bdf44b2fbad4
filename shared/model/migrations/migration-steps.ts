import type { LibraryDocumentName } from '../documents/library-documents';

/** One pure step from a stored version to the next: `migrate` gets a document of version `from`. */
export interface MigrationStep {
  from: number;
  migrate: (document: Record<string, unknown>) => Record<string, unknown>;
}

export type DocumentKindName = 'month' | LibraryDocumentName;
export type MigrationRegistry = Record<DocumentKindName, readonly MigrationStep[]>;

/** Every step that was ever needed; none yet, because version 1 is the first. */
export const MIGRATIONS: MigrationRegistry = {
  month: [],
  writings: [],
  shares: [],
  portfolios: [],
  imports: [],
  drafts: [],
  cup: [],
  settings: [],
};
