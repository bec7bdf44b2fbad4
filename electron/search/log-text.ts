import { setImmediate } from 'node:timers/promises';
import { compareNewestFirst } from '../../shared/programs/compare-programs';
import type { ProgramDetails } from '../../shared/programs/program-details';
import { summariseProgram } from '../../shared/programs/summarise-program';
import { toSummaryRow } from '../../shared/programs/summary-rows';
import type { Library } from '../store/library';

/** The lines of the log (`SummaryRow[]`) as JSON, for the window. */
export interface LogText {
  /** A text a month, newest first, and in each the newest program first; none for a month without any. */
  read(): Promise<string[]>;
}

type FollowedLibrary = Pick<Library, 'keptLines' | 'keepLines' | 'beforeClose'> & {
  programs: Pick<Library['programs'], 'listMonths' | 'listMonth'>;
};

/** Work at a stretch: 50,000 lines take a quarter of a second, in which nobody should have to wait. */
const STRETCH_MILLISECONDS = 8;
/** So often it is read again where it was changed meanwhile; the last time in one go. */
const MOST_TRIES = 3;

/** What was made of a month is kept for as long as its programs stay the same. */
export function createLogText(library: FollowedLibrary): LogText {
  const { programs } = library;
  const made = new Map<string, { of: readonly ProgramDetails[]; text: string }>();

  function textOf(month: string): string {
    const held = programs.listMonth(month);
    const known = made.get(month);
    if (known !== undefined && isSame(known.of, held)) return known.text;
    const lines = held
      .toSorted((a, b) => compareNewestFirst(a.program, b.program))
      .map(({ program, reflection }) =>
        toSummaryRow(summariseProgram(program, reflection ?? undefined)),
      );
    const text = lines.length === 0 ? '' : JSON.stringify(lines);
    made.set(month, { of: held, text });
    return text;
  }

  async function readOnce(canPause: boolean): Promise<string[]> {
    const texts: string[] = [];
    let since = performance.now();
    for (const { month } of programs.listMonths()) {
      texts.push(textOf(month));
      if (!canPause || performance.now() - since < STRETCH_MILLISECONDS) continue;
      await setImmediate();
      since = performance.now();
    }
    return texts.filter((text) => text !== '');
  }

  async function readMonths(): Promise<string[]> {
    for (let tries = 1; ; tries += 1) {
      const marks = programs.listMonths().map(({ mark }) => mark);
      const texts = await readOnce(tries < MOST_TRIES);
      // A program that was moved to another day meanwhile may be in both of its months, or in none.
      const after = programs.listMonths().map(({ mark }) => mark);
      if (tries === MOST_TRIES || isSame(marks, after)) return texts;
    }
  }

  library.beforeClose(async () => {
    if (library.keptLines() === null) await library.keepLines(readMonths);
  });

  return { read: async () => library.keptLines() ?? readMonths() };
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
