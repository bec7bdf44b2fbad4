import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answered } from '../../shared/ipc/api';
import type { AskedPrompt } from '../../shared/reflections/prompt';
import { succeed } from '../../shared/result';
import { api } from '../api';
import { showReflection } from '../state/programs';
import { useAutosave } from '../state/use-autosave';
import { draftKeyOf, type ReflectionStart } from './load-reflection';

interface Unsaved {
  promptId: string;
  question: string;
  text: string;
}

/**
 * Her answers of one sitting. All that is not on the disk yet is kept and saved together, so that
 * going on to the next question never leaves one behind; what can't be saved is kept as a draft.
 */
export function useAnswers({ program, prompts, texts: first, unsavedIds }: ReflectionStart) {
  const programId = program.id;
  const [texts, setTexts] = useState(first);
  const [isDraftKept, setIsDraftKept] = useState(false);
  const unsaved = useRef(
    new Map<string, Unsaved>(
      prompts
        .filter(({ id }) => unsavedIds.includes(id))
        .map(({ id, question }) => [id, { promptId: id, question, text: first.get(id) ?? '' }]),
    ),
  );
  const withDraft = useRef(new Set(unsavedIds));

  const keepDrafts = useCallback(async (): Promise<void> => {
    let areKept = true;
    for (const { promptId, text } of [...unsaved.current.values()]) {
      withDraft.current.add(promptId);
      const kept = await api.drafts.save({ key: draftKeyOf(programId, promptId), text });
      areKept &&= kept.ok;
    }
    setIsDraftKept(areKept);
  }, [programId]);

  const save = useCallback(async (): Answered<null> => {
    for (const answer of [...unsaved.current.values()]) {
      const saved = await api.reflections.answer({ programId, ...answer });
      if (!saved.ok) {
        await keepDrafts();
        return saved;
      }
      showReflection(saved.value);
      // She may have typed on while it was written.
      if (unsaved.current.get(answer.promptId) === answer) unsaved.current.delete(answer.promptId);
      if (withDraft.current.delete(answer.promptId)) {
        await api.drafts.remove({ key: draftKeyOf(programId, answer.promptId) });
      }
    }
    return succeed(null);
  }, [keepDrafts, programId]);

  const { state: saving, change, flush } = useAutosave<null>(save);

  useEffect(() => {
    if (unsaved.current.size > 0) change(null);
  }, [change]);

  const write = (prompt: AskedPrompt, text: string): void => {
    setTexts((before) => new Map(before).set(prompt.id, text));
    unsaved.current.set(prompt.id, { promptId: prompt.id, question: prompt.question, text });
    change(null);
  };

  return { texts, write, saving, flush, isDraftKept };
}
