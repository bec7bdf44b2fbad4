import { createHash } from 'node:crypto';
import type {
  ImportMapping,
  ImportPreview,
  SkippedLine,
} from '../../shared/imports/import-preview';
import { OWN_IDENTITY } from '../../shared/imports/identify-row';
import { guessMapping, layOutFile } from '../../shared/imports/lay-out-file';
import { type OpenedFile, previewImport } from '../../shared/imports/preview-import';
import { readRows } from '../../shared/imports/read-rows';
import type { ImportMemory } from '../../shared/model/import-memory';
import type { ProgramContent } from '../../shared/model/program';
import type { Answer } from '../../shared/model/reflection';

/** A row that comes in, with the fingerprint that keeps it from coming in twice. */
export interface ImportSeed {
  content: ProgramContent;
  importKey: string;
  /** Her answers, which only our own export holds. */
  answers: Answer[];
}

/** Everything that an import would bring in and leave out. */
export interface ImportPlan {
  /** In batches that each touch as few months as can be, oldest month first. */
  batches: ImportSeed[][];
  programs: number;
  alreadyThere: { line: number }[];
  skipped: SkippedLine[];
}

/** Small enough that checking and writing one stalls nothing, large enough that most months are written once. */
const BATCH = 150;
/** Each write of a month writes all of it: a month with thousands of rows comes in larger pieces. */
const MOST_WRITES = 8;

/** The key of a program of our own export: the id that it had. */
export function makeOwnKey(id: string): string {
  return `own ${id}`.slice(0, 64);
}

/** SHA-256 as hexadecimal: 64 characters, which is what `importKey` holds. */
export function makeImportKey(identity: string): string {
  if (identity.startsWith(OWN_IDENTITY)) return makeOwnKey(identity.slice(OWN_IDENTITY.length));
  return createHash('sha256').update(identity).digest('hex');
}

function batchByMonth(seeds: readonly ImportSeed[]): ImportSeed[][] {
  const months = new Map<string, ImportSeed[]>();
  for (const seed of seeds) {
    const month = seed.content.heldOn.slice(0, 7);
    const known = months.get(month);
    if (known === undefined) months.set(month, [seed]);
    else known.push(seed);
  }
  const batches: ImportSeed[][] = [];
  let batch: ImportSeed[] = [];
  const inOrder = [...months].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const piece of inOrder.flatMap(([, ofMonth]) => cutMonth(ofMonth))) {
    if (batch.length > 0 && batch.length + piece.length > BATCH) {
      batches.push(batch);
      batch = [];
    }
    batch.push(...piece);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

function cutMonth(seeds: ImportSeed[]): ImportSeed[][] {
  const size = Math.max(BATCH, Math.ceil(seeds.length / MOST_WRITES));
  return Array.from({ length: Math.ceil(seeds.length / size) }, (_, index) =>
    seeds.slice(index * size, (index + 1) * size),
  );
}

export interface PreviewRequest {
  mapping?: ImportMapping;
  knownKeys: ReadonlySet<string>;
  today: string;
  memory: ImportMemory;
}

/** How an opened file would come in with a mapping, or with the guessed one. */
export function previewSession(file: OpenedFile, request: PreviewRequest): ImportPreview {
  const mapping =
    request.mapping ??
    guessMapping(file.table, file.separator, {
      fileName: file.fileName,
      today: request.today,
      memory: request.memory,
    });
  return previewImport(file, mapping, {
    today: request.today,
    knownKeys: request.knownKeys,
    memory: request.memory,
    makeKey: makeImportKey,
  });
}

/** Reads every row, and says which come in, which are there already and which stay out. */
export function planSession(
  file: OpenedFile,
  mapping: ImportMapping,
  knownKeys: ReadonlySet<string>,
): ImportPlan {
  const layout = layOutFile(file.table, mapping.hasHeader);
  const seeds: ImportSeed[] = [];
  const alreadyThere: { line: number }[] = [];
  const skipped: SkippedLine[] = [...layout.aside];
  for (const { row, identity } of readRows(layout, mapping)) {
    if (row.outcome === 'skipped') {
      skipped.push({ line: row.line, reason: row.reason });
      continue;
    }
    const importKey = makeImportKey(identity);
    if (knownKeys.has(importKey)) alreadyThere.push({ line: row.line });
    else {
      const answers = layout.own?.get(row.line)?.answers ?? [];
      seeds.push({ content: row.content, importKey, answers });
    }
  }
  skipped.sort((one, other) => one.line - other.line);
  return { batches: batchByMonth(seeds), programs: seeds.length, alreadyThere, skipped };
}
