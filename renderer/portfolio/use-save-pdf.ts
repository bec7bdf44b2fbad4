import { useEffect, useState } from 'react';
import type { AppEvents } from '../../shared/ipc/events';
import type { Portfolio } from '../../shared/model/portfolio';
import type { ExportFormat } from '../../shared/portfolio/export-formats';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { portfolioWords } from '../words/portfolio';
import { whenSettingsSaved } from '../state/settings';

type Progress = AppEvents['portfolio-progress'];

/** Saving as PDF: where it is, and how to stop it. */
export function useSavePdf(portfolio: Portfolio, save: () => Promise<void>) {
  const [progress, setProgress] = useState<Progress | null>(null);

  useEffect(
    () =>
      api.on('portfolio-progress', (told) => {
        setProgress((before) => (before === null ? null : told));
      }),
    [],
  );

  const savePdf = async (format: ExportFormat = 'pdf'): Promise<void> => {
    setProgress({ step: 'gathering', done: 0, total: 0 });
    await save();
    await whenSettingsSaved();
    const saved = await api.portfolios.export({ id: portfolio.id, format });
    setProgress(null);
    if (!saved.ok) {
      tellError(saved.error, () => void savePdf(format));
      return;
    }
    tell({
      text: portfolioWords.saved(saved.value.fileName, saved.value.pages),
      action: { label: portfolioWords.showInFolder, run: () => void api.portfolios.showSaved({}) },
    });
  };

  return {
    progress,
    savePdf,
    stop: () => {
      void api.portfolios.cancel({});
    },
  };
}
