import { useCallback, useRef, useState } from 'react';
import type { CupView } from '../../shared/cup/cup-view';
import type { Answered } from '../../shared/ipc/api';
import type { CupAnswer } from '../../shared/model/cup';
import { api } from '../api';
import { useAutosave } from '../state/use-autosave';

export type AnswerTexts = Pick<CupAnswer, 'text' | 'tip' | 'programId'>;

/** One answer while she writes it, saved as she types. */
export function useAnswer(id: string, first: AnswerTexts, onSaved: (cup: CupView) => void) {
  const { text, tip, programId } = first;
  const [answer, setAnswer] = useState<AnswerTexts>({ text, tip, programId });
  const isSaved = useRef(true);
  const save = useCallback(
    async (next: AnswerTexts): Answered<CupView> => {
      const saved = await api.cup.saveAnswer({ id, ...next });
      isSaved.current = saved.ok;
      if (saved.ok) onSaved(saved.value);
      return saved;
    },
    [id, onSaved],
  );
  const { state: saving, change, flush } = useAutosave(save);

  const write = (part: Partial<AnswerTexts>): void => {
    const next = { ...answer, ...part };
    setAnswer(next);
    change(next);
  };
  /** Answers whether everything that she wrote is on the disk. */
  const finish = async (): Promise<boolean> => {
    await flush();
    return isSaved.current;
  };
  return { answer, write, saving, flush, finish };
}

export type AnswerEditing = ReturnType<typeof useAnswer>;
