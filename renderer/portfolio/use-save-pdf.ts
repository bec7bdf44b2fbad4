import { useEffect, useState } from 'react';
import type { AppEvents } from '../../shared/ipc/events';
import type { Portfolio } from '../../shared/model/portfolio';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { portfolioWords } from '../words/portfolio';
import { whenSettingsSaved } from '../state/settings';

type Step = AppEvents['portfolio-progress']['step'];

/** Saving as PDF: where it is, and how to stop it. */
export function useSavePdf(portfolio: Portfolio, save: () => Promise<void>) {
  const [step, setStep] = useState<Step | null>(null);

  useEffect(
    () =>
      api.on('portfolio-progress', (progress) => {
        setStep((before) => (before === null ? null : progress.step));
      }),
    [],
  );

  const savePdf = async (): Promise<void> => {
    setStep('gathering');
    await save();
    await whenSettingsSaved();
    const saved = await api.portfolios.export({ id: portfolio.id, format: 'pdf' });
    setStep(null);
    if (!saved.ok) {
      tellError(saved.error, () => void savePdf());
      return;
    }
    tell({
      text: portfolioWords.saved(saved.value.fileName, saved.value.pages),
      action: { label: portfolioWords.showInFolder, run: () => void api.portfolios.showSaved({}) },
    });
  };

  return {
    step,
    savePdf,
    stop: () => {
      void api.portfolios.cancel({});
    },
  };
}
