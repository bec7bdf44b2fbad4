import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { filterPrograms } from '../../shared/programs/filter-programs';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { applyFilters, type FilterSurroundings } from '../../shared/search/apply-filters';
import type { Found } from '../../shared/search/lay-out-lines';
import type { FoundPrograms } from '../../shared/search/found-programs';
import { sortOf, type LogQuery } from '../../shared/search/log-query';
import { sortFound } from '../../shared/search/sort-found';
import { api } from '../api';

export interface FoundLog extends Found {
  /** No program has all the words. */
  isPartial: boolean;
  /** The index does not answer yet: only what a line of the log says was looked through. */
  isScanned: boolean;
}

const NONE: readonly ProgramSummary[] = [];

interface Answer {
  words: string;
  found: FoundPrograms;
}

/** What the index says to these words; the last answer until the next is there. */
function useAnswer(words: string, programs: readonly ProgramSummary[]): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [ready, setReady] = useState(0);
  useEffect(
    () =>
      api.on('search-ready', () => {
        setReady((count) => count + 1);
      }),
    [],
  );
  useEffect(() => {
    // One letter begins half of all words: the scan does that better.
    if (words.length < 2) return undefined;
    let isLate = false;
    void api.search.find({ query: words.slice(0, 300) }).then((found) => {
      if (!isLate && found.ok) setAnswer({ words, found: found.value });
    });
    return () => {
      isLate = true;
    };
  }, [words, programs, ready]);
  return words.length < 2 ? null : answer;
}

/** The programs that fit a query, in its order: full text where the index is ready, else a plain scan. */
export function useFound(
  programs: readonly ProgramSummary[],
  query: LogQuery,
  { today, sharedIds }: FilterSurroundings,
): FoundLog {
  const words = useDeferredValue(query.words.trim());
  const answer = useAnswer(words, programs);
  const matched = useMemo((): FoundLog => {
    if (words === '') return { same: programs, close: NONE, isPartial: false, isScanned: false };
    if (answer?.found.status !== 'found') {
      const isScanned = answer?.found.status === 'not-ready';
      return { same: filterPrograms(programs, words), close: NONE, isPartial: false, isScanned };
    }
    const { ids, same, isPartial } = answer.found;
    const all = ids === '' ? [] : ids.split('\n');
    const byId = byIdOf(programs);
    const toPrograms = (some: string[]) =>
      some.map((id) => byId.get(id)).filter((program) => program !== undefined);
    return {
      same: toPrograms(all.slice(0, same)),
      close: toPrograms(all.slice(same)),
      isPartial,
      isScanned: false,
    };
  }, [words, answer, programs]);

  return useMemo(() => {
    const sort = sortOf(query);
    const arrange = (some: readonly ProgramSummary[]): readonly ProgramSummary[] => {
      if (some.length === 0) return NONE;
      const filtered = applyFilters(some, query, { today, sharedIds });
      return sortFound(sort === 'match' || some === programs ? filtered : byDay(filtered), sort);
    };
    return { ...matched, same: arrange(matched.same), close: arrange(matched.close) };
  }, [matched, programs, query, today, sharedIds]);
}

const tables = new WeakMap<readonly ProgramSummary[], ReadonlyMap<string, ProgramSummary>>();

/** Made at the first search: without words nobody needs it. */
function byIdOf(programs: readonly ProgramSummary[]): ReadonlyMap<string, ProgramSummary> {
  const known = tables.get(programs);
  if (known !== undefined) return known;
  const table = new Map(programs.map((program) => [program.id, program]));
  tables.set(programs, table);
  return table;
}

/** Newest first again, after the index has put them in the order of its own. */
function byDay(programs: readonly ProgramSummary[]): readonly ProgramSummary[] {
  return programs.toSorted((a, b) => {
    if (a.heldOn !== b.heldOn) return a.heldOn < b.heldOn ? 1 : -1;
    return a.createdAt < b.createdAt ? 1 : -1;
  });
}
