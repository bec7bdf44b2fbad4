import { useMemo } from 'react';
import { api } from '../api';
import { useLoaded } from '../state/use-loaded';

/** The programs that she has shared somewhere. */
export function useSharedIds(): ReadonlySet<string> {
  const { state } = useLoaded('shares', () => api.shares.list({}));
  return useMemo(
    () =>
      new Set(state.status === 'ready' ? state.value.flatMap(({ programIds }) => programIds) : []),
    [state],
  );
}
