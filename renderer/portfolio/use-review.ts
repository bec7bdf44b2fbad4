import { useEffect, useState } from 'react';
import type { Portfolio } from '../../shared/model/portfolio';
import type { Settings } from '../../shared/model/settings';
import type { PortfolioReview } from '../../shared/portfolio/portfolio-review';
import { api } from '../api';

/** After the preview has been asked for: it must not wait for the checks. */
const PAUSE_MILLISECONDS = 900;

/** The checks over the whole document, read again after each pause in her editing. */
export function useReview(
  portfolio: Portfolio,
  settings: Settings,
  save: () => Promise<void>,
): PortfolioReview | null {
  const [review, setReview] = useState<PortfolioReview | null>(null);
  useEffect(() => {
    let isOld = false;
    const read = async (): Promise<void> => {
      await save();
      const answered = await api.portfolios.review({ id: portfolio.id });
      // A portfolio that can't be read is told of by the preview.
      if (!isOld && answered.ok) setReview(answered.value);
    };
    const timer = setTimeout(() => void read(), PAUSE_MILLISECONDS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [portfolio, settings, save]);
  return review;
}
