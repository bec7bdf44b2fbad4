import type { z } from 'zod';
import { LIBRARY_DOCUMENTS } from '../../shared/model/documents/library-documents';
import {
  emptyMonthDocument,
  monthDocumentSchema,
  type MonthDocument,
} from '../../shared/model/documents/month-document';
import type { DocumentKindName } from '../../shared/model/migrations/migration-steps';
import { programSchema } from '../../shared/model/program';
import { reflectionSchema } from '../../shared/model/reflection';
import { writeMonthBytes } from './month-bytes';

/** What the store must know about a kind of document. */
export interface DocumentKind<T> {
  name: DocumentKindName;
  version: number;
  schema: z.ZodType<T>;
  makeEmpty: () => T;
  /**
   * Throws when `next` could not be read back. What it shares with `before`, which is known to be
   * good, is not checked again: that would be the dearest part of a save.
   */
  checkChange: (before: T, next: T) => T;
  /** The document as JSON, as it is written. */
  toBytes: (document: T) => Uint8Array;
  /**
   * What can be changed independently, by id: two computers may change different rows of a document,
   * but not the same one.
   */
  rowsOf: (document: T) => ReadonlyMap<string, unknown>;
  /** The last one to save a row wins, without asking: for what is only typing in progress. */
  isLastWriterRight: boolean;
}

export function monthKind(month: string): DocumentKind<MonthDocument> {
  return {
    name: 'month',
    version: 1,
    schema: monthDocumentSchema.refine((document) => document.month === month),
    makeEmpty: () => emptyMonthDocument(month),
    checkChange: checkMonthChange,
    toBytes: writeMonthBytes,
    rowsOf: rowsOfMonth,
    isLastWriterRight: false,
  };
}

function checkMonthChange(before: MonthDocument, next: MonthDocument): MonthDocument {
  const good = new Set<unknown>([...before.programs, ...before.reflections]);
  return {
    version: before.version,
    month: before.month,
    programs: next.programs.map((one) => (good.has(one) ? one : programSchema.parse(one))),
    reflections: next.reflections.map((one) => (good.has(one) ? one : reflectionSchema.parse(one))),
  };
}

/** A program and its reflection are one row: she works on both as one thing. */
function rowsOfMonth(document: MonthDocument): ReadonlyMap<string, unknown> {
  const reflections = new Map(document.reflections.map((one) => [one.programId, one]));
  return new Map(
    document.programs.map((program) => [
      program.id,
      { program, reflection: reflections.get(program.id) ?? null },
    ]),
  );
}

function byId(rows: readonly { id: string }[]): ReadonlyMap<string, unknown> {
  return new Map(rows.map((row) => [row.id, row]));
}

function describe<T>(
  name: DocumentKindName,
  schema: z.ZodType<T>,
  empty: unknown,
  rowsOf: (document: T) => ReadonlyMap<string, unknown>,
  isLastWriterRight = false,
): DocumentKind<T> {
  const makeEmpty = () => schema.parse(empty);
  const checkChange = (_before: T, next: T) => schema.parse(next);
  const toBytes = (document: T) => Buffer.from(`${JSON.stringify(document)}\n`);
  return { name, version: 1, schema, makeEmpty, checkChange, toBytes, rowsOf, isLastWriterRight };
}

const { writings, shares, portfolios, imports, drafts, settings } = LIBRARY_DOCUMENTS;

export const DOCUMENT_KINDS = {
  writings: describe('writings', writings.schema, writings.empty, (one) => byId(one.writings)),
  shares: describe('shares', shares.schema, shares.empty, (one) => byId(one.shares)),
  portfolios: describe('portfolios', portfolios.schema, portfolios.empty, (one) =>
    byId(one.portfolios),
  ),
  imports: describe('imports', imports.schema, imports.empty, (one) => byId(one.imports)),
  drafts: describe(
    'drafts',
    drafts.schema,
    drafts.empty,
    (one) => new Map(one.drafts.map((draft) => [draft.key, draft])),
    true,
  ),
  settings: describe(
    'settings',
    settings.schema,
    settings.empty,
    (one) => new Map([['settings', one.settings]]),
  ),
};
