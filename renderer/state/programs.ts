import { useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/ipc/app-error';
import type { Program } from '../../shared/model/program';
import type { Reflection } from '../../shared/model/reflection';
import { compareNewestFirst } from '../../shared/programs/compare-programs';
import { summariseProgram, type ProgramSummary } from '../../shared/programs/summarise-program';
import { api } from '../api';

/** All programs of the log, newest first. Kept in step with what is on the disk. */
export type ProgramsState =
  | { status: 'loading' }
  | { status: 'failed'; error: AppError }
  | { status: 'ready'; programs: readonly ProgramSummary[] };

let state: ProgramsState = { status: 'loading' };
const listeners = new Set<() => void>();

function setState(next: ProgramsState): void {
  state = next;
  for (const listen of listeners) listen();
}

/** Written by our own main process from this very type: there is nothing to check. */
function readLog(text: string): ProgramSummary[] {
  return JSON.parse(text) as ProgramSummary[];
}

export async function loadPrograms(): Promise<void> {
  const listed = await api.search.log({});
  setState(
    listed.ok
      ? { status: 'ready', programs: readLog(listed.value) }
      : { status: 'failed', error: listed.error },
  );
}

function change(edit: (programs: readonly ProgramSummary[]) => ProgramSummary[]): void {
  if (state.status === 'ready') setState({ status: 'ready', programs: edit(state.programs) });
}

/** Shows a program that was just written to the disk. Without a reflection, its answers stay as they were. */
export function showProgram(program: Program, reflection?: Reflection): void {
  change((programs) => {
    const before = programs.find((one) => one.id === program.id);
    const summary = summariseProgram(program, reflection);
    if (reflection === undefined && before !== undefined) summary.answers = before.answers;
    return [...programs.filter((one) => one.id !== program.id), summary].sort(compareNewestFirst);
  });
}

export function showReflection(reflection: Reflection): void {
  change((programs) =>
    programs.map((one) =>
      one.id === reflection.programId ? { ...one, answers: reflection.answers.length } : one,
    ),
  );
}

export function hidePrograms(ids: readonly string[]): void {
  const hidden = new Set(ids);
  change((programs) => programs.filter((one) => !hidden.has(one.id)));
}

export function usePrograms(): ProgramsState {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => state,
  );
}

/** Reads the log again when the main process says that it changed (an import, a synced folder). */
export function followPrograms(): () => void {
  return api.on('programs-changed', () => {
    void loadPrograms();
  });
}
