import { useRef, useState } from 'react';
import type { ProgramContent } from '../../shared/model/program';
import { api } from '../api';
import { describeError, tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { showProgram } from '../state/programs';
import { navigate } from '../state/route';
import { conflictWords } from '../words/conflicts';
import { formWords } from '../words/program-form';

interface DraftKeeper {
  forget: () => void;
  flush: () => Promise<void>;
}

/** Saves a form, then lets its draft go and opens the program. A failed save leaves all as it is. */
export function useSaveProgram({
  programId,
  updatedAt,
  key,
  draft,
}: {
  programId: string | undefined;
  updatedAt: string | null;
  key: string;
  draft: DraftKeeper;
}) {
  const [isSaving, setIsSaving] = useState(false);
  const basedOn = useRef(updatedAt);

  const save = async (content: ProgramContent): Promise<void> => {
    setIsSaving(true);
    const saved =
      programId === undefined || basedOn.current === null
        ? await api.programs.create({ content })
        : await api.programs.update({ id: programId, content, updatedAt: basedOn.current });
    setIsSaving(false);
    if (!saved.ok) {
      if (saved.error.code === 'changed-elsewhere' && programId !== undefined) {
        tell({
          tone: 'problem',
          text: `${describeError(saved.error)} ${formWords.changedElsewhere}`,
          action: {
            label: conflictWords.compare,
            run: () => {
              void draft.flush().then(() => {
                navigate({ page: 'conflicts', programId });
              });
            },
          },
        });
      } else {
        tellError(saved.error, () => void save(content));
      }
      return;
    }
    draft.forget();
    // A draft save may be on its way: it must land before the draft is removed.
    await draft.flush();
    await api.drafts.remove({ key });
    showProgram(saved.value);
    navigate({ page: 'program', programId: saved.value.id }, { replace: true });
    tell({ text: formWords.saved(saved.value.title) });
  };

  return { save, isSaving };
}
