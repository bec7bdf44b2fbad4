import type { Route } from '../state/route';

/** The writing that sent her to a question, so that the question's page can lead back to it. */
let cameFrom: { programId: string; to: Route } | null = null;

export function rememberWriting(programId: string, to: Route): void {
  cameFrom = { programId, to };
}

/** Forgotten once she is back at a writing, or looks back on another program. */
export function recallWriting(programId: string): Route | null {
  return cameFrom?.programId === programId ? cameFrom.to : null;
}

export function forgetWriting(): void {
  cameFrom = null;
}
