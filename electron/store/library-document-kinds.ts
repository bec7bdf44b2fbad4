import type { z } from 'zod';
import {
  LIBRARY_DOCUMENTS,
  type LibraryDocument,
  type LibraryDocumentName,
} from '../../shared/model/documents/library-documents';
import { cupAnswerSchema, ownStickSchema } from '../../shared/model/cup';
import { draftSchema } from '../../shared/model/draft';
import { importBatchSchema } from '../../shared/model/import-batch';
import { ownVenueSchema } from '../../shared/model/own-venues';
import { followUpSchema } from '../../shared/model/learning-network';
import { portfolioSchema } from '../../shared/model/portfolio';
import { proposalSchema } from '../../shared/model/proposal';
import { proposalFormSchema } from '../../shared/model/proposal-form';
import { mergeRows, salvageRows } from '../../shared/model/salvage-rows';
import { shareSchema } from '../../shared/model/share';
import { writingSchema } from '../../shared/model/writing';
import type { DocumentKind } from './document-kind';

/** The list that a document consists of: its name, what is in it, and how it is put back. */
interface ListParts<T, Row> {
  name: LibraryDocumentName;
  schema: z.ZodType<T>;
  rowSchema: z.ZodType<Row>;
  list: (document: T) => readonly Row[];
  withList: (document: T, list: Row[]) => T;
  idOf: (row: Row) => string;
  isLastWriterRight?: boolean;
}

function describeList<T, Row>(parts: ListParts<T, Row>): DocumentKind<T> {
  const { name, schema, list, idOf } = parts;
  return {
    name,
    version: LIBRARY_DOCUMENTS[name].empty.version,
    schema,
    makeEmpty: () => schema.parse(LIBRARY_DOCUMENTS[name].empty),
    checkChange: (_before, next) => schema.parse(next),
    toBytes,
    rowsOf: (document) => new Map(list(document).map((row) => [idOf(row), row])),
    salvage: (text, base) =>
      parts.withList(base, mergeRows(list(base), salvageRows(text, name, parts.rowSchema), idOf)),
    isLastWriterRight: parts.isLastWriterRight ?? false,
  };
}

