import { fillInPrograms } from './fill-in-programs';
import type { LibraryDocumentName } from '../documents/library-documents';

/** One pure step from a stored version to the next: `migrate` gets a document of version `from`. */
export interface MigrationStep {
  from: number;
  migrate: (document: Record<string, unknown>) => Record<string, unknown>;
}

export type DocumentKindName = 'month' | LibraryDocumentName;
export type MigrationRegistry = Record<DocumentKindName, readonly MigrationStep[]>;

/** Version 2 only has more fields, whose blanks are the schema's defaults. */
const gainFields: MigrationStep = { from: 1, migrate: (document) => document };

/** Every step that was ever needed. */
export const MIGRATIONS: MigrationRegistry = {
  month: [{ from: 1, migrate: fillInPrograms }],
  writings: [gainFields],
  shares: [gainFields],
  portfolios: [gainFields],
  imports: [gainFields],
  drafts: [],
  cup: [],
  venues: [],
  network: [],
  proposals: [],
  settings: [gainFields],
};
