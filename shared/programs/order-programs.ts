interface Dated {
  heldOn: string;
  createdAt: string;
}

/** For `sort`: newest first, by the day it was held, then by when it was logged. */
export function compareNewestFirst(a: Dated, b: Dated): number {
  if (a.heldOn !== b.heldOn) return a.heldOn < b.heldOn ? 1 : -1;
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return 0;
}
