export const uiWords = {
  dismiss: 'Close this note',
  close: 'Close',
  notices: 'Notes from the app',
  loading: 'One moment…',
} as const;
