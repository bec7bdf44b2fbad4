import { AGE_GROUPS, PLACES, type AgeGroup, type Place, type Program } from '../model/program';
import { readAttendance } from './read-attendance';

/** `none` holds what can't be put under an age group or a format yet. */
export type SurveyAge = AgeGroup | 'none';
export type SurveyFormat = Place | 'none';

export const SURVEY_AGES: readonly SurveyAge[] = [...AGE_GROUPS, 'none'];
export const SURVEY_FORMATS: readonly SurveyFormat[] = [...PLACES, 'none'];

export interface SurveyCell {
  sessions: number;
  /** Adds up only what was counted. */
  heads: number;
  /** Programs whose heads are counted. */
  counted: number;
  /** Programs whose heads are not counted. */
  notCounted: number;
}

/** Sessions and attendance by age group and format, a cell each. */
export type SurveyTable = Record<SurveyAge, Record<SurveyFormat, SurveyCell>>;

function emptyRow(): Record<SurveyFormat, SurveyCell> {
  const cell = (): SurveyCell => ({ sessions: 0, heads: 0, counted: 0, notCounted: 0 });
  return { onsite: cell(), offsite: cell(), virtual: cell(), none: cell() };
}

export function emptySurveyTable(): SurveyTable {
  return {
    '0-5': emptyRow(),
    '6-11': emptyRow(),
    '12-18': emptyRow(),
    '19-up': emptyRow(),
    general: emptyRow(),
    none: emptyRow(),
  };
}

/**
 * Each session stands once, under one age group and one format. Of a hybrid session the heads are
 * together in the age group and apart in the formats (DOMAIN.md section 3, Maryland).
 */
export function addToSurvey(table: SurveyTable, program: Program): void {
  const [age = 'none', ...moreAges] = program.ages;
  const row = table[moreAges.length > 0 ? 'none' : age];
  const { heads, split, problem } = readAttendance(program);
  const format = problem === 'room-at-virtual' ? 'none' : (program.place ?? 'none');
  row[format].sessions += program.sessions;
  if (heads === null) row[format].notCounted += 1;
  else row[format].counted += 1;
  if (heads === null) return;
  if (split === null || format === 'none') row.none.heads += heads;
  else {
    row[format].heads += split.inRoom;
    row.virtual.heads += split.online;
  }
}

export function sumCells(cells: readonly SurveyCell[]): SurveyCell {
  return cells.reduce(
    (sum, cell) => ({
      sessions: sum.sessions + cell.sessions,
      heads: sum.heads + cell.heads,
      counted: sum.counted + cell.counted,
      notCounted: sum.notCounted + cell.notCounted,
    }),
    { sessions: 0, heads: 0, counted: 0, notCounted: 0 },
  );
}

/** An age group over all formats. */
export function sumAge(table: SurveyTable, age: SurveyAge): SurveyCell {
  return sumCells(SURVEY_FORMATS.map((format) => table[age][format]));
}

/** A format over all age groups. */
export function sumFormat(table: SurveyTable, format: SurveyFormat): SurveyCell {
  return sumCells(SURVEY_AGES.map((age) => table[age][format]));
}

/** The two totals that the survey wants to be the same, and all that there is. */
export interface SurveyTotals {
  byAge: SurveyCell;
  byFormat: SurveyCell;
  all: SurveyCell;
  /** Nothing is left out of either: then they match. */
  isWhole: boolean;
}

export function sumSurvey(table: SurveyTable): SurveyTotals {
  const byAge = sumCells(AGE_GROUPS.map((age) => sumAge(table, age)));
  const byFormat = sumCells(PLACES.map((format) => sumFormat(table, format)));
  const all = sumCells(SURVEY_AGES.map((age) => sumAge(table, age)));
  const isSame = (one: SurveyCell): boolean =>
    one.sessions === all.sessions && one.heads === all.heads;
  return { byAge, byFormat, all, isWhole: isSame(byAge) && isSame(byFormat) };
}
