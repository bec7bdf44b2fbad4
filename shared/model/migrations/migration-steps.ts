import { fillInPrograms } from './fill-in-programs';
import type { LibraryDocumentName } from '../documents/library-documents';

/** One pure step from a stored version to the next: `migrate` gets a document of version `from`. */
export interface MigrationStep {
  from: number;
  migrate: (document: Record<string, unknown>) => Record<string, unknown>;
}

export type DocumentKindName = 'month' | LibraryDocumentName;
export type MigrationRegistry = Record<DocumentKindName, readonly MigrationStep[]>;

/** The next version only has more fields, whose blanks are the schema's defaults. */
const gainFieldsFrom = (from: number): MigrationStep => ({ from, migrate: (document) => document });
const gainFields = gainFieldsFrom(1);

/** Every step that was ever needed. */
export const MIGRATIONS: MigrationRegistry = {
  month: [{ from: 1, migrate: fillInPrograms }],
  writings: [gainFields],
  shares: [gainFields, gainFieldsFrom(2)],
  portfolios: [gainFields],
  imports: [gainFields],
  drafts: [],
  cup: [],
  venues: [gainFields],
  network: [],
  proposals: [],
  settings: [gainFields],
};
