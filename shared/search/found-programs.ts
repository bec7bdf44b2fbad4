/** What the index is doing. */
export interface IndexState {
  isReady: boolean;
  /** Programs read so far, out of all that were to be read. */
  done: number;
  total: number;
}

/** What the full-text search answers. */
export type FoundPrograms =
  | ({ status: 'not-ready' } & Omit<IndexState, 'isReady'>)
  | {
      status: 'found';
      /**
       * Ids, best first, joined by line ends: one long text crosses between processes in a
       * millisecond, 50,000 short ones don't. The first `same` of them hold each word as typed.
       */
      ids: string;
      same: number;
      /** Nothing holds all the words; these hold some of them. */
      isPartial: boolean;
    };
