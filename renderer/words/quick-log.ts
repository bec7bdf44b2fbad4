const plural = (n: number, one: string, many: string): string =>
  `${String(n)} ${n === 1 ? one : many}`;

export const quickLogWords = {
  title: 'Quick log',
  what: 'What was it called?',
  when: 'When',
  heads: 'How many came',
  worked: 'One thing that worked',
  workedPlaceholder: 'A song, a sentence, where you put the chairs.',
  likeLast: (facts: string) => `As last time: ${facts}`,
  leaveBlank: 'Leave that blank',
  takeBack: (series: string) => `Fill it in from ${series}`,
  save: 'Save',
  saving: 'Saving…',
  keys: 'Enter saves. Esc closes; what you typed is kept.',
  allFields: 'All the fields',
  addTheRest: 'Save, and add the rest',
  several: 'Several sessions',
  titleMissing: 'Give it a title; a word or two will do.',
  titleTooLong: 'That is longer than a title can be: 300 characters.',
  dateMissing: 'Choose the day, or type it.',
  saved: (title: string) => `“${title}” is in your log. The rest can wait.`,
  addMore: 'Add more',
  answerFailed: 'The program is saved, but not the line on what worked. Save once more for that.',
  settings: 'Quick log',
  settingsHint:
    'A title, a day, how many came, one line. Ctrl+N (⌘ N) opens it in the app; the two ways below open it from anywhere.',
  hasShortcut: 'Keys that open it from any program',
  keysField: 'The keys',
  keysHint: 'Press the keys that you would like, with Ctrl, Alt or ⌘ among them.',
  shortcut: {
    off: '',
    on: 'They are yours now.',
    taken: 'The system refused these keys: another program may have them. Try others.',
    'desktop-decides':
      'This desktop (Wayland) lets no program take keys. In its keyboard settings, add a shortcut that starts Worth Sharing with --quick-log.',
  },
  isInTray: 'A small book in the tray or the menu bar',
  trayFailed: 'This system has no place for it.',
  trayMayHide: 'Some Linux desktops show no tray; then you will not see it.',
  stays: 'When I close the window, stay in the tray',
  staysHint:
    'The app then goes on until you quit it from the tray, and says so when you close the window.',
  quitsHint: 'Closing the window quits the app. Minimise it to keep the keys working.',
} as const;

export const finishWords = {
  title: (n: number) => `Finish these: ${plural(n, 'program waits', 'programs wait')}`,
  hint: 'Logged in a hurry. Add the rest, or say that it is all there.',
  finish: 'Finish',
  finishThis: (title: string) => `Finish ${title}`,
  allThere: 'It is all there',
  allThereThis: (title: string) => `It is all there: ${title}`,
  done: (title: string) => `“${title}” does not wait any more.`,
  undo: 'Undo',
} as const;

export const againWords = {
  logged: (title: string, day: string) => `“${title}” is logged for ${day}, with its heads blank.`,
  undo: 'Undo',
} as const;

export const severalWords = {
  title: 'Log several sessions',
  lead: 'Kind, ages, place and time come from the last session. Each row is one more of it.',
  leadLike: (title: string) =>
    `Each row is one more like “${title}”, plan and books included, with its own heads.`,
  series: 'Which series?',
  seriesHint: 'One of yours, or a new name.',
  first: 'First day',
  rhythm: 'How often',
  rhythms: { 1: 'Every day', 7: 'Every week', 14: 'Every other week', 28: 'Every four weeks' },
  count: 'How many',
  fill: 'Fill in the days',
  grid: 'Sessions',
  gridHint:
    'Arrows and Enter move between cells. A column copied from a spreadsheet can be pasted into any of them.',
  cells: { day: 'Day', children: 'Children', teens: 'Teens', adults: 'Adults', total: 'In all' },
  cell: (cell: string, row: number) => `${cell}, row ${String(row)}`,
  removeRow: (row: number) => `Take away row ${String(row)}`,
  rowGone: (row: number) => `Row ${String(row)} is taken away.`,
  filled: 'The days are filled in.',
  addRow: 'Add a row',
  noDay: 'Write the day as 11/3/2026 or 2026-11-03.',
  notANumber: 'A number, please, or leave it blank.',
  isThere: 'One of this series is there on that day already.',
  twice: 'This day stands here twice.',
  weekday: (weekday: string) => weekday,
  save: (n: number) => (n === 1 ? 'Save one session' : `Save ${String(n)} sessions`),
  nothing: 'Fill in at least one day.',
  noSeries: 'Name the series first.',
  saving: 'Saving…',
  saved: (n: number) => `${plural(n, 'session is', 'sessions are')} in your log.`,
  someFailed: (saved: number, failed: number, why: string) =>
    `${plural(saved, 'session is', 'sessions are')} in your log. ${plural(failed, 'is', 'are')} still here: ${why}`,
  undo: 'Undo',
  undone: 'They are taken out of your log again.',
} as const;
