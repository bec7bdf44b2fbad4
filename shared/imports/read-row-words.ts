import { toLine } from './clean-cell';
import type { ColumnTarget, LeaveOut } from './import-preview';
import { isUnknown } from './read-count';
import { findKind, isCancelled, isMeeting, saysCancelled } from './read-kind';

/** The filled cells of a target, in file order. */
export type CellsOf = (target: ColumnTarget) => string[];

/** What a row is called and what it is sorted under. */
export interface RowWords {
  /** Empty where no column gives one. */
  title: string;
  series: string;
  categories: string[];
  /** The category that had to serve as the title. */
  usedAsTitle: string | null;
}

const LIST_SEPARATOR = /\s*[,;|\n]\s*/;
/** A flag of the website, not what the program was. */
const FLAG_CATEGORY = /^(?:featured|published)$/i;

const HEADS: readonly ColumnTarget[] = [
  'attendance-total',
  'attendance-children',
  'attendance-teens',
  'attendance-adults',
  'attendance-in-person',
  'attendance-online',
];

/** The cells of a target without those that only say that nothing is known. */
export function listWords(cellsOf: CellsOf, target: ColumnTarget): string[] {
  return cellsOf(target).filter((cell) => !isUnknown(cell));
}

/** Cells that hold several words: commas, semicolons and line ends part them. */
export function listParts(cellsOf: CellsOf, target: ColumnTarget): string[] {
  return listWords(cellsOf, target).flatMap((cell) =>
    cell.split(LIST_SEPARATOR).filter((part) => part !== ''),
  );
}

export function readRowWords(cellsOf: CellsOf): RowWords {
  const categories = listParts(cellsOf, 'kind');
  const series = toLine(listWords(cellsOf, 'series').join(', '));
  const ownTitle = toLine(listWords(cellsOf, 'title').join(': '));
  if (ownTitle !== '' || series !== '') {
    return { title: ownTitle === '' ? series : ownTitle, series, categories, usedAsTitle: null };
  }
  const usedAsTitle = categories.find((one) => !FLAG_CATEGORY.test(one)) ?? categories[0] ?? null;
  return { title: toLine(usedAsTitle ?? ''), series, categories, usedAsTitle };
}

/** Whether this is a row that she may not want: what was cancelled, or never was a program. */
export function findLeaveOut(words: RowWords, cellsOf: CellsOf): LeaveOut | null {
  const status = cellsOf('status').join(' ');
  const heads = HEADS.flatMap((target) => cellsOf(target));
  if (isCancelled(words.title, status) || heads.some(saysCancelled)) return 'cancelled';
  if (words.usedAsTitle === null && isMeeting(words.title)) return 'meetings';
  const hasKind = words.categories.some((category) => findKind(category) !== null);
  return !hasKind && words.categories.some(isMeeting) ? 'meetings' : null;
}
