/** So many programs get a section of their own; the rest of a long list is named in one line. */
export const ROUND_UP_LIMIT = 5;
