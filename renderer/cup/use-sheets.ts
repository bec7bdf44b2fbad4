import { useEffect, useRef, useState } from 'react';
import type { CupPreview, PrintChoice, PrintShape } from '../../shared/cup/cup-print';
import type { AppError } from '../../shared/ipc/app-error';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { cupPrintWords } from '../words/cup';
import { whenSettingsSaved } from '../state/settings';

export interface SheetChoice {
  shape: PrintShape;
  which: PrintChoice;
  answerId?: string;
}

interface Sheets {
  /** The last ones that were laid out; they stay in sight until the next are there. */
  shown: CupPreview | null;
  isBusy: boolean;
  error: AppError | null;
}

/** The sheets of a choice, laid out again whenever it changes. `paper` is the one in the settings. */
export function useSheets(choice: SheetChoice, paper: string, isEmpty: boolean): Sheets {
  const [sheets, setSheets] = useState<Sheets>({ shown: null, isBusy: true, error: null });
  const asked = useRef(0);
  const { shape, which, answerId } = choice;
  useEffect(() => {
    const turn = ++asked.current;
    if (isEmpty) return;
    void (async () => {
      setSheets((before) => ({ ...before, isBusy: true, error: null }));
      const request = { shape, which, ...(answerId === undefined ? {} : { answerId }) };
      const laidOut = await api.cup.preview(request);
      if (turn !== asked.current) return;
      if (laidOut.ok) setSheets({ shown: laidOut.value, isBusy: false, error: null });
      else setSheets((before) => ({ ...before, isBusy: false, error: laidOut.error }));
    })();
  }, [shape, which, answerId, paper, isEmpty]);
  return sheets;
}

/** Saving the sheets as PDF, and how to stop it. */
export function useSaveSheets(choice: SheetChoice) {
  const [isSaving, setIsSaving] = useState(false);
  const save = async (): Promise<void> => {
    setIsSaving(true);
    await whenSettingsSaved();
    const saved = await api.cup.print(choice);
    setIsSaving(false);
    if (!saved.ok) {
      tellError(saved.error, () => void save());
      return;
    }
    tell({
      text: cupPrintWords.saved(saved.value.fileName, saved.value.pages),
      action: { label: cupPrintWords.show, run: () => void api.cup.showPrinted({}) },
    });
  };
  return { isSaving, save, stop: () => void api.cup.cancelPrint({}) };
}
