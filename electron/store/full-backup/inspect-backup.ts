import { buffer } from 'node:stream/consumers';
import type { BackupRefusal } from '../../../shared/backups/backup-refusal';
import {
  countFile,
  countMonth,
  type LibraryFacts,
  NO_FACTS,
} from '../../../shared/backups/library-facts';
import { MIGRATIONS } from '../../../shared/model/migrations/migration-steps';
import {
  LIBRARY_DOCUMENTS,
  type LibraryDocumentName,
} from '../../../shared/model/documents/library-documents';
import { fail, type Result, succeed } from '../../../shared/result';
import { keptShares } from '../../../shared/shares/kept-shares';
import { isSystemError } from '../disk-error';
import { LIBRARY_DOCUMENT_KINDS } from '../library-document-kinds';
import { monthKind } from '../month-kind';
import { parseDocument } from '../read-document';
import type { BackupSource } from './backup-source';

const MONTH = /^programs\/(\d{4}-\d{2})\.json$/;
const MOST_DOCUMENT_BYTES = 500 * 1024 * 1024;

function findDocumentName(name: string): LibraryDocumentName | null {
  const bare = /^([a-z]+)\.json$/.exec(name)?.[1] ?? '';
  // `Object.hasOwn` says no more to the types.
  return Object.hasOwn(LIBRARY_DOCUMENTS, bare) ? (bare as LibraryDocumentName) : null;
}

async function readBytes(source: BackupSource, name: string): Promise<Buffer | null> {
  try {
    return await buffer(await source.stream(name));
  } catch (problem) {
    if (isSystemError(problem) && /^E[A-Z0-9]+$/.test(problem.code)) throw problem;
    return null;
  }
}

type Looked = Result<LibraryFacts, BackupRefusal>;

function lookAtMonth(bytes: Buffer, month: string, facts: LibraryFacts): Looked {
  const parsed = parseDocument(bytes, monthKind(month), MIGRATIONS.month);
  if (parsed.outcome === 'newer') return fail('newer-version');
  return parsed.outcome === 'good' ? succeed(countMonth(facts, parsed.document)) : fail('damaged');
}

function lookAtDocument(bytes: Buffer, name: LibraryDocumentName, facts: LibraryFacts): Looked {
  const kind = LIBRARY_DOCUMENT_KINDS[name];
  // Each kind fits its own document; a loop over them can't carry that proof.
  const parsed = parseDocument<unknown>(bytes, kind as never, MIGRATIONS[name]);
  if (parsed.outcome === 'newer') return fail('newer-version');
  if (parsed.outcome === 'corrupt') return fail('damaged');
  if (name === 'writings') {
    const { writings } = LIBRARY_DOCUMENTS.writings.schema.parse(parsed.document);
    const held = writings.filter(({ deletedAt }) => deletedAt === null);
    return succeed({ ...facts, writings: held.length });
  }
  if (name === 'shares') {
    const { shares } = LIBRARY_DOCUMENTS.shares.schema.parse(parsed.document);
    return succeed({ ...facts, shares: keptShares(shares).length });
  }
  return succeed(facts);
}

/**
 * Reads every document of a back-up, one after the other, and counts. A document that can't be read
 * is refused, unless the back-up itself says that it was so when it was made.
 */
export async function inspectBackup(source: BackupSource): Promise<Looked> {
  let facts = NO_FACTS;
  let documents = 0;
  for (const { name, bytes } of source.files) {
    const month = MONTH.exec(name)?.[1];
    const document = findDocumentName(name);
    if (month === undefined && document === null) {
      facts = countFile(facts, name);
      continue;
    }
    if (bytes > MOST_DOCUMENT_BYTES) return fail('swollen');
    const content = await readBytes(source, name);
    if (content === null) return fail('damaged');
    const looked: Looked =
      month === undefined
        ? document === null
          ? succeed(facts)
          : lookAtDocument(content, document, facts)
        : lookAtMonth(content, month, facts);
    documents += 1;
    if (looked.ok) facts = looked.value;
    else if (looked.error === 'newer-version' || source.manifest === null) return looked;
  }
  return documents === 0 && source.manifest === null ? fail('not-a-backup') : succeed(facts);
}
