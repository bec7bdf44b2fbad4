import {
  type ImportReply,
  type ImportRequest,
  importRequestSchema,
  splitKeys,
} from './import-messages';
import { type ImportPlan, planSession, previewSession } from './import-session';
import { chooseSheet, openFile, type ReadFile } from './open-file';

/** The import process: holds one opened file, and answers one request after the other. */
export function createImportAnswerer(): (rawRequest: unknown) => Promise<ImportReply> {
  let file: ReadFile | null = null;
  let plan: ImportPlan | null = null;

  async function answer(request: ImportRequest): Promise<ImportReply> {
    const { id } = request;
    const gone: ImportReply = { kind: 'failed', id, error: { code: 'not-found', thing: 'import' } };
    switch (request.ask) {
      case 'open': {
        const opened = await openFile(request.source, request.token);
        if (!opened.ok) return { kind: 'failed', id, error: opened.error };
        file = opened.value;
        const knownKeys = splitKeys(request.knownKeys);
        const { today, memory } = request;
        const preview = previewSession(file.opened, { knownKeys, today, memory });
        return { kind: 'preview', id, preview };
      }
      case 'sheet': {
        if (file === null) return gone;
        file = chooseSheet(file, request.sheet);
        const { today, memory } = request;
        const knownKeys = splitKeys(request.knownKeys);
        const preview = previewSession(file.opened, { knownKeys, today, memory });
        return { kind: 'preview', id, preview };
      }
      case 'preview': {
        if (file === null) return gone;
        const { mapping, today, memory } = request;
        const knownKeys = splitKeys(request.knownKeys);
        return {
          kind: 'preview',
          id,
          preview: previewSession(file.opened, { mapping, knownKeys, today, memory }),
        };
      }
      case 'plan': {
        if (file === null) return gone;
        plan = planSession(file.opened, request.mapping, splitKeys(request.knownKeys));
        const { programs, alreadyThere, skipped } = plan;
        const summary = { batches: plan.batches.length, programs, alreadyThere, skipped };
        return { kind: 'plan', id, plan: summary };
      }
      case 'batch': {
        const seeds = plan?.batches[request.index];
        return seeds === undefined ? gone : { kind: 'batch', id, seeds };
      }
    }
  }

  return async (rawRequest) => {
    const request = importRequestSchema.parse(rawRequest);
    try {
      return await answer(request);
    } catch (bug) {
      return { kind: 'bug', id: request.id, bug: describeBug(bug) };
    }
  };
}

/** Where it happened; the message is left out, because it may hold words of her file. */
function describeBug(bug: unknown): string {
  if (!(bug instanceof Error)) return 'unknown';
  const frames = (bug.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [bug.name, ...frames].join('\n');
}
