export const reflectWords = {
  pageTitle: (program: string) => `Looking back on ${program}`,
  firstTime: 'One answer is enough. All of it is optional, and you can stop at any time.',
  resumed: 'You were here. What you wrote before is kept.',
  progress: (at: number, of: number) => `${String(at)} of ${String(of)}`,
  next: 'Next',
  last: 'See what you wrote',
  back: 'Back',
  skip: 'Not this one',
  stop: 'Stop here',
  nextKeys: 'Ctrl+Enter',
  nextKeysMac: '⌘ Enter',
  saving: 'Saving…',
  saved: 'Saved',
  notSaved: 'Your words are still here.',
  notSavedDraft: 'Your words are kept as a draft.',
  tryAgain: 'Try again',
  copy: 'Copy what I wrote',
  copied: 'Copied.',
  notFound: 'Looking back',
} as const;

export const lookBackWords = {
  title: 'What you wrote',
  nothingTitle: 'Nothing written this time',
  nothing: 'That is fine. The program is in your log, and the questions will keep.',
  share: 'Share it',
  toLog: 'Back to the log',
  more: 'Answer another',
  start: 'Answer one',
  edit: 'Edit this answer',
} as const;

export const logSaysWords = {
  open: (phrase: string) => `A note on “${phrase}”`,
  title: 'Your log says',
  someoneSaid: 'And you wrote down what was said:',
  rewording: 'Without it:',
  take: 'Use this',
  keep: 'Keep mine',
  never: 'Leave this phrase alone from now on',
  willLeave: 'That phrase will be left alone from now on.',
  undo: 'Undo',
} as const;
