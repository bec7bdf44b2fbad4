/** Where she was in the list, so that coming back from a program finds it as she left it. */
export const logMemory: {
  /** The query that the place belongs to; another query starts at the top. */
  queryKey: string;
  scrollTop: number;
  currentId: string | null;
} = {
  queryKey: '',
  scrollTop: 0,
  currentId: null,
};
