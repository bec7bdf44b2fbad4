import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { compareRows, mergeRows } from '../../../shared/conflicts/compare-rows';
import type { ConflictCopy, ConflictRow, RowChoice } from '../../../shared/conflicts/conflict-copy';
import type { AppError } from '../../../shared/ipc/app-error';
import { nextInstant } from '../../../shared/model/next-instant';
import { fail, succeed, type Result } from '../../../shared/result';
import { describeDiskError } from '../disk-error';
import type { DocumentFile } from '../document-file';
import type { DocumentKind } from '../document-kind';
import type { LibraryContext } from '../document-slot';
import { BACKUPS_FOLDER, listLibraryFiles } from '../library-files';
import { parseDocument, readDocument } from '../read-document';
import { syncFolder, writeAtomically } from '../write-atomically';
import { flattenRow, putRow, titleOfRow, type FlatRow } from './flat-rows';

/** A document that may have copies. */
export interface ConflictTarget<T> {
  kind: DocumentKind<T>;
  file: DocumentFile<T>;
}

export interface ConflictShelf {
  list(): Promise<ConflictCopy[]>;
  /** Takes her choices, keeps what was there and the copy in the back-ups, and removes the copy. */
  settle(fileName: string, choices: readonly RowChoice[]): Promise<Result<null, AppError>>;
}

type AnyTarget = ConflictTarget<unknown>;
interface FoundCopy {
  document: string;
  fileName: string;
}

const GONE: AppError = { code: 'not-found', thing: 'file' };
const CONFLICTS_FOLDER = 'conflicts';

export function createConflictShelf(parts: {
  context: LibraryContext;
  /** `name` is relative to the library: `programs/2026-11.json`. */
  targetOf: (name: string) => AnyTarget | null;
  onSettled: () => void;
}): ConflictShelf {
  const { context, targetOf } = parts;
  const { folder, gate, now } = context;
  const pathOf = ({ document, fileName }: FoundCopy): string =>
    path.join(folder, path.posix.dirname(document), fileName);

  async function read({ kind }: AnyTarget, copy: FoundCopy) {
    return readDocument(pathOf(copy), kind, context.migrations[kind.name]);
  }

  function rowsOf({ kind, file }: AnyTarget, document: unknown): ConflictRow[] {
    const here = kind.rowsOf(file.read());
    return [...kind.rowsOf(document)].flatMap(([rowId, there]) => {
      const row = describeRow(rowId, flattenRow(here.get(rowId)), flattenRow(there));
      return row === null ? [] : [row];
    });
  }

  async function look(copy: FoundCopy): Promise<ConflictCopy | null> {
    const target = targetOf(copy.document);
    if (target === null) return null;
    const reading = await read(target, copy);
    if (reading.outcome === 'absent') return null;
    if (reading.outcome === 'newer') return { ...copy, state: 'newer', rows: [] };
    if (reading.outcome !== 'good') return { ...copy, state: 'unreadable', rows: [] };
    const rows = rowsOf(target, reading.document);
    return { ...copy, state: rows.length === 0 ? 'same' : 'differs', rows };
  }

  /** The copy and the document as it was, where the back-ups are: nothing is lost by a choice. */
  async function keepBoth(copy: FoundCopy, target: AnyTarget): Promise<void> {
    const keep = path.join(folder, BACKUPS_FOLDER, CONFLICTS_FOLDER);
    await mkdir(keep, { recursive: true });
    const stamp = now()
      .toISOString()
      .replace(/[-:]|\.\d+/g, '');
    const before = path.join(keep, `${stamp} before ${path.posix.basename(copy.document)}`);
    await writeAtomically(before, target.kind.toBytes(target.file.read()));
    await writeAtomically(
      path.join(keep, `${stamp} ${copy.fileName}`),
      await readFile(pathOf(copy)),
    );
  }

  /** Out of the way, kept with the others. */
  async function removeCopy(copy: FoundCopy): Promise<void> {
    const from = pathOf(copy);
    const stamp = now()
      .toISOString()
      .replace(/[-:]|\.\d+/g, '');
    const keep = path.join(folder, BACKUPS_FOLDER, CONFLICTS_FOLDER);
    await rename(from, path.join(keep, `${stamp} ${copy.fileName}`));
    await syncFolder(path.dirname(from));
    const still = gate.notices.filter(
      (notice) => notice.kind !== 'conflict-copy' || notice.fileName !== copy.fileName,
    );
    gate.notices.splice(0, gate.notices.length, ...still);
  }

  async function merge(
    target: AnyTarget,
    bytes: Uint8Array,
    choices: readonly RowChoice[],
  ): Promise<Result<null, AppError>> {
    const { kind, file } = target;
    const parsed = parseDocument(bytes, kind, context.migrations[kind.name]);
    if (parsed.outcome !== 'good') return succeed(null);
    const there = kind.rowsOf(parsed.document);
    const at = now().toISOString();
    return file.save((current) => {
      let next = current;
      for (const choice of choices) {
        const theirs = flattenRow(there.get(choice.rowId));
        const ours = flattenRow(kind.rowsOf(current).get(choice.rowId));
        const merged = chooseRow(ours, theirs, choice, at);
        if (merged !== null) next = putRow(next, choice.rowId, merged);
      }
      return succeed({ next, value: null });
    });
  }

  return {
    async list() {
      const { conflictCopies } = await listLibraryFiles(folder);
      const looked: ConflictCopy[] = [];
      for (const copy of conflictCopies) {
        const one = await look(copy);
        if (one !== null) looked.push(one);
      }
      return looked;
    },

    async settle(fileName, choices) {
      const refusal = gate.refusal();
      if (refusal !== null) return fail(refusal);
      try {
        const { conflictCopies } = await listLibraryFiles(folder);
        const copy = conflictCopies.find((one) => one.fileName === fileName);
        const target = copy === undefined ? null : targetOf(copy.document);
        if (copy === undefined || target === null) return fail(GONE);
        await target.file.refresh();
        await keepBoth(copy, target);
        const merged = await merge(target, await readFile(pathOf(copy)), choices);
        if (!merged.ok) return merged;
        await removeCopy(copy);
        parts.onSettled();
        return succeed(null);
      } catch (error) {
        return fail(describeDiskError(error));
      }
    },
  };
}

function textOf(row: FlatRow | null, key: string): string | null {
  const value = row?.[key];
  return typeof value === 'string' ? value : null;
}

function describeRow(
  rowId: string,
  here: FlatRow | null,
  there: FlatRow | null,
): ConflictRow | null {
  if (there === null) return null;
  const differences = compareRows(here ?? {}, there);
  if (here !== null && differences.length === 0) return null;
  return {
    rowId,
    title: titleOfRow(there),
    on: textOf(there, 'heldOn') ?? '',
    isOnlyThere: here === null,
    differences: here === null ? [] : differences,
    hereAt: textOf(here, 'updatedAt'),
    thereAt: textOf(there, 'updatedAt'),
  };
}

/** `null`: nothing of the copy is taken for this row. */
function chooseRow(
  ours: FlatRow | null,
  theirs: FlatRow | null,
  { fromThere, isBroughtIn }: RowChoice,
  at: string,
): FlatRow | null {
  if (theirs === null) return null;
  if (ours === null) return isBroughtIn ? theirs : null;
  if (fromThere.length === 0) return null;
  const merged = mergeRows(ours, theirs, fromThere);
  const before = textOf(ours, 'updatedAt');
  return before === null ? merged : { ...merged, updatedAt: nextInstant(before, at) };
}