function toBytes(document: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(document)}\n`);
}

const byId = (row: { id: string }): string => row.id;
const cupDocument = LIBRARY_DOCUMENTS.cup;
const venuesDocument = LIBRARY_DOCUMENTS.venues;
const networkDocument = LIBRARY_DOCUMENTS.network;
const proposalsDocument = LIBRARY_DOCUMENTS.proposals;
const settingsDocument = LIBRARY_DOCUMENTS.settings;

export const LIBRARY_DOCUMENT_KINDS = {
  writings: describeList({
    name: 'writings',
    schema: LIBRARY_DOCUMENTS.writings.schema,
    rowSchema: writingSchema,
    list: (document) => document.writings,
    withList: (document, writings) => ({ ...document, writings }),
    idOf: byId,
  }),
  shares: describeList({
    name: 'shares',
    schema: LIBRARY_DOCUMENTS.shares.schema,
    rowSchema: shareSchema,
    list: (document) => document.shares,
    withList: (document, shares) => ({ ...document, shares }),
    idOf: byId,
  }),
  portfolios: describeList({
    name: 'portfolios',
    schema: LIBRARY_DOCUMENTS.portfolios.schema,
    rowSchema: portfolioSchema,
    list: (document) => document.portfolios,
    withList: (document, portfolios) => ({ ...document, portfolios }),
    idOf: byId,
  }),
  imports: describeList({
    name: 'imports',
    schema: LIBRARY_DOCUMENTS.imports.schema,
    rowSchema: importBatchSchema,
    list: (document) => document.imports,
    withList: (document, imports) => ({ ...document, imports }),
    idOf: byId,
  }),
  drafts: describeList({
    name: 'drafts',
    schema: LIBRARY_DOCUMENTS.drafts.schema,
    rowSchema: draftSchema,
    list: (document) => document.drafts,
    withList: (document, drafts) => ({ ...document, drafts }),
    idOf: (draft) => draft.key,
    isLastWriterRight: true,
  }),
  cup: {
    name: 'cup',
    version: cupDocument.empty.version,
    schema: cupDocument.schema,
    makeEmpty: () => cupDocument.schema.parse(cupDocument.empty),
    checkChange: (_before, next) => cupDocument.schema.parse(next),
    toBytes,
    rowsOf: ({ sticks, answers, draws }) =>
      new Map<string, unknown>([
        ...sticks.map((one) => [`stick ${one.id}`, one] as const),
        ...answers.map((one) => [`answer ${one.id}`, one] as const),
        ...draws.map((one) => [`draw ${one.stickId}`, one] as const),
      ]),
    // Which sticks were drawn is only where the cup was left.
    salvage: (text, base) => ({
      ...base,
      sticks: mergeRows(base.sticks, salvageRows(text, 'sticks', ownStickSchema), byId),
      answers: mergeRows(base.answers, salvageRows(text, 'answers', cupAnswerSchema), byId),
    }),
    isLastWriterRight: false,
  },
  venues: {
    name: 'venues',
    version: venuesDocument.empty.version,
    schema: venuesDocument.schema,
    makeEmpty: () => venuesDocument.schema.parse(venuesDocument.empty),
    checkChange: (_before, next) => venuesDocument.schema.parse(next),
    toBytes,
    rowsOf: ({ venues, hiddenIds }) =>
      new Map<string, unknown>([
        ...venues.map((own) => [`venue ${own.venue.id}`, own] as const),
        ['hidden', hiddenIds],
      ]),
    salvage: (text, base) => ({
      ...base,
      venues: mergeRows(
        base.venues,
        salvageRows(text, 'venues', ownVenueSchema),
        ({ venue }) => venue.id,
      ),
    }),
    isLastWriterRight: false,
  },
  network: {
    name: 'network',
    version: networkDocument.empty.version,
    schema: networkDocument.schema,
    makeEmpty: () => networkDocument.schema.parse(networkDocument.empty),
    checkChange: (_before, next) => networkDocument.schema.parse(next),
    toBytes,
    rowsOf: ({ followUps, followedVenueIds, minutesAWeek }) =>
      new Map<string, unknown>([
        ...followUps.map((one) => [one.id, one] as const),
        ['followed', followedVenueIds],
        ['minutes', minutesAWeek],
      ]),
    salvage: (text, base) => ({
      ...base,
      followUps: mergeRows(base.followUps, salvageRows(text, 'followUps', followUpSchema), byId),
    }),
    isLastWriterRight: false,
  },
  proposals: {
    name: 'proposals',
    version: proposalsDocument.empty.version,
    schema: proposalsDocument.schema,
    makeEmpty: () => proposalsDocument.schema.parse(proposalsDocument.empty),
    checkChange: (_before, next) => proposalsDocument.schema.parse(next),
    toBytes,
    rowsOf: ({ proposals, forms }) =>
      new Map<string, unknown>([
        ...proposals.map((one) => [`proposal ${one.id}`, one] as const),
        ...forms.map((one) => [`form ${one.id}`, one] as const),
      ]),
    salvage: (text, base) => ({
      ...base,
      proposals: mergeRows(base.proposals, salvageRows(text, 'proposals', proposalSchema), byId),
      forms: mergeRows(base.forms, salvageRows(text, 'forms', proposalFormSchema), byId),
    }),
    isLastWriterRight: false,
  },
  settings: {
    name: 'settings',
    version: settingsDocument.empty.version,
    schema: settingsDocument.schema,
    makeEmpty: () => settingsDocument.schema.parse(settingsDocument.empty),
    checkChange: (_before, next) => settingsDocument.schema.parse(next),
    toBytes,
    rowsOf: (document) => new Map([['settings', document.settings]]),
    // One thing, which is right or wrong as a whole.
    salvage: (_text, base) => base,
    isLastWriterRight: false,
  },
} satisfies { [N in LibraryDocumentName]: DocumentKind<LibraryDocument<N>> };
