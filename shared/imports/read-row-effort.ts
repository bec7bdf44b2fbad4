import { PROGRAM_LIMITS, type ProgramContent } from '../model/program';
import { keptWords, rowNotes } from './import-sentences';
import type { Overflow } from './keep-within-limits';
import { readCost } from './read-cost';
import { isUnknown, readCount } from './read-count';
import type { CellsOf } from './read-row-words';
import { listWords } from './read-row-words';
import { readMinutes } from './read-time';

type Effort = Pick<
  ProgramContent,
  'partners' | 'staff' | 'volunteers' | 'prepMinutes' | 'cost' | 'views'
>;

/** Reads a cell, and keeps its words where it says more than a number. */
function readNumber(
  cell: string,
  what: string,
  read: (cell: string) => number | null,
  overflow: Overflow,
): number | null {
  if (isUnknown(cell)) return null;
  const value = read(cell);
  if (value === null) {
    overflow.notes.push(rowNotes.notANumber(cell));
    overflow.keep(what, cell);
  }
  return value;
}

function toCount(cell: string): number | null {
  const reading = readCount(cell);
  return reading.kind === 'count' || reading.kind === 'softened' ? reading.value : null;
}

/** Who helped, what it took, and who watched later. */
export function readRowEffort(cellsOf: CellsOf, overflow: Overflow): Effort {
  const first = (target: Parameters<CellsOf>[0]) => cellsOf(target)[0] ?? '';
  return {
    partners: overflow.fitLine('partners', listWords(cellsOf, 'partners').join(', ')),
    staff: readNumber(first('staff'), keptWords.staff, toCount, overflow),
    volunteers: readNumber(first('volunteers'), keptWords.volunteers, toCount, overflow),
    prepMinutes: readNumber(
      first('prep-minutes'),
      keptWords.prep,
      (cell) => readMinutes(cell, PROGRAM_LIMITS.prepMinutes),
      overflow,
    ),
    cost: readNumber(first('cost'), keptWords.cost, readCost, overflow),
    views: readNumber(first('views'), keptWords.views, toCount, overflow),
  };
}
