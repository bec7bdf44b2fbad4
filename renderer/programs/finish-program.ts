import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { finishWords } from '../words/quick-log';
import { patchProgram } from './patch-program';

/** It is all there: the program does not wait in "finish these" any more. Can be undone. Answers whether it was saved. */
export async function finishProgram(program: { id: string; title: string }): Promise<boolean> {
  const finished = await patchProgram(program.id, { isUnfinished: false });
  if (!finished.ok) {
    tellError(finished.error, () => void finishProgram(program));
    return false;
  }
  tell({
    text: finishWords.done(program.title),
    action: { label: finishWords.undo, run: () => void wait(program.id) },
  });
  return true;
}

async function wait(id: string): Promise<void> {
  const waiting = await patchProgram(id, { isUnfinished: true });
  if (!waiting.ok) tellError(waiting.error, () => void wait(id));
}
