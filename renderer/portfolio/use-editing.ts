import { useCallback, useEffect, useRef, useState } from 'react';
import type { Portfolio } from '../../shared/model/portfolio';
import { api } from '../api';
import { tellError } from '../state/describe-error';

/** The portfolio as she edits it, and a way to put it on the disk as it is now. */
export function useEditing(opened: Portfolio) {
  const [portfolio, setPortfolio] = useState(opened);
  const latest = useRef(opened);
  const onDisk = useRef<Portfolio | null>(null);

  const change = useCallback((part: Partial<Portfolio>) => {
    latest.current = { ...latest.current, ...part };
    setPortfolio(latest.current);
  }, []);

  /** Answers whether it is on the disk. */
  const save = useCallback(async (): Promise<boolean> => {
    const saving = latest.current;
    if (onDisk.current === saving) return true;
    const saved = await api.portfolios.save({ portfolio: saving });
    if (saved.ok) onDisk.current = saving;
    else tellError(saved.error);
    return saved.ok;
  }, []);

  // What she typed last is kept when she turns to another page before the pause is over.
  useEffect(
    () => () => {
      void save();
    },
    [save],
  );

  return { portfolio, change, save };
}
