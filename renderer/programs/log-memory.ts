/** Where she was in the log, so that coming back from a program finds it as she left it. */
export const logMemory: { query: string; scrollTop: number; currentId: string | null } = {
  query: '',
  scrollTop: 0,
  currentId: null,
};
