import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../shared/ipc/app-error';
import type { Portfolio } from '../../shared/model/portfolio';
import type { Settings } from '../../shared/model/settings';
import type { PortfolioPreview } from '../../shared/portfolio/portfolio-output';
import { api } from '../api';

/** Long enough to finish a word, short enough to feel that the page follows. */
const PAUSE_MILLISECONDS = 500;

export interface PreviewState {
  /** The last document that was laid out; it stays in sight until the next one is there. */
  shown: PortfolioPreview | null;
  isBusy: boolean;
  error: AppError | null;
}

/** The document, laid out again after each pause in her editing. */
export function usePreview(
  portfolio: Portfolio,
  settings: Settings,
  save: () => Promise<void>,
): PreviewState & { retry: () => void } {
  const [state, setState] = useState<PreviewState>({ shown: null, isBusy: true, error: null });
  const asked = useRef(0);
  const answered = useRef(0);
  const { id } = portfolio;

  const layOut = useCallback(async () => {
    const turn = ++asked.current;
    setState((before) => ({ ...before, isBusy: true }));
    // Also of what could not be saved: the main process has it, and she was told.
    await save();
    const preview = await api.portfolios.preview({ id });
    // A later edit was laid out first: this one is old.
    if (turn < answered.current) return;
    const isBusy = turn < asked.current;
    if (preview.ok) {
      answered.current = turn;
      setState({ shown: preview.value, isBusy, error: null });
    } else {
      const isStopped = preview.error.code === 'cancelled';
      setState((before) => ({ ...before, isBusy, error: isStopped ? null : preview.error }));
    }
  }, [id, save]);

  const isFirst = useRef(true);
  useEffect(() => {
    const timer = setTimeout(() => void layOut(), isFirst.current ? 0 : PAUSE_MILLISECONDS);
    isFirst.current = false;
    return () => {
      clearTimeout(timer);
    };
  }, [portfolio, settings, layOut]);

  return { ...state, retry: () => void layOut() };
}
