export const uiWords = {
  dismiss: 'Close this note',
  close: 'Close',
  notices: 'Notes from the app',
  stop: 'Stop',
  stopping: 'Stopping…',
  loading: 'One moment…',
} as const;
