import { startTransition, useLayoutEffect, useState } from 'react';
import type { AppError } from '../../shared/ipc/app-error';
import type { Program } from '../../shared/model/program';
import type { Reflection } from '../../shared/model/reflection';
import { compareNewestFirst } from '../../shared/programs/compare-programs';
import { summariseProgram, type ProgramSummary } from '../../shared/programs/summarise-program';
import { api } from '../api';
import { readLog } from './read-log';

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

let reading: Promise<void> | null = null;
/** Grows with each thing that may make what is just being read an old log. */
let changes = 0;

/** Resolves when the log is shown as it is on the disk. */
export function loadPrograms(): Promise<void> {
  changes += 1;
  reading ??= readUntilCurrent().finally(() => {
    reading = null;
  });
  return reading;
}

async function readUntilCurrent(): Promise<void> {
  for (;;) {
    const seen = changes;
    const read = await readLog();
    if (changes !== seen) continue;
    const next: ProgramsState = read.ok
      ? { status: 'ready', programs: read.value }
      : { status: 'failed', error: read.error };
    if (state.status !== 'ready') setState(next);
    // A list is there: the page stays as it is, and answers, while a long one is made.
    else {
      startTransition(() => {
        setState(next);
      });
    }
    return;
  }
}

function change(edit: (programs: readonly ProgramSummary[]) => ProgramSummary[]): void {
  changes += 1;
  if (state.status === 'ready') setState({ status: 'ready', programs: edit(state.programs) });
}

/** Shows a program that was just written to the disk. Without a reflection, its answers stay as they were. */
export function showProgram(program: Program, reflection?: Reflection): void {
  change((programs) => {
    const before = programs.find((one) => one.id === program.id);
    const summary = summariseProgram(program, reflection);
    if (reflection === undefined && before !== undefined) summary.answers = before.answers;
    // In its place: programs of one moment keep their order.
    const shown =
      before === undefined
        ? [...programs, summary]
        : programs.map((one) => (one === before ? summary : one));
    return shown.toSorted(compareNewestFirst);
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
  // A state of React's own, because `useSyncExternalStore` makes every change an urgent one.
  const [shown, setShown] = useState(state);
  useLayoutEffect(() => {
    const listen = (): void => {
      setShown(state);
    };
    listeners.add(listen);
    // What came between the first drawing and this.
    listen();
    return () => {
      listeners.delete(listen);
    };
  }, []);
  return shown;
}

/** Reads the log again when the main process says that it changed (an import, a synced folder). */
export function followPrograms(): () => void {
  return api.on('programs-changed', () => {
    void loadPrograms();
  });
}
