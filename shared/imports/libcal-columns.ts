import { foldWords } from './clean-cell';
import type { ColumnTarget } from './import-preview';

/**
 * The columns of LibCal's events export, by folded name.
 * Sources: a public script that reads a library's 2024 export, and the State Library of Delaware's
 * guide https://guides.lib.de.us/libcalforlibpas (DOMAIN.md section 4.1, checked on 2026-11-23).
 */
const COLUMNS: Readonly<Record<string, ColumnTarget>> = {
  'event id': 'ignore',
  title: 'title',
  'event title': 'title',
  'event date': 'date',
  date: 'date',
  'start date': 'date',
  'start time': 'start-time',
  'end time': 'end-time',
  setup: 'ignore',
  teardown: 'ignore',
  location: 'place',
  library: 'branch',
  campus: 'branch',
  'library branch': 'branch',
  'event organizer': 'ignore',
  presenter: 'ignore',
  audiences: 'audience',
  categories: 'kind',
  'publishing status': 'status',
  'internal tags': 'tags',
  description: 'what-we-did',
  'event url': 'ignore',
  'registration required': 'ignore',
  'in person seats': 'ignore',
  'online seats': 'ignore',
  'confirmed registrations': 'ignore',
  'waiting list registrations': 'ignore',
  'cancelled registrations': 'ignore',
  'anticipated attendance': 'ignore',
  'actual attendance in person': 'attendance-in-person',
  'actual attendance online': 'attendance-online',
  'confirmed attendance': 'ignore',
};

/** Names that nobody else gives to a column. */
const MARKS = [
  'publishing status',
  'internal tags',
  'confirmed registrations',
  'waiting list registrations',
  'cancelled registrations',
  'anticipated attendance',
  'actual attendance in person',
  'actual attendance online',
  'confirmed attendance',
  'event organizer',
  'audiences',
];
const ENOUGH_MARKS = 4;

/** What each column of a LibCal export becomes, or `null` where the file is not one. */
export function findLibCalColumns(headers: readonly string[]): ColumnTarget[] | null {
  const names = headers.map(foldWords);
  const marks = MARKS.filter((mark) => names.includes(mark)).length;
  if (marks < ENOUGH_MARKS) return null;
  const targets = names.map((name, column) =>
    names.indexOf(name) === column && Object.hasOwn(COLUMNS, name)
      ? (COLUMNS[name] ?? 'ignore')
      : 'ignore',
  );
  const seen = new Set<ColumnTarget>();
  const once = targets.map((target) => {
    if (target === 'ignore' || !seen.has(target)) {
      seen.add(target);
      return target;
    }
    return 'ignore';
  });
  // Its own sum of heads is all there is where a calendar has no column of actual attendance.
  const isCounted = once.some((target) => target.startsWith('attendance'));
  const confirmed = names.indexOf('confirmed attendance');
  if (!isCounted && confirmed >= 0) once[confirmed] = 'attendance-total';
  return once.includes('title') && once.includes('date') ? once : null;
}
