import { useCallback, useEffect, useRef } from 'react';
import type { AskedPrompt } from '../../shared/reflections/prompt';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { showReflection } from '../state/programs';
import { reflectWords as words } from '../words/reflections';
import type { ReflectionStart } from './load-reflection';

async function answerAgain(programId: string, prompt: AskedPrompt, text: string): Promise<void> {
  const { id: promptId, question } = prompt;
  const saved = await api.reflections.answer({ programId, promptId, question, text });
  if (!saved.ok) {
    tellError(saved.error, () => void answerAgain(programId, prompt, text));
    return;
  }
  showReflection(saved.value);
  tell({ text: words.answerBack });
}

/**
 * An answer that she emptied is taken out of the log: once she goes on, or leaves, it is offered
 * back as it was. Answers what is to be called when she goes on.
 */
export function useEmptiedAnswers(
  { program, prompts, texts: first }: ReflectionStart,
  texts: ReadonlyMap<string, string>,
  write: (prompt: AskedPrompt, text: string) => void,
): () => void {
  const latest = useRef({ texts, write });
  useEffect(() => {
    latest.current = { texts, write };
  });
  // What each answer was when she last went on: what she empties since then is what comes back.
  const filled = useRef(new Map(first));
  const isOpen = useRef(true);

  const offer = useCallback((): void => {
    for (const prompt of prompts) {
      const now = latest.current.texts.get(prompt.id) ?? '';
      const before = filled.current.get(prompt.id) ?? '';
      filled.current.set(prompt.id, now);
      if (before.trim() === '' || now.trim() !== '') continue;
      const putBack = (): void => {
        if (!isOpen.current) void answerAgain(program.id, prompt, before);
        else {
          filled.current.set(prompt.id, before);
          latest.current.write(prompt, before);
        }
      };
      tell({ text: words.emptied, action: { label: words.undo, run: putBack } });
    }
  }, [program.id, prompts]);

  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
      offer();
    };
  }, [offer]);

  return offer;
}
