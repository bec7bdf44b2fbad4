interface Dated {
  heldOn: string;
  createdAt: string;
}

/**
 * Newest first: by the day it was held, then by when it was logged. Programs of one moment, such as
 * the rows of a file, keep the order that they are in.
 */
export function compareNewestFirst(a: Dated, b: Dated): number {
  if (a.heldOn !== b.heldOn) return a.heldOn < b.heldOn ? 1 : -1;
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return 0;
}

/** The same, then by id: the order is total, whatever order they come in. */
export function compareNewestThenId(a: Dated & { id: string }, b: Dated & { id: string }): number {
  const order = compareNewestFirst(a, b);
  if (order !== 0 || a.id === b.id) return order;
  return a.id < b.id ? 1 : -1;
}
