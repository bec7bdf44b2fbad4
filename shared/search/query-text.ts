import { EMPTY_QUERY, logQuerySchema, type LogQuery } from './log-query';

/** A query as short texts, for the address of the log; what is not asked for is left out. */
export interface QueryTexts {
  q?: string | undefined;
  range?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  kind?: string | undefined;
  age?: string | undefined;
  series?: string | undefined;
  branch?: string | undefined;
  tag?: string | undefined;
  is?: string | undefined;
  sort?: string | undefined;
}

export const QUERY_TEXT_NAMES = [
  'q',
  'range',
  'from',
  'to',
  'kind',
  'age',
  'series',
  'branch',
  'tag',
  'is',
  'sort',
] as const satisfies readonly (keyof QueryTexts)[];

// No tag has a line end in it.
const join = (values: readonly string[]): string => values.join('\n');
const split = (text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : text.split('\n');

export function writeQueryTexts(query: LogQuery): QueryTexts {
  const texts: Record<(typeof QUERY_TEXT_NAMES)[number], string> = {
    q: query.words,
    range: query.range ?? '',
    from: query.from ?? '',
    to: query.to ?? '',
    kind: join(query.kinds),
    age: join(query.ages),
    series: query.series,
    branch: query.branch,
    tag: join(query.tags),
    is: join(query.marks),
    sort: query.sort ?? '',
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

/** Each part by itself: one that nobody knows is left out, the others hold. */
export function readQueryTexts(texts: QueryTexts): LogQuery {
  const raw: Record<keyof LogQuery, unknown> = {
    words: texts.q,
    range: texts.range,
    from: texts.from,
    to: texts.to,
    kinds: split(texts.kind),
    ages: split(texts.age),
    series: texts.series,
    branch: texts.branch,
    tags: split(texts.tag),
    marks: split(texts.is),
    sort: texts.sort,
  };
  const { shape } = logQuerySchema;
  return {
    words: shape.words.catch(EMPTY_QUERY.words).parse(raw.words),
    range: shape.range.catch(null).parse(raw.range),
    from: shape.from.catch(null).parse(raw.from),
    to: shape.to.catch(null).parse(raw.to),
    kinds: shape.kinds.catch([]).parse(raw.kinds),
    ages: shape.ages.catch([]).parse(raw.ages),
    series: shape.series.catch('').parse(raw.series),
    branch: shape.branch.catch('').parse(raw.branch),
    tags: shape.tags.catch([]).parse(raw.tags),
    marks: shape.marks.catch([]).parse(raw.marks),
    sort: shape.sort.catch(null).parse(raw.sort),
  };
}
