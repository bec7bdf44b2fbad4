import { useEffect, useRef, useState } from 'react';
import type { Snippet } from '../../shared/search/make-snippet';
import { api } from '../api';

const NONE: ReadonlyMap<string, Snippet | null> = new Map();
const MOST_AT_ONCE = 60;
/** While she scrolls, only what she stops at is looked up. */
const REST_MILLISECONDS = 60;

/** Where the programs in sight were found, as far as that is known yet. */
export function useSnippets(
  words: string,
  visibleIds: readonly string[],
): ReadonlyMap<string, Snippet | null> {
  const [known, setKnown] = useState({ words: '', snippets: NONE });
  const current = known.words === words ? known.snippets : NONE;
  const latest = useRef(current);
  useEffect(() => {
    latest.current = current;
  });
  const wanted = words === '' ? '' : visibleIds.filter((id) => !current.has(id)).join('\n');

  useEffect(() => {
    if (wanted === '') return undefined;
    let isLate = false;
    const timer = setTimeout(() => {
      const ids = wanted.split('\n').slice(0, MOST_AT_ONCE);
      void api.search.explain({ query: words.slice(0, 300), ids }).then((explained) => {
        if (isLate || !explained.ok) return;
        const found = explained.value.map(({ id, snippet }) => [id, snippet] as const);
        // Also what could not be explained: it is not asked for again.
        const nothing = ids.map((id) => [id, null] as const);
        setKnown({ words, snippets: new Map([...latest.current, ...nothing, ...found]) });
      });
    }, REST_MILLISECONDS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [words, wanted]);
  return current;
}
