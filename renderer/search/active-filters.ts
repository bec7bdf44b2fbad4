import { EMPTY_QUERY, type LogQuery } from '../../shared/search/log-query';
import { formatDay } from '../programs/format-program';
import { AGE_WORDS, KIND_WORDS } from '../words/programs';
import { MARK_WORDS, RANGE_WORDS, searchWords as words } from '../words/search';

/** One filter in words, and the query without it. */
export interface ActiveFilter {
  readonly id: string;
  readonly label: string;
  readonly without: Partial<LogQuery>;
}

/** The filters that are set, one chip each. */
export function listFilters(query: LogQuery): ActiveFilter[] {
  const { range, from, to, series, branch } = query;
  const day = range === null ? { from, to } : { from: null, to: null };
  return [
    ...(range === null
      ? []
      : [{ id: 'range', label: RANGE_WORDS[range], without: { range: null } }]),
    ...(day.from === null
      ? []
      : [{ id: 'from', label: words.fromDay(formatDay(day.from)), without: { from: null } }]),
    ...(day.to === null
      ? []
      : [{ id: 'to', label: words.toDay(formatDay(day.to)), without: { to: null } }]),
    ...query.kinds.map((kind) => ({
      id: `kind ${kind}`,
      label: KIND_WORDS[kind],
      without: { kinds: query.kinds.filter((one) => one !== kind) },
    })),
    ...query.ages.map((age) => ({
      id: `age ${age}`,
      label: AGE_WORDS[age],
      without: { ages: query.ages.filter((one) => one !== age) },
    })),
    ...(series === ''
      ? []
      : [{ id: 'series', label: words.inSeries(series), without: { series: '' } }]),
    ...(branch === ''
      ? []
      : [{ id: 'branch', label: words.atBranch(branch), without: { branch: '' } }]),
    ...query.tags.map((tag) => ({
      id: `tag ${tag}`,
      label: words.tag(tag),
      without: { tags: query.tags.filter((one) => one !== tag) },
    })),
    ...query.marks.map((mark) => ({
      id: `mark ${mark}`,
      label: MARK_WORDS[mark],
      without: { marks: query.marks.filter((one) => one !== mark) },
    })),
  ];
}

/** A change that takes every filter away and leaves the words and the order. */
export function clearedFilters({ words: kept, sort }: LogQuery): LogQuery {
  return { ...EMPTY_QUERY, words: kept, sort };
}
