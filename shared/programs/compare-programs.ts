/** Newest first: by the day it was held, then by when it was logged, then by id so that the order is total. */
export function compareNewestFirst(
  a: { heldOn: string; createdAt: string; id: string },
  b: { heldOn: string; createdAt: string; id: string },
): number {
  if (a.heldOn !== b.heldOn) return a.heldOn < b.heldOn ? 1 : -1;
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? 1 : -1;
}
