import { useCallback, useEffect, useRef, useState } from 'react';
import type { Portfolio } from '../../shared/model/portfolio';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { useAutosave } from '../state/use-autosave';

const savePortfolio = (portfolio: Portfolio) => api.portfolios.save({ portfolio });

/** The portfolio as she edits it, and a way to have it on the disk now. */
export function useEditing(opened: Portfolio) {
  const [portfolio, setPortfolio] = useState(opened);
  const latest = useRef(opened);
  // A new one is not on the disk yet; one that was opened says nothing new, which costs nothing.
  const isSent = useRef(false);
  const { state, change: saveSoon, flush } = useAutosave(savePortfolio);

  const change = useCallback(
    (part: Partial<Portfolio>) => {
      latest.current = { ...latest.current, ...part };
      isSent.current = true;
      setPortfolio(latest.current);
      saveSoon(latest.current);
    },
    [saveSoon],
  );

  const save = useCallback(async (): Promise<void> => {
    if (!isSent.current) saveSoon(latest.current);
    isSent.current = true;
    await flush();
  }, [flush, saveSoon]);

  const error = state.status === 'failed' ? state.error : null;
  useEffect(() => {
    if (error !== null) tellError(error);
  }, [error]);

  return { portfolio, change, save };
}
