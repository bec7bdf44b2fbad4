export const severalWords = {
  title: 'Log several sessions',
} as const;
