import { z } from 'zod';
import { daySchema } from '../model/id';
import { AGE_GROUPS, PROGRAM_KINDS } from '../model/program';

/** What a program of the log may have, to look for those that do. */
export const LOG_MARKS = ['photo', 'reflected', 'shared', 'starred', 'unfinished'] as const;

/** `match` is only a choice while words are looked for. */
export const LOG_SORTS = ['match', 'newest', 'oldest', 'heads', 'title'] as const;

/** Ranges of days that move along with the calendar. */
export const DAY_RANGES = [
  'this-month',
  'last-month',
  'last-90-days',
  'this-year',
  'last-year',
  'school-year',
] as const;

/** Words, filters and order: what a saved search keeps. Filters of different sorts must all hold. */
export const logQuerySchema = z.strictObject({
  words: z.string().max(300),
  /** Takes the place of `from` and `to`. */
  range: z.enum(DAY_RANGES).nullable(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  /** One of them. */
  kinds: z.array(z.enum(PROGRAM_KINDS)).max(PROGRAM_KINDS.length),
  /** One of them. */
  ages: z.array(z.enum(AGE_GROUPS)).max(AGE_GROUPS.length),
  /** Blank is any. */
  series: z.string().max(300),
  branch: z.string().max(300),
  /** All of them. */
  tags: z.array(z.string().min(1).max(60)).max(20),
  marks: z.array(z.enum(LOG_MARKS)).max(LOG_MARKS.length),
  /** `null`: best match while words are looked for, else newest first. */
  sort: z.enum(LOG_SORTS).nullable(),
});

export type LogMark = (typeof LOG_MARKS)[number];
export type LogSort = (typeof LOG_SORTS)[number];
export type DayRange = (typeof DAY_RANGES)[number];
export type LogQuery = z.infer<typeof logQuerySchema>;

export const EMPTY_QUERY: LogQuery = {
  words: '',
  range: null,
  from: null,
  to: null,
  kinds: [],
  ages: [],
  series: '',
  branch: '',
  tags: [],
  marks: [],
  sort: null,
};

/** The order that is in force. */
export function sortOf({ words, sort }: LogQuery): LogSort {
  const hasWords = words.trim() !== '';
  if (sort === null || (sort === 'match' && !hasWords)) return hasWords ? 'match' : 'newest';
  return sort;
}

/** Whether anything is left out of the log by it. */
export function isNarrowed(query: LogQuery): boolean {
  return query.words.trim() !== '' || hasFilters(query);
}

export function hasFilters(query: LogQuery): boolean {
  const { range, from, to, kinds, ages, series, branch, tags, marks } = query;
  const isSet = range !== null || from !== null || to !== null || series !== '' || branch !== '';
  return isSet || [kinds, ages, tags, marks].some((some) => some.length > 0);
}
