import { countWords } from './programs';

/** Long jobs that go on in the background. */
export const workWords = {
  changing: (n: number) => `Changing ${countWords.programs(n)}`,
  deleting: (n: number) => `Deleting ${countWords.programs(n)}`,
  restoring: (n: number) => `Putting back ${countWords.programs(n)}`,
  stopped: (done: string) => `Stopped. ${done}`,
  stoppedAtOnce: 'Stopped. Nothing was changed.',
  undoStopped: 'Stopped. Some of it is not undone yet.',
  goOn: 'Undo the rest',
} as const;
