import { useEffect, useRef } from 'react';
import { cancelImport } from './import-steps';
import { startOver, useImport } from './import-state';
import { CheckStep } from './check-step';
import { ChooseStep } from './choose-step';
import { DoneStep } from './done-step';
import { DropArea } from './drop-area';
import { RunningStep } from './running-step';
import { getImport } from './import-state';

/** Bring a file in: choose it, look it over, see what came of it. */
export function ImportPage() {
  const state = useImport();
  const area = useRef<HTMLDivElement>(null);
  const shownStep = useRef(state.step);

  // A new step is a new page to her: reading starts at its title.
  useEffect(() => {
    if (shownStep.current === state.step) return;
    shownStep.current = state.step;
    area.current?.querySelector('h1')?.focus();
  }, [state.step]);

  // What is done is read once; a file that is being looked over waits for her.
  useEffect(
    () => () => {
      const { step } = getImport();
      if (step === 'done') startOver();
      if (step === 'opening') void cancelImport();
    },
    [],
  );

  return (
    <DropArea areaRef={area} canDrop={state.step !== 'running'}>
      {state.step === 'choose' || state.step === 'opening' ? <ChooseStep state={state} /> : null}
      {state.step === 'check' ? <CheckStep preview={state.preview} wanted={state.wanted} /> : null}
      {state.step === 'running' ? <RunningStep done={state.done} total={state.total} /> : null}
      {state.step === 'done' ? <DoneStep result={state.result} removed={state.removed} /> : null}
    </DropArea>
  );
}
