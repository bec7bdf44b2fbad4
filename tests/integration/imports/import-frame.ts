import path from 'node:path';
import { createImportsHandlers } from '../../../electron/ipc/imports-handlers';
import type { Library } from '../../../electron/store/library';
import type { ImportPreview } from '../../../shared/imports/import-preview';
import type { AppError } from '../../../shared/ipc/app-error';
import type { AppEvents } from '../../../shared/ipc/events';
import type { Result } from '../../../shared/result';
import { startDirectReader } from './direct-reader';

export const fixtures = path.resolve(import.meta.dirname, '..', '..', 'fixtures');
export const timberland = path.join(fixtures, 'timberland-2021-programs.csv');

export type SeenEvent = {
  [E in keyof AppEvents]: { event: E; payload: AppEvents[E] };
}[keyof AppEvents];

let lastId = 0;

/** The handlers of the domain over a real library. `choose` answers with `path` as if she had chosen it. */
export function handlersOf(library: Library, chosenPath: () => string | null = () => timberland) {
  const events: SeenEvent[] = [];
  const handlers = createImportsHandlers({
    library,
    chooseFile: () => Promise.resolve(chosenPath()),
    startReader: startDirectReader,
    sendEvent: (event, payload) => {
      // The pair is right by the signature of `SendEvent`; the union only forgets it.
      events.push({ event, payload } as SeenEvent);
    },
    makeId: () => `import-${String((lastId += 1))}`,
    now: () => new Date('2026-11-23T18:50:35.000Z'),
  });
  return { handlers, events };
}

/** The value of an answer that must be good. */
export function valueOf<T>(answer: Result<T, AppError>): T {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

export function titlesIn(preview: ImportPreview): string[] {
  return preview.sampleRows.flatMap((row) =>
    row.outcome === 'program' ? [row.content.title] : [],
  );
}
