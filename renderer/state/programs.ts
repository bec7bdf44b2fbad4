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

/** Work at a stretch: a frame, so that she can go on typing while 50,000 lines are read. */
const STRETCH_MILLISECONDS = 12;

async function readLog(texts: readonly string[]): Promise<ProgramSummary[]> {
  const programs: ProgramSummary[] = [];
  let since = performance.now();
  for (const text of texts) {
    // Written by our own main process from this very type: there is nothing to check.
    programs.push(...(JSON.parse(text) as ProgramSummary[]));
    if (performance.now() - since < STRETCH_MILLISECONDS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return programs;
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
    const listed = await api.search.log({});
    const programs = listed.ok ? await readLog(listed.value) : [];
    if (changes !== seen) continue;
    setState(listed.ok ? { status: 'ready', programs } : { status: 'failed', error: listed.error });
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
