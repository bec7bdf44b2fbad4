import { useSyncExternalStore } from 'react';
import type {
  ImportMapping,
  ImportPreview,
  ImportResult,
} from '../../shared/imports/import-preview';
import type { AppError } from '../../shared/ipc/app-error';

/** Why a file was not opened, with its name where the error does not carry it. */
export interface OpenProblem {
  error: AppError;
  fileName: string;
}

/** Where she is in bringing a file in. Kept outside the page: she may look at her log meanwhile. */
export type ImportState =
  | { step: 'choose'; problem: OpenProblem | null }
  | { step: 'opening'; fileName: string }
  /** `wanted` is ahead of `preview.mapping` while the file is read again. */
  | { step: 'check'; preview: ImportPreview; wanted: ImportMapping }
  | { step: 'running'; preview: ImportPreview; done: number; total: number }
  | { step: 'done'; result: ImportResult; removed: number | null };

const FIRST: ImportState = { step: 'choose', problem: null };

let state: ImportState = FIRST;
const listeners = new Set<() => void>();

export function getImport(): ImportState {
  return state;
}

export function setImport(next: ImportState): void {
  state = next;
  for (const listen of listeners) listen();
}

export function startOver(): void {
  setImport(FIRST);
}

export function useImport(): ImportState {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => state,
  );
}
