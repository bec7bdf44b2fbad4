export const reminderWords = {
  title: 'Reminders',
  hint: 'Off until you ask. One a day at the most, on the days you run programs, and nothing to keep up with.',
  isOn: 'Remind me to look back',
  weekdays: 'On these days',
  weekdayNames: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  after: 'After',
  noDays: 'Choose at least one day, or none will come.',
  whileOpen: 'They come while the app is open, also when its window is out of sight.',
  atLogin: 'Start the app when I log in, so that they come without opening it',
  noLogin: 'To have them every day, add Worth Sharing to what your system starts when you log in.',
  noNotifications:
    'This system shows no notifications, so they will be said in the window instead.',
  here: (title: string | null) =>
    title === null ? 'Was there a program today?' : `Was there ${title} today?`,
  waiting: (title: string) => `“${title}” is fresh. Three minutes, if you like.`,
  later: 'Remind me in an hour',
  goThere: 'Go there',
} as const;
