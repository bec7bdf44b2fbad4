import { useState } from 'react';
import type { AskedPrompt } from '../../shared/reflections/prompt';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { showReflection } from '../state/programs';
import { AskPrompt } from './ask-prompt';
import type { ReflectionStart } from './load-reflection';
import { LookBack } from './look-back';
import { useAnswers } from './use-answers';
import { useEmptiedAnswers } from './use-emptied-answers';

/** One sitting: where she is among the questions; past the last one she sees what she wrote. */
export function Sitting({ start }: { start: ReflectionStart }) {
  const { program, prompts } = start;
  const answers = useAnswers(start);
  const offerEmptied = useEmptiedAnswers(start, answers.texts, answers.write);
  const [index, setIndex] = useState(start.firstIndex);
  const [hasMoved, setHasMoved] = useState(false);
  const prompt = prompts[index];

  const goTo = (next: number): void => {
    void answers.flush();
    offerEmptied();
    setHasMoved(true);
    setIndex(next);
  };
  const skip = ({ id }: AskedPrompt): void => {
    goTo(index + 1);
    void skipPrompt(program.id, id);
  };

  if (prompt === undefined) {
    return <LookBack start={start} answers={answers} onOpen={goTo} />;
  }
  return (
    <AskPrompt
      key={prompt.id}
      start={start}
      prompt={prompt}
      index={index}
      answers={answers}

      isFirstSeen={!hasMoved}
      onGo={goTo}
      onSkip={skip}
    />
  );
}

async function skipPrompt(programId: string, promptId: string): Promise<void> {
  const skipped = await api.reflections.skip({ programId, promptId });
  if (skipped.ok) showReflection(skipped.value);
  else tellError(skipped.error, () => void skipPrompt(programId, promptId));
}
