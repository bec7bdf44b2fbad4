import { useEffect, useRef } from 'react';
import { api } from '../api';
import { tell } from '../state/notices';
import { noteSave } from '../state/saves-under-way';
import { formWords } from '../words/program-form';

/**
 * Puts away the draft that a form came back with, and offers to bring it back: into the form, or,
 * where that is closed by then, to where it waited before.
 */
export function useStartFresh({
  key,
  draft,
  onFresh,
}: {
  key: string;
  draft: { change: (text: string) => void; forget: () => void };
  onFresh: () => void;
}): (written: string, onPutBack: () => void) => void {
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  return (written, onPutBack) => {
    draft.forget();
    noteSave(api.drafts.remove({ key }));
    onFresh();
    const putBack = (): void => {
      if (!isOpen.current) {
        // A form that she opens at once waits for it.
        noteSave(api.drafts.save({ key, text: written }));
        return;
      }
      onPutBack();
      draft.change(written);
    };
    tell({ text: formWords.startedFresh, action: { label: formWords.undo, run: putBack } });
  };
}
