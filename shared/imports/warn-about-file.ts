import type { ProgramContent } from '../model/program';
import { countHeads } from '../programs/count-heads';
import type { ColumnTarget, ImportedRow } from './import-preview';
import { fileWarnings, rowNotes } from './import-sentences';
import type { FileLayout } from './lay-out-file';
import { isBarePlace } from './read-place';
import type { RowReading } from './read-row';

type ProgramRow = Extract<ImportedRow, { outcome: 'program' }>;

/** Years further than this from the middle one are worth a look. */
const FAR_YEARS = 8;
const FEW_ALIKE = 2;
/** With fewer rows no year is the usual one. */
const FEW_ROWS = 4;

function yearOf(content: ProgramContent): number {
  return Number(content.heldOn.slice(0, 4));
}

function findMiddle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Adds a note to each row whose year is far from the rest, and answers those years. */
function markOddYears(programs: readonly ProgramRow[]): string[] {
  const middle = findMiddle(programs.map(({ content }) => yearOf(content)));
  const odd = programs.filter(({ content }) => Math.abs(yearOf(content) - middle) > FAR_YEARS);
  // A file that spans decades is a long career, not a slip.
  if (programs.length < FEW_ROWS || odd.length > Math.max(2, programs.length / 10)) return [];
  for (const row of odd) row.notes.push(rowNotes.oddYear(row.content.heldOn.slice(0, 4)));
  return [...new Set(odd.map(({ content }) => content.heldOn.slice(0, 4)))];
}

function markFuture(programs: readonly ProgramRow[], today: string): number {
  const future = programs.filter(({ content }) => content.heldOn > today);
  for (const row of future) row.notes.push(rowNotes.future);
  return future.length;
}

function countAlike(programs: readonly ProgramRow[]): number {
  const seen = new Set<string>();
  let alike = 0;
  for (const { content } of programs) {
    if (content.heldOnPrecision === 'month') continue;
    const key = JSON.stringify([content.title.toLowerCase(), content.heldOn, content.branch]);
    if (seen.has(key)) alike += 1;
    seen.add(key);
  }
  return alike;
}

function warnAboutColumns(layout: FileLayout, columns: readonly ColumnTarget[]): string[] {
  const nameOf = (column: number) => {
    const header = layout.headers[column] ?? '';
    return header === '' ? `Column ${String(column + 1)}` : header;
  };
  const warnings = layout.privateColumns.map((column) =>
    fileWarnings.privateColumn(nameOf(column)),
  );
  if (columns.includes('branch')) {
    const rooms = columns.findIndex(
      (target, column) =>
        target === 'place' &&
        layout.body.some(
          (row) => (row.cells[column] ?? '') !== '' && !isBarePlace(row.cells[column] ?? ''),
        ),
    );
    if (rooms >= 0) warnings.push(fileWarnings.placeWordsDropped(nameOf(rooms)));
  }
  const hasTitle = columns.includes('title') || columns.includes('series');
  if (!hasTitle && columns.includes('kind')) warnings.push(fileWarnings.titleFromKind);
  return warnings;
}

/** Sentences on the whole file; also adds the notes that only the whole file can tell to its rows. */
export function warnAboutFile(
  layout: FileLayout,
  columns: readonly ColumnTarget[],
  readings: readonly RowReading[],
  today: string,
): string[] {
  const programs = readings.flatMap(({ row }) => (row.outcome === 'program' ? [row] : []));
  const warnings = warnAboutColumns(layout, columns);
  if (layout.body.length === 0) return [...warnings, fileWarnings.noRows];
  const monthly = programs.filter(({ content }) => content.heldOnPrecision === 'month');
  const several = monthly.filter(({ content }) => content.sessions > 1).length;
  if (monthly.length > 0) warnings.push(fileWarnings.monthly(monthly.length, several));
  const notCounted = programs.filter(
    ({ content }) => countHeads(content.attendance) === null,
  ).length;
  const hasHeads = columns.some((target) => target.startsWith('attendance'));
  if (hasHeads && notCounted > 0) warnings.push(fileWarnings.notCounted(notCounted));
  const oddYears = markOddYears(programs);
  if (oddYears.length > 0) warnings.push(fileWarnings.oddYears(oddYears));
  const future = markFuture(programs, today);
  if (future > 0) warnings.push(fileWarnings.future(future));
  const alike = countAlike(programs);
  if (alike >= FEW_ALIKE) warnings.push(fileWarnings.alike(alike));
  return warnings;
}
