export const uiWords = {
  dismiss: 'Close this note',
  notices: 'Notes from the app',
  loading: 'One moment…',
} as const;
